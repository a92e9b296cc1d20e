using System.Globalization;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Validation;
using Warehouse.Etl.Validation.Rules;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Tests.Validation;

public class ReportRuleTests
{
    private static List<Finding> Judge(IReportRule rule, ParsedReport report) => [.. rule.Judge(new ReportFigures(report))];

    private static FindingStatus StatusOf(IReportRule rule, ParsedReport report) => Judge(rule, report).Single().Status;

    [Test]
    public void Applicants_that_add_up_pass() =>
        Assert.That(StatusOf(new ApplicantSumRule(), MadeUpReport.Of("F2021", 2022, MadeUpReport.Row("req_new", 1, 0, 0, 0, 0, 3, 4))), Is.EqualTo(FindingStatus.Pass));

    [Test]
    public void Applicants_that_do_not_add_up_fail_with_both_sides()
    {
        var finding = Judge(new ApplicantSumRule(), MadeUpReport.Of("F2021", 2022, MadeUpReport.Row("req_new", 1, 0, 0, 0, 0, 3, 5))).Single();
        Assert.That((finding.Status, finding.Left, finding.Right), Is.EqualTo((FindingStatus.Fail, (decimal?)4, (decimal?)5)));
    }

    [Test]
    public void A_total_alone_cannot_be_assessed() =>
        Assert.That(StatusOf(new ApplicantSumRule(), MadeUpReport.Of("F2021", 2022, MadeUpReport.Row("req_new", null, null, null, null, null, null, 5))), Is.EqualTo(FindingStatus.NotAssessable));

    [Test]
    public void Parts_without_their_total_are_summed_in_the_finding_only()
    {
        var finding = Judge(new ApplicantSumRule(), MadeUpReport.Of("F2019", 2019, MadeUpReport.Row("res_granted", 258, 12, null, null, 1, 1, null))).Single();
        Assert.That((finding.Rule, finding.Left), Is.EqualTo((ValidationRules.BlankTotal, (decimal?)272)));
    }

    [Test]
    public void Prose_that_agrees_with_the_table_passes() =>
        Assert.That(StatusOf(new ProseTableRule(), MadeUpReport.Of("F2021", 2022, MadeUpReport.Said("nd_issued", 4, unit: "件"), MadeUpReport.Cell("nd_issued", 4))), Is.EqualTo(FindingStatus.Pass));

    [Test]
    public void Prose_that_contradicts_the_table_fails_with_both_sides()
    {
        var finding = Judge(new ProseTableRule(), MadeUpReport.Of("F2021", 2022, MadeUpReport.Said("nd_issued", 0, unit: "件"), MadeUpReport.Cell("nd_issued", 4))).Single();
        Assert.That((finding.Status, finding.Left, finding.Right), Is.EqualTo((FindingStatus.Fail, (decimal?)0, (decimal?)4)));
    }

    [TestCase("permit_decisions", 7, "个", 2910, "件", FindingStatus.Fail)]
    [TestCase("permit_decisions", 2910, "宗", 2910, "件", FindingStatus.Pass)]
    [TestCase("admin_fee_amount", 34000, "元", 3, "万元", FindingStatus.Fail)]
    [TestCase("admin_fee_amount", 30000, "元", 3, "万元", FindingStatus.Pass)]
    public void Prose_is_compared_with_the_table_whatever_unit_it_counts_in(string measure, int said, string unit, int printed, string printedUnit, FindingStatus status) =>
        Assert.That(StatusOf(new ProseTableRule(), MadeUpReport.Of("F2021", 2022, MadeUpReport.Said(measure, said, unit: unit), MadeUpReport.Cell(measure, printed, unit: printedUnit))), Is.EqualTo(status));

    [Test]
    public void Prose_on_another_year_is_not_compared_with_the_table() =>
        Assert.That(Judge(new ProseTableRule(), MadeUpReport.Of("F2021", 2022, MadeUpReport.Said("nd_issued", 9, unit: "件") with { Year = 2021 }, MadeUpReport.Cell("nd_issued", 4))), Is.Empty);

    /// <summary>A total in 条次 has its channels in 条 and 篇; issues of a bulletin are no items.</summary>
    [Test]
    public void Channels_are_added_up_in_whatever_unit_items_are_counted()
    {
        var finding = Judge(new ChannelRule(), MadeUpReport.Of("PROSE", 2016,
        [
            MadeUpReport.Said("proactive_info_total", 400, unit: "条次"), MadeUpReport.Said("channel_website", 300, unit: "条"),
            MadeUpReport.Said("channel_wechat", 60, unit: "篇"), MadeUpReport.Said("channel_gazette", 4, unit: "期"),
        ])).Single();

        Assert.That((finding.Rule, finding.Left, finding.Right), Is.EqualTo((ValidationRules.ChannelsPartial, (decimal?)360, (decimal?)400)));
    }

