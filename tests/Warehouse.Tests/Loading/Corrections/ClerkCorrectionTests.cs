using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading;
using Warehouse.Etl.Loading.Corrections;
using Warehouse.Etl.Reading.Corrections;
using Warehouse.Tests.Sql;
using static Warehouse.Tests.Loading.LoadingReports;
using static Warehouse.Tests.MadeUpReport;

namespace Warehouse.Tests.Loading.Corrections;

[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class ClerkCorrectionTests(string engine)
{
    private static readonly Correction wrongTotal = new(null, "430104-统计局", 2021, "req_new", "", "total", 171, 207, "原表漏计窗口申请", "审核人");

    private TestWarehouse warehouse = null!;

    [SetUp]
    public void MakeWarehouse() => warehouse = TestWarehouse.Ready(engine);

    [TearDown]
    public void DropWarehouse() => warehouse.Dispose();

    [Test]
    public void A_corrected_value_counts_everywhere_and_what_the_document_prints_stays_beside_it()
    {
        Load(Asked(2020, 100), Asked(2021, 171));

        Load([wrongTotal]);

        Assert.That(Facts(2021), Is.EqualTo(new (decimal?, string, decimal?, string?, string)[] { (207, "derived", 171, "原表漏计窗口申请", "req_new 171") }));
        Assert.That(
            warehouse.Query<(decimal, decimal)>("SELECT value, percent_change FROM rpt_year_over_year WHERE report_year = 2021 AND conformed_code = 'requests_new' AND applicant_code = 'total'"),
            Is.EqualTo(new[] { (207m, 107m) }));
        Assert.That(
            warehouse.Query<decimal>("SELECT value FROM rpt_region_year WHERE region_code = '430104' AND report_year = 2021 AND conformed_code = 'requests_new' AND applicant_code = 'total'"),
            Is.EqualTo(new[] { 207m }));
        Assert.That(
            warehouse.Query<(string, string, decimal, decimal, int)>("SELECT rule_code, status, left_value, right_value, evidence_line FROM rpt_quality WHERE rule_code LIKE '%correction%'"),
            Is.EqualTo(new[] { ("clerk_correction", "uncertain", 171m, 207m, 10) }));
        Assert.That(warehouse.Scalar<string>("SELECT message FROM rpt_quality WHERE rule_code = 'clerk_correction'"), Does.Contain("原表漏计窗口申请").And.Contain("审核人"));
    }

    [Test]
    public void A_correction_waits_for_its_document_and_holds_in_the_loads_after()
    {
        Load([wrongTotal]);

        Load(Asked(2021, 171));

        Assert.That(Facts(2021).Single().Value, Is.EqualTo(207m));
    }

    [Test]
    public void The_expectation_fails_when_the_source_is_mended_and_the_correction_is_not_applied()
    {
        Load(Asked(2021, 171));
        Load([wrongTotal]);

        Load(Asked(2021, 206, "mended"));

        Assert.That(Facts(2021), Is.EqualTo(new (decimal?, string, decimal?, string?, string)[] { (206, "reported", 206, null, "req_new 206") }));
        Assert.That(
            warehouse.Query<(string, string, decimal, decimal)>("SELECT rule_code, status, left_value, right_value FROM rpt_quality WHERE rule_code LIKE '%correction%'"),
            Is.EqualTo(new[] { ("correction_expectation", "fail", 206m, 171m) }));
        Assert.That(CorrectionList.State(warehouse.Database), Is.EqualTo((1, 0, 1)));
    }

    [Test]
    public void A_correction_that_is_in_the_list_no_more_leaves_the_warehouse_as_it_was()
    {
        Load(Asked(2020, 100), Asked(2021, 171));
        var before = Contents();
        Load([wrongTotal]);
        Assert.That(Contents(), Is.Not.EqualTo(before));

        Load(corrections: []);

        Assert.That(Contents(), Is.EqualTo(before));
    }

    [Test]
    public void A_load_with_the_same_list_writes_nothing()
    {
        Load(Asked(2021, 171));
        Load([wrongTotal]);
        var keys = warehouse.Query<(int, int)>("SELECT quality_key, run_id FROM fact_quality ORDER BY 1");

        Load([wrongTotal]);

        Assert.That(warehouse.Query<(int, int)>("SELECT quality_key, run_id FROM fact_quality ORDER BY 1"), Is.EqualTo(keys).And.Not.Empty);
    }

    [Test]
    public void A_value_may_be_corrected_to_blank_and_a_blank_to_a_value()
    {
        Load(Report("统计局", 2021, "F2021", [Cell("req_new", 171, "total"), Cell("req_carried_in", null, "total")]));

        Load([wrongTotal with { Corrected = null }, wrongTotal with { Measure = "req_carried_in", Expected = null, Corrected = 4 }]);

        Assert.That(
            warehouse.Query<(string, decimal?, decimal?)>("SELECT measure_code, value, printed_value FROM rpt_disclosure ORDER BY measure_code"),
            Is.EqualTo(new (string, decimal?, decimal?)[] { ("req_carried_in", 4, null), ("req_new", null, 171) }));
        Assert.That(
            warehouse.Query<(string, decimal?)>("SELECT conformed_code, value FROM rpt_conformed ORDER BY conformed_code"),
            Is.EqualTo(new (string, decimal?)[] { ("requests_carried_in", 4), ("requests_new", null) }));
    }

    [Test]
    public void A_correction_in_the_unit_of_the_document_is_conformed()
    {
        Load(Report("统计局", 2016, "F2014", [Cell("request_fee_wan", 0.5m, unit: "万元")]));

        Load([new Correction(Sha256("统计局|2016|F2014|"), null, null, "request_fee_wan", "", null, 0.5m, 0.05m, "小数点错位", "经办人")]);

        Assert.That(warehouse.Query<decimal>("SELECT value FROM rpt_conformed WHERE conformed_code = 'request_fee_amount'"), Is.EqualTo(new[] { 500m }));
    }

    [Test]
    public void What_a_document_does_not_have_cannot_be_corrected()
    {
        Load(Asked(2021, 171));

        Load([wrongTotal with { Measure = "review_total", Applicant = null, Expected = null, Corrected = 3 }]);

        Assert.That(warehouse.Query<string>("SELECT status FROM rpt_quality WHERE rule_code = 'correction_expectation'"), Is.EqualTo(new[] { "fail" }));
        Assert.That(Facts(2021), Has.Count.EqualTo(1));
    }

    private static ParsedReport Asked(int year, decimal requests, string edition = "") =>
        Report("统计局", year, year < 2021 ? "F2019" : "F2021", [Cell("req_new", requests, "total")], edition);

    private void Load(params ParsedReport[] reports)
    {
        using var runLock = warehouse.Database.AcquireRunLock();
        new WarehouseLoader(runLock).Load(reports);
    }

    private void Load(IReadOnlyList<Correction> corrections)
    {
        using (var runLock = warehouse.Database.AcquireRunLock())
            CorrectionList.Replace(runLock, corrections);
        Load();
    }

    private IReadOnlyList<(decimal? Value, string State, decimal? Printed, string? Reason, string Evidence)> Facts(int year) =>
        warehouse.Query<(decimal?, string, decimal?, string?, string)>("SELECT value, value_state, printed_value, correction_reason, evidence_text FROM rpt_disclosure WHERE report_year = @year", new { year });

    private List<string> Contents() =>
    [
        .. warehouse.Query<(int, int, decimal?, string, decimal?)>("SELECT document_key, category_key, value, value_state, conformed_value FROM fact_disclosure ORDER BY 1, 2").Select(row => row.ToString()),
        .. warehouse.Query<(int, int, decimal?, int)>("SELECT document_key, conformed_key, value, components FROM fact_conformed ORDER BY 1, 2").Select(row => row.ToString()),
        .. warehouse.Query<(int, int, decimal?, decimal?)>("SELECT region_key, report_year, value, like_for_like_previous FROM region_year ORDER BY 1, 2, 3").Select(row => row.ToString()),
        .. warehouse.Query<(int, int, string, string)>("SELECT document_key, rule_key, status, message FROM fact_quality ORDER BY 1, 2").Select(row => row.ToString()),
    ];
}
