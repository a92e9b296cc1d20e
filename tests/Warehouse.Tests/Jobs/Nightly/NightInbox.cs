using Warehouse.Etl.Extraction;
using Warehouse.Tests.Loading;
using Warehouse.Tests.Sql;
using static Warehouse.Tests.Loading.LoadingReports;
using static Warehouse.Tests.MadeUpReport;

namespace Warehouse.Tests.Jobs.Nightly;

/// <summary>An inbox, a warehouse and a report folder for nights in processes of their own.</summary>
internal sealed class NightInbox : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public NightInbox(string engine = Engines.Sqlite)
    {
        Warehouse = TestWarehouse.Ready(engine);
        Address = engine == Engines.Sqlite ? "sqlite:" + Database : "";
        Add("first", year: 2020, offices: 5);
    }

    /// <summary>What the nights are told: the file, or for a server whatever leads to it.</summary>
    public string Address { get; set; }

    public TestWarehouse Warehouse { get; }

    public string Database => TestWarehouse.SqlitePath(Warehouse.Database);

    public string Inbox => folder["inbox"];

    public string Report => folder["report"];

    public string[] Call => ["nightly", "--inbox", Inbox, "--out", Report, "--db", Address, "--settle", "0", "--log", "json"];

    /// <summary>Puts parsed reports into the inbox, a file each, and one document that nobody can read.</summary>
    public void Add(string name, int year, int offices)
    {
        for (var office = 0; office < offices; office++)
        {
            var report = Report($"第{office}局", year, "F2021", [.. Row("req_new", office, 1, 0, 0, 0, 0, office + 1), Said("proactive_category", office, label: $"第{office % 7}类")])
                .WithFindings(Found("I1", FindingStatus.Pass, "req_new", office, office));
            folder.Write($"inbox/{name}/{office}.json", ParsedReportJson.Write(report));
        }

        folder.Write($"inbox/{name}/notes.txt", $"{name}: no report");
    }

    /// <summary>Keeps the warehouse, which is a file, and the report as they are now, to begin from there again.</summary>
    public KeptNight Keep() => new(Database, Report);

    public CommandOutcome Night() => ProgramProcess.Run("dotnet", [ProgramProcess.Path, .. Call]);

    /// <summary>The text pages of the report, without the moment at which they were made, and so without their digests; null where there is none.</summary>
    public IReadOnlyDictionary<string, string>? Pages() => !Directory.Exists(Report) ? null : Directory
        .EnumerateFiles(Report, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".html" or ".csv" or ".js" or ".json" && Path.GetFileName(file) != "pages.json")
        .ToDictionary(file => Path.GetRelativePath(Report, file), file => Source.SourceText.Pattern("<time[^>]*>[^<]*</time>").Replace(File.ReadAllText(file), "")
            .Replace(Warehouse.Database.Title, "", StringComparison.Ordinal));

    public void Dispose()
    {
        folder.Dispose();
        Warehouse.Dispose();
    }
}
