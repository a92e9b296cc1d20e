using Warehouse.Etl.Extraction.Prose.Patterns;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Tests.Extraction.Prose.Patterns;

/// <summary>Every row of the pattern table proves itself by its own two examples.</summary>
internal sealed class ProsePatternTests
{
    private static IEnumerable<TestCaseData> Rows() => ReferenceFile.Read("prose-patterns.csv", row => new TestCaseData(
        row.GetString("name"), row.GetString("years"), row.GetString("example"), row.GetString("expected"), row.GetString("counter_example"))
        .SetArgDisplayNames(row.GetString("name")));

    private static int YearFor(string years) => years.EndsWith("2018", StringComparison.Ordinal) ? 2016 : 2022;

    [TestCaseSource(nameof(Rows))]
    public void The_example_gives_what_the_row_says(string name, string years, string example, string expected, string counterExample)
    {
        var (facts, findings) = ProseSample.Extract(example, YearFor(years));
        var isJoint = ProsePatterns.All.Single(pattern => pattern.Name == name).IsJoint;

        Assert.Multiple(() =>
        {
            Assert.That(facts.Select(fact => ProseSample.Short(fact).TrimEnd('~')), Is.EquivalentTo(expected == "NONE" ? [] : expected.Split(';')));
            if (isJoint)
                Assert.That(findings.Select(finding => finding.Rule), Has.Member("measures_combined"));
            else
                Assert.That(facts.SelectMany(fact => fact.Rule.Split('+')), Has.Member(name), "some other row reads the example");
        });
    }

    [TestCaseSource(nameof(Rows))]
    public void The_counter_example_is_not_read_by_the_row(string name, string years, string example, string expected, string counterExample)
    {
        var rules = ProseSample.Extract(counterExample, YearFor(years)).Facts.Select(fact => fact.Rule);

        Assert.That(rules, Has.No.Member(name));
    }

    [Test]
    public void Every_row_has_a_name_of_its_own() =>
        Assert.That(ProsePatterns.All.Select(pattern => pattern.Name), Is.Unique);

    [Test]
    public void Every_measure_named_is_a_measure_of_some_form()
    {
        var known = ReferenceData.Measures.Select(measure => measure.Code).ToHashSet();

        Assert.That(ProsePatterns.All.SelectMany(pattern => pattern.Measures.Concat(pattern.Of)).Distinct(), Is.SubsetOf(known));
    }

    [Test]
    public void Every_applicant_named_is_one_of_the_form()
    {
        var known = ReferenceData.Applicants.Select(applicant => applicant.Code).ToHashSet();

        Assert.That(ProsePatterns.All.Select(pattern => pattern.Applicant).OfType<string>().Distinct(), Is.SubsetOf(known));
    }
}
