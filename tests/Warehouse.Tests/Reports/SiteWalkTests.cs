using System.Collections.Concurrent;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Generation;
using Warehouse.Etl.Loading;
using Warehouse.Etl.Reading;
using Warehouse.Reports;
using Warehouse.Reports.Analysis;
using Warehouse.Reports.Pages;
using Warehouse.Reports.Queries;
using Warehouse.Tests.Loading;
using Warehouse.Tests.Sql;
using static Warehouse.Tests.MadeUpReport;

namespace Warehouse.Tests.Reports;

/// <summary>A report is read county by county and put together again.</summary>
public sealed class SiteWalkTests
{
    private static readonly SiteFacts facts = new("test", DateTimeOffset.UnixEpoch, HasCharts: true);

    private TestWarehouse warehouse = null!;

    [OneTimeSetUp]
    public void LoadWarehouse()
    {
        warehouse = TestWarehouse.Ready(Engines.Sqlite);
        warehouse.Execute(
            "INSERT INTO office_change (change_key, office_code, change_year, kind, successor_code, reason) VALUES (900, '430104-统计局', 2022, 'moved', '430102-统计局', 'test')");
        using var runLock = warehouse.Database.AcquireRunLock();
        new WarehouseLoader(runLock).Load(
        [
            .. new ReportGenerator(new GenerationRequest(40, 2020, 2023, 7, [SourceFormat.Txt], [], NoiseLevel.None, "430000")).All().Select(document => document.Truth),
            Moving(2020, "430104"), Moving(2021, "430104"), Moving(2022, "430102"), Moving(2023, "430102"),
        ]);
    }

    [OneTimeTearDown]
    public void DropWarehouse() => warehouse.Dispose();

    [TestCase(1)]
    [TestCase(7)]
    [TestCase(30)]
    public void However_few_offices_are_read_at_a_time_the_pages_are_the_same(int officeYearsAtOnce)
    {
        var (pages, findings) = Walk(officeYearsAtOnce);
        var (all, allFindings) = Walk(100_000);

        Assert.Multiple(() =>
        {
            Assert.That(pages, Is.EquivalentTo(all));
            Assert.That(pages, Has.Count.GreaterThan(50));
            Assert.That(findings, Is.EqualTo(allFindings));
            Assert.That(findings, Is.Not.Empty);
        });
    }

    [Test]
    public void An_office_that_moved_has_all_of_its_years_on_its_page()
    {
        OfficePageModel? page = null;
        Make(1).Run(made => page = made.Office.Code == "430104-统计局" ? made : page, _ => { });

        Assert.That(page!.Histories.Single(history => history.Measure.Code == "requests_new").Points.Select(point => point.Value), Is.EqualTo(new decimal?[] { 2020, 2021, 2022, 2023 }));
        Assert.That(page.Documents.Shown.Select(document => document.ReportYear), Is.EqualTo(new[] { 2023, 2022, 2021, 2020 }));
        Assert.That(page.Head.Trail.Select(link => link.Text), Has.Some.EqualTo("芙蓉区"));
    }

    private static ParsedReport Moving(int year, string region) => LoadingReports.Report("统计局", year, "F2021", Row("req_new", 0, 0, 0, 0, 0, year, year), region: region);

    private SiteWalk Make(int officeYearsAtOnce)
    {
        var reader = new WarehouseReader(warehouse.Database, new ContentScope("", null, null), officeYearsAtOnce);
        return SiteWalk.Of(reader, reader.Coverage(), RegionTree.Known, null, facts);
    }

    private (IReadOnlyCollection<(string, PageDigest)> Pages, IReadOnlyList<string> Findings) Walk(int officeYearsAtOnce)
    {
        var walk = Make(officeYearsAtOnce);
        var pages = new ConcurrentBag<(string, PageDigest)>();
        var first = walk.Run(page => pages.Add((page.Head.Page, PageDigest.Of(page))), page => pages.Add((page.Head.Page, PageDigest.Of(page))));
        pages.Add((first.Head.Page, PageDigest.Of(first)));
        return (pages, [.. walk.Findings().Select(finding => $"{finding}")]);
    }
}
