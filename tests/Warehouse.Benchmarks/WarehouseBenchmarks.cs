using BenchmarkDotNet.Attributes;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Generation;
using Warehouse.Etl.Loading;
using Warehouse.Etl.Reading;
using Warehouse.Reports;
using Warehouse.Reports.Analysis;
using Warehouse.Reports.Pages;
using Warehouse.Reports.Queries;
using Warehouse.Sql;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Benchmarks;

/// <summary>From parsed reports to pages: 60 offices of a province over six years, in SQLite.</summary>
public class WarehouseBenchmarks
{
    private static readonly ContentScope everything = new("", null, null);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("warehouse-benchmarks-");
    private readonly List<ParsedReport> reports =
        [.. new ReportGenerator(new GenerationRequest(60, 2018, 2023, 9, [SourceFormat.Txt], [], NoiseLevel.None, "430000")).All().Select(document => document.Truth)];

    private WarehouseDatabase warehouse = null!;
    private Site site = null!;
    private RegionPageModel region = null!;
    private OfficePageModel office = null!;

    [GlobalSetup]
    public void LoadOnce()
    {
        SetUp(At("empty.db"));
        warehouse = At("loaded.db");
        File.Copy(Path.Combine(folder.FullName, "empty.db"), Path.Combine(folder.FullName, "loaded.db"));
        LoadInto(warehouse);
        site = MakeSite(new WarehouseReader(warehouse).Read(everything));
        region = site.Regions.ElementAt(1);
        office = site.Offices.First();
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
    public WarehouseContent Query() => new WarehouseReader(warehouse).Read(everything);

    [Benchmark]
    public Site Analyse() => MakeSite(new WarehouseReader(warehouse).Read(everything));

    [Benchmark]
    public string RenderRegion() => PageWriter.Render<RegionPage>(nameof(RegionPage.Model), region);

    [Benchmark]
    public string RenderOffice() => PageWriter.Render<OfficePage>(nameof(OfficePage.Model), office);

    [Benchmark]
    public PageDigest DigestOffice() => PageDigest.Of(office);

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

    private static Site MakeSite(WarehouseContent content)
    {
        var regions = new RegionTree(ReferenceData.Regions, ReferenceFile.Read("region_fillers.csv", row => row.GetString("name")));
        var offices = content.Coverage.GroupBy(row => row.OfficeCode).Select(rows => rows.MaxBy(row => row.ReportYear)!)
            .Select(row => new ReportingOffice(row.OfficeCode, row.OfficeName, row.OfficeKind, row.RegionCode)).ToList();
        return new Site(content, new Places(regions).Plant(offices, null), new SiteFacts("benchmark", DateTimeOffset.UnixEpoch, HasCharts: true));
    }
}
