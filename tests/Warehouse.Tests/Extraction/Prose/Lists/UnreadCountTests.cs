using Warehouse.Etl.Extraction.Prose.Lists;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Tests.Extraction.Prose.Lists;

/// <summary>Every row of the table of unread counts proves itself by its own two examples.</summary>
internal sealed class UnreadCountTests
{
    private static IEnumerable<TestCaseData> Rows() => ReferenceFile.Read("prose-unread-counts.csv", row => new TestCaseData(
        row.GetString("name"), row.GetString("example"), row.GetString("counter_example"))
        .SetArgDisplayNames(row.GetString("name")));

    [TestCaseSource(nameof(Rows))]
    public void The_example_has_such_a_count_last_and_the_counter_example_has_none(string name, string example, string counterExample)
    {
        var kind = UnreadCounts.All.Single(one => one.Name == name);

        Assert.Multiple(() =>
        {
            Assert.That(kind.IsTrueOf(ProseSample.Mentions(example)[^1]), Is.True, example);
            Assert.That(ProseSample.Mentions(counterExample).Where(UnreadCounts.Has), Is.Empty, counterExample);
        });
    }
}
