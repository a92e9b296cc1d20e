using Warehouse.Etl.Extraction;
using Warehouse.Etl.Validation.Years;

namespace Warehouse.Tests.Validation.Years;

public sealed class YearRuleTests
{
    [Test]
    public void What_was_carried_out_of_one_year_is_carried_into_the_next()
    {
        var (before, now) = (Report(2020).With("requests_carried_out", 3), Report(2021).With("requests_carried_in", 3));

        Assert.That(Judge("I9", now, before).Single(), Is.EqualTo((FindingStatus.Pass, 3m, 3m)));
    }

    [Test]
    public void Each_kind_of_applicant_that_does_not_fit_is_a_finding_with_both_sides()
    {
        var before = Report(2020).With("requests_carried_out", 3).With("requests_carried_out", 2, "natural_person").With("requests_carried_out", 1, "business");
        var now = Report(2021).With("requests_carried_in", 3).With("requests_carried_in", 1, "natural_person").With("requests_carried_in", 2, "business");

        Assert.That(Judge("I9", now, before), Is.EqualTo(new (FindingStatus, decimal?, decimal?)[] { (FindingStatus.Fail, 1, 2), (FindingStatus.Fail, 2, 1), (FindingStatus.Pass, 3, 3) }));
    }

    [Test]
    public void A_side_that_is_blank_or_approximate_cannot_be_assessed_and_is_not_zero()
    {
        var now = Report(2021).With("requests_carried_in", 0);

        Assert.That(Judge("I9", now, Report(2020).With("requests_carried_out", null)).Single().Status, Is.EqualTo(FindingStatus.NotAssessable));
        Assert.That(Judge("I9", now, Report(2020).With("requests_carried_out", 0, approximate: true)).Single().Status, Is.EqualTo(FindingStatus.NotAssessable));
    }

    [Test]
    public void Nothing_is_said_without_a_report_on_the_year_before_or_where_the_form_does_not_have_the_measure()
    {
        Assert.That(Judge("I9", Report(2021).With("requests_carried_in", 3), null), Is.Empty);
        Assert.That(Judge("I9", Report(2018), Report(2017).With("requests_carried_out", 3)), Is.Empty);
    }

    [TestCase(12, FindingStatus.Pass)]
    [TestCase(11, FindingStatus.Fail)]
    public void Stock_is_the_stock_before_plus_issued_minus_repealed(int inForce, FindingStatus status)
    {
        var before = Report(2021).With("normative_docs_in_force", 10);
        var now = Report(2022).With("normative_docs_in_force", inForce).With("normative_docs_issued", 5).With("normative_docs_repealed", 3);

        Assert.That(Judge("I6", now, before).Single(), Is.EqualTo((status, (decimal)inForce, 12m)));
    }

    [TestCase(112, FindingStatus.Pass)]
    [TestCase(100, FindingStatus.Fail)]
    public void Items_of_the_year_before_are_its_own_base_and_change(int items, FindingStatus status)
    {
        var before = Report(2019).With("permit_items_prev", 100).With("permit_items_change", 12);

        Assert.That(Judge("I7", Report(2020).With("permit_items_prev", items), before).Single(), Is.EqualTo((status, (decimal)items, 112m)));
    }

    [Test]
    public void A_value_that_vanished_is_named_with_what_it_was()
    {
        var now = Report(2021);
        now.Vanished.Add(("requests_new", 12));

        Assert.That(Judge("value_vanished", now, Report(2020)).Single(), Is.EqualTo((FindingStatus.Fail, (decimal?)null, 12m)));
        Assert.That(Judge("value_vanished", Report(2021), Report(2020)).Single().Status, Is.EqualTo(FindingStatus.Pass));
    }

    [TestCase(108, FindingStatus.Pass)]
    [TestCase(1040, FindingStatus.Fail)]
    [TestCase(1, FindingStatus.Fail)]
    public void A_value_out_of_all_proportion_to_the_offices_own_years_is_a_jump(int value, FindingStatus status)
    {
        var findings = Judge("value_jump", Report(2021).With("requests_new", value), [.. Years(100, 96, 104, 110)], []);

        Assert.That(findings.Single().Status, Is.EqualTo(status));
    }

    [Test]
    public void A_jump_is_held_against_the_median_of_the_years_which_one_wild_year_does_not_move() =>
        Assert.That(Judge("value_jump", Report(2021).With("requests_new", 1040), [.. Years(100, 100, 9000, 100, 100)], []).Single(), Is.EqualTo((FindingStatus.Fail, 1040m, 100m)));

    [Test]
    public void Small_numbers_do_not_jump() =>
        Assert.That(Judge("value_jump", Report(2021).With("requests_new", 9), [.. Years(0, 0, 1, 0)], []).Single().Status, Is.EqualTo(FindingStatus.Pass));

    [Test]
    public void With_fewer_than_four_years_a_jump_cannot_be_told() =>
        Assert.That(Judge("value_jump", Report(2021).With("requests_new", 1040), [.. Years(100, 96, 104)], []).Single().Status, Is.EqualTo(FindingStatus.NotAssessable));

    [Test]
    public void Years_under_a_definition_that_broke_do_not_count()
    {
        var before = Enumerable.Range(2014, 5).Select(year => Report(year, "F2014").With("requests_granted", 1000));

        Assert.That(Judge("value_jump", Report(2019, "F2019").With("requests_granted", 10), [.. before], []).Single().Status, Is.EqualTo(FindingStatus.NotAssessable));
    }

    [Test]
    public void A_value_that_moved_as_those_of_the_peers_did_is_no_jump()
    {
        var peers = Enumerable.Range(1, 5).Select(office => (Report(2021, office: office + 1).With("requests_new", 1000 * office), (YearReport?)Report(2020, office: office + 1).With("requests_new", 100 * office))).ToList();

        Assert.That(Judge("value_jump", Report(2021).With("requests_new", 1040), [.. Years(100, 96, 104, 110)], peers).Single().Status, Is.EqualTo(FindingStatus.Pass));
        Assert.That(Judge("value_jump", Report(2021).With("requests_new", 1040), [.. Years(100, 96, 104, 110)], peers[..4]).Single().Status, Is.EqualTo(FindingStatus.Fail));
    }

    private static IEnumerable<YearReport> Years(params int[] requests) => requests.Select((value, i) => Report(2021 - requests.Length + i).With("requests_new", value));

    private static YearReport Report(int year, string form = "F2021", int office = 1) => new(year, office, $"第{office}局", form, year, null);

    private static List<(FindingStatus Status, decimal? Left, decimal? Right)> Judge(string rule, YearReport now, YearReport? before) =>
        Judge(rule, now, before is null ? [] : [before], []);

    private static List<(FindingStatus Status, decimal? Left, decimal? Right)> Judge(string rule, YearReport now, IReadOnlyList<YearReport> earlier, IReadOnlyList<(YearReport, YearReport?)> peers) =>
    [
        .. YearJudge.Judge(new YearContext(now, earlier.FirstOrDefault(report => report.Year == now.Year - 1), earlier, peers))
            .Where(finding => finding.Rule == rule).Select(finding => (finding.Status, finding.Left, finding.Right)),
    ];
}
