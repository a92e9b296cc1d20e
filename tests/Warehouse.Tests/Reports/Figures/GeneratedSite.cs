using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Warehouse.Etl.Generation;
using Warehouse.Etl.Loading;
using Warehouse.Etl.Reading;
using Warehouse.Reports;
using Warehouse.Reports.Wording;
using Warehouse.Tests.Sql;
using MadeUpDocuments = Warehouse.Tests.Generation.MadeUp;

namespace Warehouse.Tests.Reports.Figures;

/// <summary>A made-up province over three forms, beside a county of the invented province whose documents are full of noise: the warehouse, and the site of pages on it.</summary>
public sealed class GeneratedSite : IDisposable
{
    private static readonly Lazy<GeneratedSite> shared = new(() => new GeneratedSite());

    private static readonly Lazy<GeneratedSite> english = new(() => new GeneratedSite(Shared, Language.English));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("site-test-");

    private readonly bool isOwner;

    private GeneratedSite(GeneratedSite other, Language language)
    {
        Warehouse = other.Warehouse;
        Summary = ReportWriter.Write(Warehouse.Database, new ReportOptions(folder.FullName) { Language = language });
    }

    private GeneratedSite()
    {
        isOwner = true;
        Warehouse = TestWarehouse.Ready(Engines.Sqlite);
        var province = new GenerationRequest(48, 2017, 2021, 5, [SourceFormat.Json], [], NoiseLevel.None, "湖南省");
        var example = new GenerationRequest(5, 2015, 2021, 5, [SourceFormat.Txt], [], NoiseLevel.Heavy, "示例县");
        using (var runLock = Warehouse.Database.AcquireRunLock())
            new WarehouseLoader(runLock).Load(new[] { province, example }.SelectMany(MadeUpDocuments.Documents).Select(MadeUpDocuments.Parse));
        Summary = ReportWriter.Write(Warehouse.Database, new ReportOptions(folder.FullName));
    }

    /// <summary>Made when it is first asked for.</summary>
    public static GeneratedSite Shared => shared.Value;

    /// <summary>The same in English, made when it is first asked for.</summary>
    public static GeneratedSite English => english.Value;

    public static GeneratedSite In(string language) => language == Language.English.Code ? English : Shared;

    public TestWarehouse Warehouse { get; }

    public ReportSummary Summary { get; }

    public IEnumerable<string> Pages => Summary.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal));

    public static void Drop()
    {
        foreach (var site in new[] { english, shared }.Where(site => site.IsValueCreated))
            site.Value.Dispose();
    }

    /// <param name="page">Path below the root of the site.</param>
    public string PathOf(string page) => Path.Combine(folder.FullName, page);

    public IDocument Read(string page) => new HtmlParser().ParseDocument(File.ReadAllText(PathOf(page)));

    public void Dispose()
    {
        if (isOwner)
            Warehouse.Dispose();
        folder.Delete(recursive: true);
    }
}