    [Test]
    public void A_subtotal_in_prose_is_compared_with_the_sum_of_its_rows()
    {
        var rows = new[] { "den_state_secret", "den_law_forbidden", "den_safety", "den_third_party", "den_internal", "den_process", "den_enforcement_file", "den_admin_query" }
            .SelectMany((measure, i) => MadeUpReport.Row(measure, i, 0, 0, 0, 0, 0, i)).Append(MadeUpReport.Said("den_total", 35, unit: "件"));
        var finding = Judge(new ProseTableRule(), MadeUpReport.Of("F2021", 2022, [.. rows])).Single();
        Assert.That((finding.Status, finding.Right), Is.EqualTo((FindingStatus.Fail, (decimal?)28)));
    }

    [TestCase("req_online", "req_new", 12, 30, FindingStatus.Pass)]
    [TestCase("req_online", "req_new", 30, 12, FindingStatus.Uncertain)]
    [TestCase("proactive_info_total", "proactive_cumulative", 900, 80, FindingStatus.Uncertain)]
    public void A_part_in_prose_is_not_above_its_whole(string part, string whole, int less, int more, FindingStatus status) =>
        Assert.That(StatusOf(new PartAboveWholeRule(), MadeUpReport.Of("PROSE", 2016, MadeUpReport.Said(part, less, unit: "件"), MadeUpReport.Said(whole, more, unit: "件"))), Is.EqualTo(status));

    [Test]
    public void A_part_whose_whole_is_not_stated_is_not_judged() =>
        Assert.That(Judge(new PartAboveWholeRule(), MadeUpReport.Of("PROSE", 2016, MadeUpReport.Said("req_online", 12, unit: "件"))), Is.Empty);

    [Test]
    public void Every_part_and_every_whole_is_a_measure()
    {
        var known = ReferenceData.Measures.Select(measure => measure.Code).ToHashSet();
        Assert.That(PartAboveWholeRule.Pairs.SelectMany(pair => new[] { pair.Part, pair.Whole }).Distinct(), Is.SubsetOf(known));
    }

    [TestCase("req_online=5,req_letter=4,req_new=8")]
    [TestCase("res_granted=6,den_total=2,reply_not_exist=3,res_total=10")]
    [TestCase("res_total=9,req_carried_out=4,req_new=10,req_carried_in=2")]
    public void Parts_that_exclude_each_other_are_together_not_above_their_whole(string said) =>
        Assert.That(StatusOf(new PartsAboveWholeRule(), ReportThatSays(said)), Is.EqualTo(FindingStatus.Uncertain));

    [TestCase("req_online=5,req_letter=3,req_new=8")]
    [TestCase("req_online=9,req_new=8", Description = "a single part is judged by the rule for pairs")]
    [TestCase("res_granted=5,den_total=4,reply_not_exist=3,res_total=9", Description = "what does not exist may be told among the refusals")]
    [TestCase("res_total=9,req_carried_out=4,req_new=10", Description = "the whole is not known")]
    public void Parts_that_fit_or_cannot_be_judged_give_no_finding(string said) =>
        Assert.That(Judge(new PartsAboveWholeRule(), ReportThatSays(said)), Is.Empty);

    [Test]
    public void Every_exclusive_part_and_its_whole_is_a_measure()
    {
        var known = ReferenceData.Measures.Select(measure => measure.Code).ToHashSet();
        Assert.That(PartsAboveWholeRule.Rows.SelectMany(row => row.Whole.Split('+').Concat(row.Parts.Select(part => part.TrimEnd('?')))).Distinct(), Is.SubsetOf(known));
    }

    [Test]
    public void Categories_that_add_up_to_the_stated_total_pass() =>
        Assert.That(StatusOf(new CategorySumRule(), Categories(171, 4, 6, 161)), Is.EqualTo(FindingStatus.Pass));

    [Test]
    public void Categories_that_do_not_add_up_fail_with_both_sides()
    {
        var finding = Judge(new CategorySumRule(), Categories(171, 4, 6, 6, 20, 7, 164)).Single();
        Assert.That((finding.Rule, finding.Status, finding.Left, finding.Right), Is.EqualTo(("I16", FindingStatus.Fail, (decimal?)207, (decimal?)171)));
    }

    [Test]
    public void A_list_left_open_is_doubt_and_no_error()
    {
        var report = MadeUpReport.Of("PROSE", 2015, MadeUpReport.Said("proactive_info_total", 100, offset: 1),
            MadeUpReport.Said("proactive_category", 40, "工作动态40条、通知公告20条等", "工作动态", offset: 5), MadeUpReport.Said("proactive_category", 20, "工作动态40条、通知公告20条等", "通知公告", offset: 9));
        Assert.That(StatusOf(new CategorySumRule(), report), Is.EqualTo(FindingStatus.Uncertain));
    }

    [Test]
    public void Categories_without_a_total_are_said_to_be_unproven()
    {
        var finding = Judge(new CategorySumRule(), MadeUpReport.Of("PROSE", 2020, MadeUpReport.Said("proactive_category", 40, "", "工作动态", offset: 5), MadeUpReport.Said("proactive_category", 20, "", "通知公告", offset: 9))).Single();
        Assert.That((finding.Rule, finding.Status, finding.Left, finding.Right), Is.EqualTo(("I16", FindingStatus.NotAssessable, (decimal?)60, (decimal?)null)));
    }

