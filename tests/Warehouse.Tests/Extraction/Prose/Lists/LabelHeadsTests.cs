using Warehouse.Etl.Extraction.Prose.Lists;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Tests.Extraction.Prose.Lists;

/// <summary>Every row of the table of label heads proves itself by its own two examples.</summary>
internal sealed class LabelHeadsTests
{
    private static IEnumerable<TestCaseData> Rows() => ReferenceFile.Read("prose-label-heads.csv", row => new TestCaseData(
        row.GetString("example"), row.GetString("left"), row.GetString("counter_example"))
        .SetArgDisplayNames(row.GetString("name")));

    [TestCaseSource(nameof(Rows))]
    public void The_example_loses_its_head_and_the_counter_example_nothing(string example, string left, string counterExample)
    {
        Assert.Multiple(() =>
        {
            Assert.That(example[LabelHeads.LengthIn(example)..], Is.EqualTo(left));
            Assert.That(LabelHeads.LengthIn(counterExample), Is.Zero, counterExample);
        });
    }

    [Test]
    public void Heads_of_several_rows_follow_one_another()
    {
        const string Label = "其中,县政府门户网站上公开的财政预算";

        Assert.That(Label[LabelHeads.LengthIn(Label)..], Is.EqualTo("财政预算"));
    }
}
