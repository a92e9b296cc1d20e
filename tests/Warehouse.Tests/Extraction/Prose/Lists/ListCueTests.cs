using Warehouse.Etl.Extraction.Prose.Lists;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Tests.Extraction.Prose.Lists;

/// <summary>Every row of the table of list cues proves itself by its own two examples.</summary>
internal sealed class ListCueTests
{
    private static IEnumerable<TestCaseData> Rows() => ReferenceFile.Read("prose-list-cues.csv", row => new TestCaseData(
        row.GetString("name"), row.GetString("example"), row.GetString("counter_example"))
        .SetArgDisplayNames(row.GetString("name")));

    [TestCaseSource(nameof(Rows))]
    public void The_example_has_the_cue_and_the_counter_example_has_not(string name, string example, string counterExample)
    {
        var cue = ListCues.All.Single(one => one.Name == name);

        Assert.Multiple(() =>
        {
            Assert.That(Holds(cue, example), Is.True, example);
            Assert.That(Holds(cue, counterExample), Is.False, counterExample);
        });
    }

    private static bool Holds(ListCue cue, string text) =>
        cue.Reads == "text" ? cue.IsIn(ProseSample.Masked(text)[0].Text) : cue.IsTrueOf(ProseSample.Mentions(text)[^1]);
}
