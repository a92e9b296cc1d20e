using Dapper;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading;
using Warehouse.Tests.Sql;
using static Warehouse.Tests.Loading.LoadingReports;
using static Warehouse.Tests.MadeUpReport;

namespace Warehouse.Tests.Loading.Regions;

[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class RegionYearsTests(string engine)
{
    private static readonly string[] regions = ["430104", "430104008", "430102", "430100", "430000", "419001", "441900003"];

    private TestWarehouse warehouse = null!;

    [SetUp]
    public void MakeWarehouse() => warehouse = TestWarehouse.Ready(engine);

    [TearDown]
    public void DropWarehouse() => warehouse.Dispose();

    [Test]
    public void The_kept_sums_are_those_of_the_offices_after_every_load()
    {
        foreach (var year in (int[])[2019, 2021, 2020, 2022])
        {
            Load(regions.SelectMany((region, i) => Offices(region, year, i)));
            Assert.That(Kept(), Is.EqualTo(AddedUp()).And.Not.Empty);
        }
    }

    [Test]
    public void A_report_that_takes_the_place_of_another_changes_its_year_and_the_base_of_the_next()
    {
        Load(Offices("430104", 2020, 1).Concat(Offices("430104", 2021, 2)));

        Load(Report("统计局", 2020, "F2019", Row("req_new", 90, 0, 0, 0, 0, 0, 90), "mended", region: "430104"));

        Assert.That(Kept(), Is.EqualTo(AddedUp()));
        Assert.That(
            warehouse.Scalar<decimal>("SELECT like_for_like_previous FROM rpt_region_year WHERE region_code = '430000' AND report_year = 2021 AND conformed_code = 'requests_new' AND applicant_code = 'total'"),
            Is.EqualTo(90 + 4));
    }

    [Test]
    public void A_load_that_died_before_its_sums_were_made_leaves_word_for_the_next()
    {
        Load(Offices("430104", 2020, 1));
        using (var connection = warehouse.Database.Open())
        {
            connection.Execute("DELETE FROM region_year");
            connection.Execute("INSERT INTO region_year_stale (region_key, report_year) SELECT g.ancestor_key, 2020 FROM dim_region r JOIN region_ancestor g ON g.region_key = r.region_key WHERE r.region_code = '430104'");
        }

        Load();

        Assert.That(Kept(), Is.EqualTo(AddedUp()).And.Not.Empty);
        Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM region_year_stale"), Is.Zero);
    }

    private static IEnumerable<ParsedReport> Offices(string region, int year, int seed) =>
    [
        Report("统计局", year, year < 2021 ? "F2019" : "F2021", [.. Row("req_new", seed, year % 7, 0, 0, 0, 0, seed + (year % 7)), Cell("nd_in_force", seed)], region: region),
        Report("民政局", year, year < 2021 ? "F2019" : "F2021", Row("req_new", 2, 2, 0, 0, 0, 0, 4), region: region),
        Report("政府", year, "F2021", Row("req_new", 1000, 0, 0, 0, 0, 0, 1000), scope: ReportScope.Consolidated, region: region),
    ];

    private IReadOnlyList<(string, int, string, string, decimal?, int, decimal?, decimal?, int, int)> Kept() =>
        warehouse.Query<(string, int, string, string, decimal?, int, decimal?, decimal?, int, int)>("""
            SELECT region_code, report_year, conformed_code, applicant_code, value, offices_reported, like_for_like_value, like_for_like_previous, like_for_like_offices, break_offices
            FROM rpt_region_year
            ORDER BY region_code, report_year, conformed_code, applicant_code
            """);

    private IReadOnlyList<(string, int, string, string, decimal?, int, decimal?, decimal?, int, int)> AddedUp() =>
        warehouse.Query<(string, int, string, string, decimal?, int, decimal?, decimal?, int, int)>("""
            SELECT u.region_code, y.report_year, y.conformed_code, y.applicant_code, SUM(y.value), COUNT(y.value),
                SUM(CASE WHEN y.is_like_for_like = 1 THEN y.value END), SUM(CASE WHEN y.is_like_for_like = 1 THEN y.previous_value END),
                COUNT(CASE WHEN y.is_like_for_like = 1 THEN 1 END), COUNT(CASE WHEN y.is_break = 1 AND y.value IS NOT NULL THEN 1 END)
            FROM rpt_year_over_year y
            JOIN region_ancestor g ON g.region_key = y.region_key
            JOIN dim_region u ON u.region_key = g.ancestor_key
            WHERE y.scope = 'own' AND y.is_additive = 1
            GROUP BY u.region_code, y.report_year, y.conformed_code, y.applicant_code
            ORDER BY u.region_code, y.report_year, y.conformed_code, y.applicant_code
            """);

    private void Load(params IEnumerable<ParsedReport> reports)
    {
        using var runLock = warehouse.Database.AcquireRunLock();
        new WarehouseLoader(runLock).Load(reports);
    }
}
