using Warehouse.Etl.Extraction;
using Warehouse.Etl.Validation.Replacement;

namespace Warehouse.Tests.Validation.Replacement;

public sealed class ReplacementJudgeTests
{
    [Test]
    public void Documents_that_agree_pass_with_how_many_values_were_compared() =>
        Assert.That(Judge(Same("requests_new", 3), Same("requests_granted", 0)), Is.EqualTo(new (string, FindingStatus, string?, decimal?, decimal?)[] { ("replaced_value", FindingStatus.Pass, null, 2, 2) }));

    [Test]
    public void A_value_that_differs_is_named_with_both_sides_and_its_kind_of_applicant()
    {
        var finding = ReplacementJudge.Judge("旧.txt", "F2021", [.. Enumerable.Repeat(Same("requests_granted", 4), 6), new("requests_new", "natural_person", 12, 21, false)]).Single();

        Assert.That((finding.Rule, finding.Status, finding.Measure, finding.Left, finding.Right), Is.EqualTo(("replaced_value", FindingStatus.Fail, "requests_new", 21m, 12m)));
        Assert.That(finding.Message, Does.Contain("“旧.txt”中为12，本文件为21").And.Contain("（自然人）"));
    }

    [Test]
    public void Values_that_are_gone_are_one_finding_with_their_number()
    {
        var findings = ReplacementJudge.Judge("旧.txt", "F2021", [Same("requests_granted", 4), .. Enumerable.Range(1, 7).Select(value => new ReplacedFigure("requests_new", "total", value, null, false))]).ToList();

        Assert.That(findings.Select(finding => (finding.Left, finding.Right)), Is.EqualTo(new (decimal?, decimal?)[] { (0, 7) }));
        Assert.That(findings[0].Message, Does.Contain("共7项").And.Contain("等"));
    }

    [Test]
    public void Documents_that_differ_in_most_values_are_unlike_and_said_to_be_so_once() =>
        Assert.That(
            Judge([Same("requests_granted", 4), Same("requests_new", 0), .. Enumerable.Range(1, 4).Select(value => new ReplacedFigure("requests_new", "other", value, value + 1, false))]),
            Is.EqualTo(new (string, FindingStatus, string?, decimal?, decimal?)[] { ("reports_unlike", FindingStatus.Fail, null, 1, 5) }));

    [Test]
    public void A_few_values_do_not_make_two_reports_unlike() =>
        Assert.That(
            Judge([.. Enumerable.Range(1, 4).Select(value => new ReplacedFigure("requests_new", "other", value, value + 1, false))]).Select(finding => finding.Rule),
            Is.EqualTo(Enumerable.Repeat("replaced_value", 4)));

    [Test]
    public void What_is_said_to_be_approximate_does_not_differ() =>
        Assert.That(Judge(new ReplacedFigure("requests_new", "total", 100, 98, true)).Single().Status, Is.EqualTo(FindingStatus.Pass));

    [Test]
    public void Where_the_superseded_document_has_no_value_nothing_is_said() => Assert.That(Judge(), Is.Empty);

    private static ReplacedFigure Same(string measure, decimal value) => new(measure, "total", value, value, false);

    private static List<(string Rule, FindingStatus Status, string? Measure, decimal? Left, decimal? Right)> Judge(params ReplacedFigure[] figures) =>
        [.. ReplacementJudge.Judge("旧.txt", "F2021", figures).Select(finding => (finding.Rule, finding.Status, finding.Measure, finding.Left, finding.Right))];
}
