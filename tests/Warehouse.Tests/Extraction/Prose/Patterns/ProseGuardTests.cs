using Warehouse.Etl.Extraction.Prose.Patterns;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Tests.Extraction.Prose.Patterns;

/// <summary>Every row of the guard table proves itself by its own two examples.</summary>
internal sealed class ProseGuardTests
{
    private const int Year = 2022;

    private static IEnumerable<TestCaseData> Rows() => ReferenceFile.Read("prose-guards.csv", row => new TestCaseData(
        row.GetString("name"), row.GetString("example"), row.GetString("expected"), row.GetString("counter_example"), row.GetString("counter_expected"))
        .SetArgDisplayNames(row.GetString("name")));

    [TestCaseSource(nameof(Rows))]
    public void The_example_is_held_back_or_doubted_as_the_row_says(string name, string example, string expected, string counterExample, string counterExpected)
    {
        var guard = ProseGuards.All.Single(one => one.Name == name);
        var result = ProseSample.Extract(example, Year);

        Assert.Multiple(() =>
        {
            Assert.That(ProseSample.Mentions(example).Any(guard.IsTrueOf), Is.True, "the row does not hold for its example");
            Assert.That(result.Facts.Select(fact => ProseSample.Short(fact).TrimEnd('~')), Is.EquivalentTo(expected == "NONE" ? [] : expected.Split(';')));
            if (guard.Effect != GuardEffect.Skip)
                Assert.That(result.Findings.Select(finding => finding.Rule), Has.Member(guard.Rule));
        });
    }

    [TestCaseSource(nameof(Rows))]
    public void The_counter_example_is_read(string name, string example, string expected, string counterExample, string counterExpected)
    {
        var guard = ProseGuards.All.Single(one => one.Name == name);
        var result = ProseSample.Extract(counterExample, Year);

        Assert.Multiple(() =>
        {
            Assert.That(ProseSample.Mentions(counterExample).Any(guard.IsTrueOf), Is.False, "the row holds for its counter-example");
            Assert.That(result.Facts.Select(fact => ProseSample.Short(fact).TrimEnd('~')), Is.EquivalentTo(counterExpected.Split(';')));
        });
    }

    [Test]
    public void Every_rule_named_is_in_the_catalogue_and_has_a_message()
    {
        var known = ReferenceData.Rules.Select(rule => rule.Code).ToHashSet();

        Assert.Multiple(() =>
        {
            foreach (var guard in ProseGuards.All.Where(guard => guard.Effect != GuardEffect.Skip))
            {
                Assert.That(known, Has.Member(guard.Rule), guard.Name);
                Assert.That(guard.Message, Is.Not.Empty, guard.Name);
            }
        });
    }

    [Test]
    public void Every_row_has_a_name_of_its_own() =>
        Assert.That(ProseGuards.All.Select(guard => guard.Name), Is.Unique);
}
