using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading.Facts;
using static Warehouse.Tests.MadeUpReport;

namespace Warehouse.Tests.Loading.Facts;

public sealed class FactSelectionTests
{
    [Test]
    public void A_cell_is_a_fact_of_the_form_of_its_report()
    {
        var fact = Select("F2021", Cell("req_new", 3, "total")).Facts.Single();

        Assert.That(fact.Resolved.Key, Is.EqualTo(new FactKey("F2021", "req_new", "", "total", 2021)));
        Assert.That(fact.ConformedValue, Is.EqualTo(3));
    }

    [Test]
    public void A_cell_of_a_local_extension_is_found_from_the_national_form_and_the_other_way_round()
    {
        Assert.That(Select("F2019_HB", Cell("nd_made", 3)).Facts.Single().Resolved.Measure.FormCode, Is.EqualTo("F2019"));
        Assert.That(Select("F2019", Cell("other_docs_made", 3)).Facts.Single().Resolved.Measure.FormCode, Is.EqualTo("F2019_HB"));
    }

    [Test]
    public void A_sentence_is_a_fact_of_prose_whatever_the_form() =>
        Assert.That(Select("F2021", Said("req_new", 3)).Facts.Single().Resolved.Key, Is.EqualTo(new FactKey("PROSE", "req_new", "", "none", 2021)));

    [Test]
    public void What_a_table_states_is_the_fact_and_the_claim_of_the_text_a_finding_that_passes()
    {
        var result = Select("CS2010", Cell("req_received", 5), Said("req_new", 5, unit: "件"));

        Assert.That(result.Facts.Select(fact => fact.Resolved.Measure.Code), Is.EqualTo(new[] { "req_received" }));
        Assert.That(result.Findings.Select(finding => (finding.Rule, finding.Status, finding.Left, finding.Right)),
            Is.EqualTo(new (string, FindingStatus, decimal?, decimal?)[] { (LoadingRules.ProseAgainstTable, FindingStatus.Pass, 5, 5) }));
    }

    [Test]
    public void A_claim_that_contradicts_the_table_is_a_finding_with_both_sides()
    {
        var result = Select("CS2010", Cell("cs_news", 412, conformed: "proactive_category"), Said("proactive_category", 409, label: "“工作动态”类信息", line: 7));

        Assert.That(result.Facts.Single().Resolved.Fact.Value, Is.EqualTo(412));
        Assert.That(result.Findings.Select(finding => (finding.Status, finding.Left, finding.Right, finding.Line)),
            Is.EqualTo(new (FindingStatus, decimal?, decimal?, int?)[] { (FindingStatus.Fail, 409, 412, 7) }));
    }

    [Test]
    public void A_claim_is_held_against_the_sum_of_the_cells_that_make_up_its_measure()
    {
        var result = Select("F2021",
            Cell("unable_not_held", 2, "total"), Cell("unable_no_ready", 1, "total"), Cell("unable_unclear", 4, "total"), Said("unable_total", 6, unit: "件"));

        Assert.That(result.Facts, Has.Count.EqualTo(3));
        Assert.That(result.Findings.Single(), Has.Property("Left").EqualTo(6).And.Property("Right").EqualTo(7).And.Property("Status").EqualTo(FindingStatus.Fail));
    }

    [Test]
    public void A_sum_with_a_blank_cell_states_nothing_and_the_claim_stays_a_fact()
    {
        var result = Select("F2021",
            Cell("unable_not_held", 2, "total"), Cell("unable_no_ready", null, "total"), Cell("unable_unclear", 4, "total"), Said("unable_total", 6, unit: "件"));

        Assert.That(result.Facts.Select(fact => fact.Resolved.Measure.Code), Has.Member("unable_total"));
        Assert.That(result.Findings, Is.Empty);
    }

    [Test]
    public void A_finding_that_the_parser_made_already_is_not_made_again()
    {
        var report = Of("CS2010", 2016, Cell("req_received", 5), Said("req_new", 6, unit: "件", line: 9));

        var result = FactSelection.Select(report with { Findings = [new Finding(LoadingRules.ProseAgainstTable, FindingStatus.Fail, "req_new", 6, 5, "", 9)] });

        Assert.That(result.Findings, Is.Empty);
        Assert.That(result.Facts, Has.Count.EqualTo(1));
    }

    [Test]
    public void Money_is_compared_across_units()
    {
        var result = Select("F2014", Cell("request_fee_wan", 0.5m, unit: "万元"), Said("request_fee_amount", 5000, unit: "元"));

        Assert.That(result.Findings.Single().Status, Is.EqualTo(FindingStatus.Pass));
        Assert.That(result.Facts.Single().ConformedValue, Is.EqualTo(5000));
    }

