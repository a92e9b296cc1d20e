using Warehouse.Etl.Extraction.Prose.Patterns;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Tests.Extraction.Prose.Patterns;

/// <summary>Words that offices use for one another.</summary>
public sealed class SynonymsTests
{
    [TestCase("去年结转", 0, false, "上年")]
    [TestCase("包括网站", 0, true, "其中")]
    [TestCase("包括网站", 0, false, null)]
    [TestCase("其中包括网站", 0, true, "其中", Description = "the longest")]
    [TestCase("其中网站", 0, true, null)]
    [TestCase("网站", 0, true, null)]
    public void Are_read_as_the_words_of_the_patterns(string text, int at, bool isAfterPause, string? read) =>
        Assert.That(Synonyms.At(text, at, isAfterPause)?.ReadAs, Is.EqualTo(read));

    private static IEnumerable<TestCaseData> Rows() => ReferenceFile.Read("prose-synonyms.csv", row => new TestCaseData(
        row.GetString("words").Split('|'), row.GetString("read_as"), row.GetString("example")).SetArgDisplayNames(row.GetString("words")));

    [TestCaseSource(nameof(Rows))]
    public void The_example_of_a_row_holds_one_and_none_is_read_as_itself(string[] words, string readAs, string example) => Assert.Multiple(() =>
    {
        Assert.That(words.Any(word => example.Contains(word, StringComparison.Ordinal)), Is.True);
        Assert.That(words, Has.No.Member(readAs));
    });
}
