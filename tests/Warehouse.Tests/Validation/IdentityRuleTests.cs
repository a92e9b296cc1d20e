using Warehouse.Etl.Extraction;
using Warehouse.Etl.Validation;
using Warehouse.Etl.Validation.Rules;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Tests.Validation;

public class IdentityRuleTests
{
    private static List<Finding> Judge(params ReportFact[] facts) =>
        [.. new IdentityRule().Judge(new ReportFigures(MadeUpReport.Of("F2021", 2022, facts)))];

    private static ReportFact[] Balance(decimal? carriedOut) =>
    [
        MadeUpReport.Cell("req_new", 4, "total"), MadeUpReport.Cell("req_carried_in", 1, "total"),
        MadeUpReport.Cell("res_total", 3, "total"), MadeUpReport.Cell("req_carried_out", carriedOut, "total"),
    ];

    [Test]
    public void An_identity_that_holds_is_kept_as_passed()
    {
        var finding = Judge(Balance(2)).Single(found => found.Rule == "I1" && found.Status != FindingStatus.NotAssessable);
        Assert.That((finding.Status, finding.Left, finding.Right), Is.EqualTo((FindingStatus.Pass, (decimal?)5, (decimal?)5)));
    }

    [Test]
    public void An_identity_that_is_broken_names_both_sides()
    {
        var finding = Judge(Balance(3)).Single(found => found.Rule == "I1");
        Assert.That((finding.Status, finding.Left, finding.Right), Is.EqualTo((FindingStatus.Fail, (decimal?)5, (decimal?)6)));
        Assert.That(finding.Message, Does.Contain("相差-1").And.Contain("总计列"));
    }

    [Test]
    public void A_blank_operand_is_not_taken_for_zero() =>
        Assert.That(Judge(Balance(null)).Single(found => found.Rule == "I1").Status, Is.EqualTo(FindingStatus.NotAssessable));

    private static readonly string[] outcomes = [.. ReferenceData.Identities.Single(identity => identity.Rule == "I4").Left];

    [TestCase(2, FindingStatus.Pass)]
    [TestCase(3, FindingStatus.Fail)]
    public void A_subtotal_stands_for_rows_that_are_not_printed(int other, FindingStatus expected)
    {
        var printed = outcomes.Where(measure => !measure.StartsWith("oth_", StringComparison.Ordinal)).Select(measure => MadeUpReport.Cell(measure, 1, "total"));

        var finding = Judge([.. printed, MadeUpReport.Cell("oth_total", other, "total"), MadeUpReport.Cell("res_total", 20, "total")]).Single(found => found.Rule == "I4" && found.Message.Contains("总计列", StringComparison.Ordinal));

        Assert.That((finding.Status, finding.Left, finding.Right), Is.EqualTo((expected, (decimal?)(18 + other), (decimal?)20)));
    }

    [Test]
    public void A_subtotal_beside_some_of_its_rows_stands_for_none()
    {
        var printed = outcomes.Where(measure => measure != "oth_misc").Select(measure => MadeUpReport.Cell(measure, 1, "total"));

        var finding = Judge([.. printed, MadeUpReport.Cell("oth_total", 3, "total"), MadeUpReport.Cell("res_total", 21, "total")]).Single(found => found.Rule == "I4" && found.Message.Contains("总计列", StringComparison.Ordinal));

        Assert.That(finding.Status, Is.EqualTo(FindingStatus.NotAssessable));
    }

    [Test]
    public void A_blank_total_with_filled_parts_is_said_and_not_filled_in()
    {
        var finding = new IdentityRule().Judge(new ReportFigures(MadeUpReport.Of("CS2010", 2016,
            MadeUpReport.Cell("consult_in_person", 351), MadeUpReport.Cell("consult_phone", 502), MadeUpReport.Cell("consult_online", 0), MadeUpReport.Cell("consult_other", 0), MadeUpReport.Cell("consult_total", null)))).Single();
        Assert.That((finding.Rule, finding.Status, finding.Left), Is.EqualTo((ValidationRules.BlankTotal, FindingStatus.Uncertain, (decimal?)853)));
    }

    [Test]
    public void A_soft_identity_that_is_broken_is_doubt_and_no_error()
    {
        var finding = new IdentityRule().Judge(new ReportFigures(MadeUpReport.Of("F2019", 2020, MadeUpReport.Cell("nd_made", 34), MadeUpReport.Cell("nd_disclosed_new", 4)))).Single(found => found.Left == 34);
        Assert.That(finding.Status, Is.EqualTo(FindingStatus.Uncertain));
    }

    [Test]
    public void Identities_of_another_form_are_not_run() =>
        Assert.That(Judge(MadeUpReport.Cell("req_received", 3), MadeUpReport.Cell("req_in_person", 1)), Is.Empty);

    [Test]
    public void Every_measure_of_an_identity_is_a_measure_of_its_form()
    {
        var known = ReferenceData.Measures.Select(measure => (measure.FormCode, measure.Code)).ToHashSet();
        var unknown = ReferenceData.Identities.SelectMany(identity => identity.Left.Concat(identity.Right).Select(code => (identity.FormCode, code))).Where(operand => !known.Contains(operand));
        Assert.That(unknown, Is.Empty);
    }

    [TestCase("I1")]
    [TestCase("I3")]
    [TestCase("I4")]
    [TestCase("I5")]
    [TestCase("I8")]
    [TestCase("I10")]
    [TestCase("I11")]
    [TestCase("I12")]
    [TestCase("I13")]
    [TestCase("I14")]
    [TestCase("I15")]
    public void Every_identity_within_a_report_is_a_row(string rule) =>
        Assert.That(ReferenceData.Identities.Select(identity => identity.Rule), Does.Contain(rule));
}