    [TestCase(300, 312, FindingStatus.Pass)]
    [TestCase(300, 400, FindingStatus.Fail)]
    [TestCase(300, 280, FindingStatus.Pass)]
    [TestCase(300, 200, FindingStatus.Fail)]
    public void An_approximate_claim_has_to_come_near_the_table(decimal claim, decimal cell, FindingStatus status) =>
        Assert.That(
            Select("F2014", Cell("channel_website", cell, unit: "条"), Said("channel_website", claim, approximate: true)).Findings.Single().Status,
            Is.EqualTo(status));

    [Test]
    public void Mentions_that_agree_are_one_fact()
    {
        var result = Select("PROSE", Said("req_new", 4, unit: "件", line: 3), Said("req_new", 4, unit: "件", line: 30));

        Assert.That(result.Facts.Single().Resolved.Fact.Line, Is.EqualTo(3));
        Assert.That(result.Findings, Is.Empty);
    }

    [Test]
    public void Mentions_that_contradict_each_other_are_no_fact_and_a_finding_names_them_all()
    {
        var result = Select("PROSE", Said("req_new", 4, unit: "件", line: 3), Said("req_new", 5, unit: "件", line: 30));

        Assert.That(result.Facts, Is.Empty);
        Assert.That(result.Findings.Single().Message, Does.Contain("第3行为4件").And.Contain("第30行为5件"));
        Assert.That(result.Findings.Single(), Has.Property("Rule").EqualTo(LoadingRules.AmbiguousMentions).And.Property("Left").EqualTo(4).And.Property("Right").EqualTo(5));
    }

    [Test]
    public void The_exact_mention_stands_for_the_approximate_one_whichever_comes_first()
    {
        var result = Select("PROSE", Said("channel_website", 300, approximate: true), Said("channel_website", 318));

        Assert.That(result.Facts.Single().Resolved.Fact.Value, Is.EqualTo(318));
    }

    [Test]
    public void Cells_that_contradict_each_other_are_no_fact_and_no_sentence_takes_their_place()
    {
        var result = Select("CS2010", Cell("req_received", 5), Cell("req_received", 6), Said("req_new", 5, unit: "件"));

        Assert.That(result.Facts, Is.Empty);
        Assert.That(result.Findings.Select(finding => finding.Rule), Is.EqualTo(new[] { LoadingRules.AmbiguousMentions }));
    }

    [Test]
    public void A_blank_cell_beside_a_number_for_the_same_cell_is_no_contradiction()
    {
        var result = Select("CS2010", Cell("req_received", null), Cell("req_received", 6));

        Assert.That(result.Facts.Single().Resolved.Fact.Value, Is.EqualTo(6));
    }

    [Test]
    public void A_blank_cell_stays_a_fact_without_a_value()
    {
        var fact = Select("CS2010", Cell("consult_total", null, unit: "人次")).Facts.Single();

        Assert.That(fact.Resolved.Fact.State, Is.EqualTo(ValueState.Blank));
        Assert.That(fact.ConformedValue, Is.Null);
    }

    [Test]
    public void The_members_of_a_list_are_told_apart_by_their_normalised_names()
    {
        var result = Select("PROSE", Said("proactive_category", 4, label: "机构职能类"), Said("proactive_category", 4, label: "机构职能类信息"), Said("proactive_category", 6, label: "政策文件"));

        Assert.That(result.Facts.Select(fact => fact.Resolved.Label), Is.EqualTo(new[] { "机构职能", "政策文件" }));
    }

    [Test]
    public void A_unit_that_does_not_convert_is_shown_and_compared_with_nothing()
    {
        var result = Select("PROSE", Said("req_new", 3, unit: "万元"));

        Assert.That(result.Facts.Single().ConformedValue, Is.Null);
        Assert.That(result.Findings.Single(), Has.Property("Rule").EqualTo(LoadingRules.UnitNotComparable).And.Property("Status").EqualTo(FindingStatus.Uncertain));
    }

    [Test]
    public void A_number_that_the_warehouse_would_round_is_not_loaded_and_said_so()
    {
        var result = Select("F2021", Cell("admin_fee_amount", 0.12345m, unit: "万元"));

        Assert.That(result.Facts, Is.Empty);
        Assert.That(result.Findings.Single().Message, Does.Contain("0.12345"));
    }

    [Test]
    public void A_value_of_another_year_goes_to_that_year()
    {
        var result = Select("PROSE", Said("budget_wan", 4, unit: "万元") with { Year = 2018 });

        Assert.That(result.Facts.Single().Resolved.Year, Is.EqualTo(2018));
    }

    [Test]
    public void A_value_of_an_impossible_year_is_not_loaded_and_said_so()
    {
        var result = Select("PROSE", Said("budget_wan", 4, unit: "万元") with { Year = 20191 });

        Assert.That(result.Facts, Is.Empty);
        Assert.That(result.Findings.Single().Rule, Is.EqualTo(LoadingRules.YearOutOfRange));
    }

    private static FactSelectionResult Select(string form, params ReportFact[] facts) => FactSelection.Select(Of(form, 2021, facts));
}
