using Warehouse.Etl.Extraction.Prose.Statements;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Tests.Extraction.Prose.Statements;

/// <summary>Every row of the table of relation cues proves itself by its own two examples.</summary>
internal sealed class RelationCueTests
{
    private static IEnumerable<TestCaseData> Rows() => ReferenceFile.Read("prose-relation-cues.csv", row => new TestCaseData(
        row.GetString("name"), row.GetString("example"), row.GetString("counter_example"))
        .SetArgDisplayNames(row.GetString("name")));

    [TestCaseSource(nameof(Rows))]
    public void The_example_has_the_cue_and_the_counter_example_has_not(string name, string example, string counterExample)
    {
        var words = RelationCues.All[name];

        Assert.Multiple(() =>
        {
            Assert.That(words.IsMatch(example), Is.True, example);
            Assert.That(words.IsMatch(counterExample), Is.False, counterExample);
        });
    }
}