    [Test]
    public void Subcategories_are_not_added_to_their_category()
    {
        var report = MadeUpReport.Of("F2021", 2024, MadeUpReport.Said("proactive_info_total", 5, offset: 1),
            MadeUpReport.Said("proactive_category", 2, "", "财务", offset: 2), MadeUpReport.Said("proactive_category", 1, "", "财务/预算", offset: 3), MadeUpReport.Said("proactive_category", 3, "", "其他", offset: 4));
        Assert.That(StatusOf(new CategorySumRule(), report), Is.EqualTo(FindingStatus.Pass));
    }

    [TestCase("工作动态类9条,占0.4%", 9, FindingStatus.Pass)]
    [TestCase("工作动态类1462条,约占61%", 1462, FindingStatus.Pass)]
    [TestCase("工作动态类14条,占7%", 14, FindingStatus.Uncertain)]
    public void A_share_has_to_fit_its_count(string text, int count, FindingStatus status) =>
        Assert.That(StatusOf(new PercentageRule(), MadeUpReport.Of("PROSE", 2016, MadeUpReport.Said("proactive_info_total", 2398), MadeUpReport.Said("proactive_category", count, text, "工作动态"))), Is.EqualTo(status));

    [TestCase("PROSE", 2019, FindingStatus.Fail)]
    [TestCase("F2019", 2019, FindingStatus.Pass)]
    [TestCase("F2019", 2022, FindingStatus.Fail)]
    [TestCase("F2019_HB", 2020, FindingStatus.Pass)]
    [TestCase("F2021", 2025, FindingStatus.Pass)]
    [TestCase("CS2010", 2016, FindingStatus.Uncertain)]
    [TestCase("F2014", 2008, FindingStatus.Uncertain)]
    public void The_form_is_judged_by_the_year(string form, int year, FindingStatus status) =>
        Assert.That(StatusOf(new FormYearRule(), MadeUpReport.Of(form, year)), Is.EqualTo(status));

    [Test]
    public void A_street_office_makes_no_rules() =>
        Assert.That(StatusOf(new RuleMakingPowerRule(), MadeUpReport.Of("F2021", 2022, MadeUpReport.Cell("reg_issued", 3))), Is.EqualTo(FindingStatus.Uncertain));

    [Test]
    public void Requests_without_an_outcome_are_said() =>
        Assert.That(Judge(new OutcomeRule(), MadeUpReport.Of("PROSE", 2019, MadeUpReport.Said("req_new", 1))).Select(finding => finding.Rule), Does.Contain(ValidationRules.OutcomeMissing));

    [Test]
    public void Review_that_is_not_mentioned_is_missing_and_not_zero() =>
        Assert.That(Judge(new OutcomeRule(), MadeUpReport.Of("PROSE", 2015, MadeUpReport.Said("req_new", 0))).Select(finding => finding.Measure), Is.EquivalentTo(new[] { "review_total", "lit_total" }));

    [Test]
    public void Equal_channels_without_a_total_are_not_added()
    {
        var findings = Judge(new ChannelRule(), MadeUpReport.Of("PROSE", 2019, MadeUpReport.Said("channel_website", 245, offset: 3), MadeUpReport.Said("channel_other", 245, offset: 40)));
        Assert.That(findings.Select(finding => finding.Rule), Is.EqualTo(new[] { ValidationRules.IdenticalChannels, ValidationRules.TotalNotStated }));
        Assert.That((findings[1].Left, findings[1].Right), Is.EqualTo(((decimal?)245, (decimal?)490)));
    }

    [Test]
    public void Requests_counted_in_an_unusual_unit_are_said() =>
        Assert.That(Judge(new UnitRule(), MadeUpReport.Of("PROSE", 2019, MadeUpReport.Said("req_new", 1, unit: "条"))).Single().Rule, Is.EqualTo(ValidationRules.UnitUnusual));

    [Test]
    public void Two_mentions_that_differ_are_said_with_both_values()
    {
        var finding = Judge(new MentionsRule(), MadeUpReport.Of("PROSE", 2010, MadeUpReport.Said("proactive_info_total", 4, line: 9), MadeUpReport.Said("proactive_info_total", 5, line: 12))).Single();
        Assert.That((finding.Left, finding.Right), Is.EqualTo(((decimal?)4, (decimal?)5)));
    }

    /// <param name="said">Measures and what a narrative report says of them: req_new=8,req_online=5.</param>
    private static ParsedReport ReportThatSays(string said) => MadeUpReport.Of("PROSE", 2016, [.. said.Split(',').Select(pair => pair.Split('='))
        .Select(pair => MadeUpReport.Said(pair[0], int.Parse(pair[1], CultureInfo.InvariantCulture), unit: "件"))]);

    private static ParsedReport Categories(decimal total, params decimal[] values) =>
        MadeUpReport.Of("F2019", 2019, [MadeUpReport.Said("proactive_info_total", total, offset: 1), .. values.Select((value, i) => MadeUpReport.Said("proactive_category", value, "", $"第{i}类", offset: 10 + i))]);
}
