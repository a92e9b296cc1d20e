using Warehouse.Etl.Extraction;
using static Warehouse.Tests.Loading.LoadingReports;
using static Warehouse.Tests.MadeUpReport;

namespace Warehouse.Tests.Sql.Views;

[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class ConformedViewTests(string engine) : ViewTests(engine)
{
    private static readonly string[] denials =
        ["den_state_secret", "den_law_forbidden", "den_safety", "den_third_party", "den_internal", "den_process", "den_enforcement_file", "den_admin_query"];

    protected override IEnumerable<ParsedReport> Reports =>
    [
        Report("统计局", 2016, "F2014",
        [
            Cell("reply_already_public", 2), Cell("reply_granted", 3), Cell("request_fee_wan", 0.5m, unit: "万元"),
            Cell("refused_trade_secret", 1), Cell("refused_privacy", null),
        ]),
        Report("统计局", 2017, "F2014", [Cell("reply_granted", 3), Said("res_granted", 6, unit: "件", approximate: true)]),
        Report("统计局", 2021, "F2021",
        [
            .. denials.Select((measure, i) => Cell(measure, i, "total")), .. denials.Select((measure, i) => Cell(measure, i == 3 ? null : 1, "business")),
            Cell("lit_direct_total", 2), Cell("lit_after_total", 3), Cell("review_total", 4),
            Said("budget_wan", 7, unit: "万元") with { Year = 2020 },
        ]),
        Report("民政局", 2016, "CS2010", [Cell("cs_news", 412, unit: "条"), Cell("cs_notice", 126, unit: "条"), Cell("consult_total", null, unit: "人次"), Said("consult_total", 853, unit: "人次")]),
        Report("民政局", 2017, "PROSE", [Said("req_online", 3, unit: "件"), Said("req_email", 2, unit: "件"), Said("review_total", 3, unit: "万元")]),
    ];

    [Test]
    public void Two_rows_of_the_old_form_make_one_conformed_measure() =>
        Assert.That(Row("统计局", 2016, "requests_granted"), Is.EqualTo((5m, 2, 2, false, "table", "F2014")));

    [Test]
    public void Money_is_in_one_unit() =>
        Assert.That(Row("统计局", 2016, "request_fee_amount").Value, Is.EqualTo(5000m));

    [Test]
    public void A_component_that_is_blank_leaves_the_measure_without_a_value() =>
        Assert.That(Row("统计局", 2016, "denied_third_party"), Is.EqualTo(((decimal?)null, 1, 2, false, "table", "F2014")));

    [Test]
    public void Where_the_form_is_incomplete_the_text_counts_under_the_definition_of_its_year() =>
        Assert.That(Row("统计局", 2017, "requests_granted"), Is.EqualTo((6m, 1, 1, true, "prose", "F2014")));

    [Test]
    public void A_total_that_the_form_does_not_print_is_the_sum_of_its_rows() =>
        Assert.That(Row("统计局", 2021, "requests_denied"), Is.EqualTo((28m, 8, 8, false, "table", "F2021")));

    [Test]
    public void A_kind_of_applicant_is_a_row_of_its_own_and_a_blank_cell_leaves_it_without_a_value()
    {
        Assert.That(Row("统计局", 2021, "requests_denied", "business"), Is.EqualTo(((decimal?)null, 7, 8, false, "table", "F2021")));
        Assert.That(Row("统计局", 2021, "denied_safety", "business").Value, Is.EqualTo(1m));
    }

    [Test]
    public void The_two_blocks_of_lawsuits_are_added() =>
        Assert.That(Row("统计局", 2021, "litigation_total").Value, Is.EqualTo(5m));

    [Test]
    public void A_measure_that_is_not_broken_down_stands_under_total() =>
        Assert.That(Row("统计局", 2021, "review_total").Value, Is.EqualTo(4m));

    [Test]
    public void A_blank_cell_gives_way_to_what_the_text_says() =>
        Assert.That(Row("民政局", 2016, "consult_total"), Is.EqualTo((853m, 1, 1, false, "prose", "F2014")));

    [Test]
    public void What_sentences_state_is_added_without_waiting_for_more() =>
        Assert.That(Row("民政局", 2017, "req_online"), Is.EqualTo((5m, 2, 2, false, "prose", "F2014")));

    [Test]
    public void A_unit_that_does_not_convert_gives_no_value() =>
        Assert.That(Row("民政局", 2017, "review_total").Value, Is.Null);

    [Test]
    public void A_list_is_shown_by_its_members_and_never_summed()
    {
        Assert.That(Warehouse.Scalar<int>("SELECT COUNT(*) FROM rpt_conformed WHERE conformed_code = 'proactive_category'"), Is.Zero);
        Assert.That(
            Warehouse.Query<(string, decimal)>("SELECT category_label, value FROM rpt_disclosure WHERE conformed_code = 'proactive_category' ORDER BY value"),
            Is.EqualTo(new[] { ("通知公告", 126m), ("工作动态", 412m) }));
    }

    [Test]
    public void What_a_report_remembers_of_another_year_is_no_statement_on_its_own() =>
        Assert.That(Warehouse.Scalar<int>("SELECT COUNT(*) FROM rpt_conformed WHERE conformed_code = 'budget'"), Is.Zero);

    [Test]
    public void Each_office_year_measure_and_applicant_has_one_row() =>
        Assert.That(
            Warehouse.Scalar<int>("SELECT COUNT(*) FROM (SELECT office_key FROM rpt_conformed GROUP BY office_key, report_year, is_consolidated, conformed_code, applicant_code HAVING COUNT(*) > 1) d"),
            Is.Zero);

    private (decimal? Value, int Components, int Expected, bool Approximate, string Source, string Form) Row(string office, int year, string measure, string applicant = "total") =>
        Warehouse.Query<(decimal?, int, int, bool, string, string)>("""
            SELECT value, components, components_expected, is_approximate, source, series_form FROM rpt_conformed
            WHERE office_name = @office AND report_year = @year AND conformed_code = @measure AND applicant_code = @applicant
            """, new { office, year, measure, applicant }).Single();
}
