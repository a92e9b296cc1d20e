using Warehouse.Etl.Extraction;
using static Warehouse.Tests.Loading.LoadingReports;
using static Warehouse.Tests.MadeUpReport;

namespace Warehouse.Tests.Sql.Views;

[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class IndicatorViewTests(string engine) : ViewTests(engine)
{
    private static readonly string[] denials =
        ["den_state_secret", "den_law_forbidden", "den_safety", "den_third_party", "den_internal", "den_process", "den_enforcement_file", "den_admin_query"];

    protected override IEnumerable<ParsedReport> Reports =>
    [
        Report("统计局", 2021, "F2021",
        [
            Cell("res_granted", 6, "total"), Cell("res_partial", 1, "total"), Cell("res_total", 9, "total"),
            Cell("req_new", 7, "total"), Cell("req_carried_in", 1, "total"), Cell("req_carried_out", 0, "total"),
            Cell("review_upheld", 2), Cell("review_corrected", 1), Cell("review_other", 0), Cell("review_pending", 5), Cell("review_total", 8),
            .. denials.Select((measure, i) => Cell(measure, i == 0 ? 2 : 0, "total")),
            Cell("lit_direct_upheld", 3), Cell("lit_direct_corrected", 1), Cell("lit_direct_other", 0), Cell("lit_after_upheld", 0), Cell("lit_after_corrected", 1), Cell("lit_after_other", 1),
        ]).WithFindings(Found("I1"), Found("I2", FindingStatus.Pass), Found("I2", FindingStatus.Pass), Found("I5", FindingStatus.Pass), Found("I4", FindingStatus.NotAssessable), Found("percentage")),
        Report("民政局", 2021, "F2021",
        [
            Cell("res_granted", 0, "total"), Cell("res_partial", null, "total"), Cell("res_total", 0, "total"),
            Cell("req_new", 0, "total"), Cell("req_carried_in", 0, "total"), Cell("req_carried_out", 0, "total"),
        ]),
    ];

    [TestCase("disclosure_rate", 7, 9, "0.777778", false)]
    [TestCase("refusal_rate", 2, 9, "0.222222", false)]
    [TestCase("litigation_loss_rate", 2, 6, "0.333333", false)]
    [TestCase("carry_over_rate", 0, 8, "0", false)]
    [TestCase("review_correction_rate", 1, 3, "0.333333", false)]
    [TestCase("cross_footing_failure_rate", 1, 4, "0.25", false)]
    public void A_rate_is_its_numerator_over_its_denominator(string indicator, decimal numerator, decimal denominator, string value, bool isBelowLeastN) =>
        Assert.That(Rate("统计局", indicator), Is.EqualTo((numerator, denominator, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), isBelowLeastN)));

    [Test]
    public void A_denominator_of_zero_gives_no_rate() =>
        Assert.That(Rate("民政局", "carry_over_rate"), Is.EqualTo((0m, 0m, (decimal?)null, true)));

    [Test]
    public void A_term_that_is_blank_gives_no_rate() =>
        Assert.That(Rate("民政局", "disclosure_rate"), Is.EqualTo(((decimal?)null, 0m, (decimal?)null, true)));

    [Test]
    public void Every_rate_of_the_dictionary_names_its_denominator_or_defines_it_in_words() =>
        Assert.That(Warehouse.Scalar<int>("SELECT COUNT(*) FROM rpt_dictionary WHERE kind = 'indicator' AND definition_zh IS NOT NULL AND definition_en IS NOT NULL"), Is.EqualTo(9));

    private (decimal? Numerator, decimal? Denominator, decimal? Value, bool IsBelowLeastN) Rate(string office, string indicator) =>
        Warehouse.Query<(decimal?, decimal?, decimal?, bool)>(
            "SELECT numerator, denominator, value, is_below_least_n FROM rpt_indicator WHERE office_name = @office AND indicator_code = @indicator", new { office, indicator }).Single();
}
