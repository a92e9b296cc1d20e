using System.Collections.Concurrent;
using System.Text.Json;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Generation;
using Warehouse.Etl.Loading;
using Warehouse.Etl.Reading;
using Warehouse.Reports;
using Warehouse.Reports.Analysis;
using Warehouse.Reports.Pages;
using Warehouse.Reports.Queries;
using Warehouse.Tests.Jobs;
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
        var (pages, all) = (Digests(Walk(officeYearsAtOnce)), Digests(Walk(100_000)));

        Assert.That(pages, Is.EquivalentTo(all).And.Count.GreaterThan(40));
    }

    [Test]
    public void An_office_that_moved_has_all_of_its_years_on_its_page()
    {
        var page = Walk(1).Output.Offices.Single(made => made.Office.Code == "430104-统计局");

        Assert.That(page.Histories.Single(history => history.Measure.Code == "requests_new").Points.Select(point => point.Value), Is.EqualTo(new decimal?[] { 2020, 2021, 2022, 2023 }));
        Assert.That(page.Documents.Shown.Select(document => document.ReportYear), Is.EqualTo(new[] { 2023, 2022, 2021, 2020 }));
        Assert.That(page.Head.Trail.Select(link => link.Text), Has.Some.EqualTo("芙蓉区"));
    }

    [Test]
    public void What_is_remembered_of_an_office_is_what_it_brought()
    {
        var (output, first) = Walk(30);
        using var folder = new TemporaryFolder();
        using (var report = new ReportFolder(folder["report"]))
        {
            Remember(output, report);
            report.Complete();
        }

        using var next = new ReportFolder(folder["report"]);

        var (again, same) = Walk(30, offices: new OfficeRecords(next, recalls: true).Earlier);

        Assert.Multiple(() =>
        {
            Assert.That(again.Offices, Is.Empty);
            Assert.That(again.Renewed.Select(page => page.Head.Page), Is.EquivalentTo(output.Offices.Select(page => page.Head.Page)));
            Assert.That(again.Renewed.Select(page => (page.Head.Page, new PageDigest("", "").With(page))), Is.EquivalentTo(
                output.Offices.Select(page => (page.Head.Page, new PageDigest("", "").With(new PeersOfPage(page.Head, page.PeerCharts))))));
            Assert.That(again.Regions.Select(page => (page.Head.Page, PageDigest.Of(page))), Is.EquivalentTo(output.Regions.Select(page => (page.Head.Page, PageDigest.Of(page)))));
            Assert.That(PageDigest.Of(same), Is.EqualTo(PageDigest.Of(first)));
        });
    }

    [Test]
    public void A_region_of_which_nothing_changed_is_not_gone_through_again()
    {
        var (output, first) = Walk(30);
        using var folder = new TemporaryFolder();
        using (var report = new ReportFolder(folder["report"]))
        {
            Remember(output, report, output.Places);
            report.Complete();
        }

        using var next = new ReportFolder(folder["report"]);
        var known = new OfficeRecords(next, recalls: true);
        var asked = new ConcurrentBag<string>();

        var (again, same) = Walk(30, known.OfPlace, place => Asked(place.Code, known.Earlier(place)));

        Assert.Multiple(() =>
        {
            Assert.That(again.Offices.Select(page => page.Head.Page).Concat(again.Regions.Select(page => page.Head.Page)), Is.Empty);
            Assert.That(again.Kept, Is.EquivalentTo(output.Regions.Select(page => page.Head.Page)));
            Assert.That(asked, Is.EquivalentTo(output.Records.Select(record => record.Place.Code).Where(code => code.Length == 0)), "the first page alone is made anew");
            Assert.That(again.Renewed.Select(page => (page.Head.Page, new PageDigest("", "").With(page))), Is.EquivalentTo(
                output.Offices.Select(page => (page.Head.Page, new PageDigest("", "").With(new PeersOfPage(page.Head, page.PeerCharts))))));
            Assert.That(again.Places.Select(ModelOf), Is.EquivalentTo(output.Places.Select(ModelOf)));
            Assert.That(PageDigest.Of(same), Is.EqualTo(PageDigest.Of(first)));
        });

        IReadOnlyDictionary<string, OfficeRecord> Asked(string place, Dictionary<string, OfficeRecord> records)
        {
            asked.Add(place);
            return records;
        }

        static (string, string) ModelOf((Place Place, PlaceRecord Record) known) => (known.Place.Code, JsonSerializer.Serialize(known.Record));
    }

    private static ParsedReport Moving(int year, string region) => LoadingReports.Report("统计局", year, "F2021", Row("req_new", 0, 0, 0, 0, 0, year, year), region: region);

    /// <summary>Writes what a walk brought of its offices, and of the regions that are given, for the next one.</summary>
    private static void Remember(KeptPages output, ReportFolder report, params IEnumerable<(Place Place, PlaceRecord Record)> places)
    {
        var records = new OfficeRecords(report, recalls: false);
        foreach (var (place, offices) in output.Records)
            records.Write(place, offices);
        foreach (var (place, record) in places)
            records.Write(place, record);
    }

    private (KeptPages Output, RegionPageModel First) Walk(
        int officeYearsAtOnce, Func<Place, PlaceRecord?>? places = null, Func<Place, IReadOnlyDictionary<string, OfficeRecord>>? offices = null)
    {
        var reader = new WarehouseReader(warehouse.Database, new ContentScope("", null, null));
        var output = new KeptPages(places ?? (_ => null), offices ?? (_ => new Dictionary<string, OfficeRecord>()));
        return (output, SiteWalk.Of(reader, reader.Coverage(), RegionTree.Known, null, facts, officeYearsAtOnce).Run(output));
    }

    private static List<(string, PageDigest)> Digests((KeptPages Output, RegionPageModel First) pages) =>
    [
        .. pages.Output.Offices.Select(page => (page.Head.Page, PageDigest.Of(page))), .. pages.Output.Regions.Select(page => (page.Head.Page, PageDigest.Of(page))),
        (pages.First.Head.Page, PageDigest.Of(pages.First)),
    ];

    private sealed class KeptPages(Func<Place, PlaceRecord?> places, Func<Place, IReadOnlyDictionary<string, OfficeRecord>> offices) : ISiteOutput
    {
        public ConcurrentBag<OfficePageModel> Offices { get; } = [];

        public ConcurrentBag<RegionPageModel> Regions { get; } = [];

        public ConcurrentBag<PeersOfPage> Renewed { get; } = [];

        public ConcurrentBag<(Place Place, Dictionary<string, OfficeRecord> Offices)> Records { get; } = [];

        public ConcurrentBag<(Place Place, PlaceRecord Record)> Places { get; } = [];

        public ConcurrentBag<string> Kept { get; } = [];

        public PlaceRecord? Earlier(Place place) => places(place);

        public IReadOnlyDictionary<string, OfficeRecord> EarlierOffices(Place place) => offices(place);

        public void Write(Place place, PlaceRecord record) => Places.Add((place, record));

        public void KeepOffices(Place place)
        {
        }

        public void Write(Place place, Dictionary<string, OfficeRecord> offices) => Records.Add((place, offices));

        public void Write(OfficePageModel page) => Offices.Add(page);

        public void Renew(PeersOfPage page) => Renewed.Add(page);

        public void Write(RegionPageModel page) => Regions.Add(page);

        public bool TryKeep(string page)
        {
            Kept.Add(page);
            return true;
        }
    }
}
