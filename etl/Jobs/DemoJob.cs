using Serilog;
using Warehouse.Etl.Generation;
using Warehouse.Etl.Loading.Runs;
using Warehouse.Etl.Reading;
using Warehouse.Reports;
using Warehouse.Reports.Wording;
using Warehouse.Sql;

namespace Warehouse.Etl.Jobs;

/// <summary>
/// The sample documents in a fresh warehouse, and beside them a made-up county over twelve years and four forms, so that
/// there are trends, comparisons, breaks and gaps to see; with the report on both.
/// </summary>
public sealed class DemoJob(string folder, Language language, ILogger log)
{
    private const string Verb = "demo";

    /// <summary>示例县 of 示例省, which is nowhere.</summary>
    private static readonly GenerationRequest example = new(
        Offices: 14, FromYear: 2012, ToYear: 2023, Seed: 2023, [SourceFormat.Txt, SourceFormat.Html, SourceFormat.Docx], Forms: [], NoiseLevel.None, Region: "示例县");

    private readonly string file = Path.Combine(folder, "warehouse.db");

    /// <summary>The sample lies beside the program.</summary>
    public static string Sample => Path.Combine(AppContext.BaseDirectory, "sample");

    /// <summary>Whether the folder holds a warehouse that somebody loaded: a demonstration does not replace it.</summary>
    /// <exception cref="WarehouseUnavailableException">The file is no warehouse, or cannot be read.</exception>
    public bool WouldReplaceWork() =>
        File.Exists(file) && new RunLog(WarehouseDatabase.Parse("sqlite:" + file)).Latest(int.MaxValue).Any(run => run.Verb != Verb);

    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be made.</exception>
    public async Task<DemoResult> RunAsync(IProgress<JobProgress>? progress, CancellationToken cancellation)
    {
        var madeUp = Path.Combine(folder, "example");
        if (Directory.Exists(madeUp))
            Directory.Delete(madeUp, recursive: true);
        await new GenerateJob(example, madeUp, Environment.ProcessorCount, log).RunAsync(progress, cancellation);
        var warehouse = WarehouseDatabase.Parse("sqlite:" + file);
        LoadSummary[] runs;
        using (var runLock = warehouse.AcquireRunLock())
        {
            WarehouseFile.Delete(file);
            WarehouseSetup.Run(runLock);
            runs = [.. new[] { Sample, Path.Combine(madeUp, "documents") }.Select(documents => new LoadJob(runLock, log).Run(DocumentDiscovery.Find([documents]), Verb, progress, cancellation))];
        }

        return new DemoResult(warehouse, file, runs, ReportJob.Run(warehouse, new ReportOptions(folder) { Language = language }, log));
    }
}
