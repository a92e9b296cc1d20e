using BenchmarkDotNet.Attributes;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Generation;
using Warehouse.Etl.Loading;
using Warehouse.Etl.Loading.Runs;
using Warehouse.Etl.Reading;
using Warehouse.Reports;
using Warehouse.Reports.Analysis;
using Warehouse.Reports.Pages;
using Warehouse.Reports.Queries;
using Warehouse.Sql;

namespace Warehouse.Benchmarks;

/// <summary>From parsed reports to pages: 60 offices of a province over six years, in SQLite.</summary>
public class WarehouseBenchmarks
{
    private static readonly ContentScope everything = new("", null, null);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("warehouse-benchmarks-");
    private readonly List<ParsedReport> reports =
        [.. new ReportGenerator(new GenerationRequest(60, 2018, 2023, 9, [SourceFormat.Txt], [], NoiseLevel.None, "430000")).All().Select(document => document.Truth)];

    private WarehouseDatabase warehouse = null!;
    private RegionPageModel? region;
    private OfficePageModel? office;

    [GlobalSetup]
    public void LoadOnce()
    {
        SetUp(At("empty.db"));
        warehouse = At("loaded.db");
        File.Copy(Path.Combine(folder.FullName, "empty.db"), Path.Combine(folder.FullName, "loaded.db"));
        LoadInto(warehouse);
        Walk(new FirstPages(made => office ??= made, made => region ??= made));
    }

    [GlobalCleanup]
    public void Remove() => folder.Delete(recursive: true);

    /// <summary>Reports into an empty warehouse, with roll-ups and year against year.</summary>
    [Benchmark]
    public LoadSummary Load()
    {
        var name = Path.Combine(folder.FullName, "load.db");
        At("load.db").CloseIdle();
        foreach (var ending in (string[])["", "-wal", "-shm"])
            File.Delete(name + ending);
        File.Copy(Path.Combine(folder.FullName, "empty.db"), name);
        return LoadInto(At("load.db"));
    }

    [Benchmark]
    public OfficeRows Query()
    {
        var reader = new WarehouseReader(warehouse, everything);
        var offices = reader.Coverage().Select(row => row.OfficeCode).Distinct().ToList();
        return new OfficeRows(reader, offices, new OfficeFindings(reader, offices), reader.Indicators(offices).ToLookup(row => row.OfficeCode), reader.Documents(offices).ToLookup(row => row.OfficeCode));
    }

    [Benchmark]
    public RegionPageModel Analyse() => Walk(new FirstPages(_ => { }, _ => { }));

    [Benchmark]
    public string RenderRegion() => PageWriter.Render<RegionPage>(nameof(RegionPage.Model), region!);

    [Benchmark]
    public string RenderOffice() => PageWriter.Render<OfficePage>(nameof(OfficePage.Model), office!);

    [Benchmark]
    public PageDigest DigestOffice() => PageDigest.Of(office!);

    private LoadSummary LoadInto(WarehouseDatabase database)
    {
        using var runLock = database.AcquireRunLock();
        return new WarehouseLoader(runLock).Load(reports);
    }

    private WarehouseDatabase At(string name) => WarehouseDatabase.Parse("sqlite:" + Path.Combine(folder.FullName, name));

    private static void SetUp(WarehouseDatabase database)
    {
        using (var runLock = database.AcquireRunLock())
            WarehouseSetup.Run(runLock);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    private RegionPageModel Walk(FirstPages output)
    {
        var reader = new WarehouseReader(warehouse, everything);
        return SiteWalk.Of(reader, reader.Coverage(), RegionTree.Known, null, new SiteFacts("benchmark", DateTimeOffset.UnixEpoch, HasCharts: true)).Run(output);
    }
}
