using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Patterns;

namespace Warehouse.Tests.Extraction.Patterns;

/// <summary>What every match of a pattern holds, read out of the pattern: too much would lose matches, too little only time.</summary>
internal sealed class NeededWordsTests
{
    private static readonly TimeSpan limit = TimeSpan.FromSeconds(1);

    [TestCase("由(?<n>.{3,40}?)编制", "编制")]
    [TestCase("由(?<n>.{3,40}?)(?:编制|公开)", "由")]
    [TestCase("全(?:省|市)", "全")]
    [TestCase("(?:省|市)", "省|市")]
    [TestCase("(?:公开公开|信息信息)(?!化)", "公开公开|信息信息")]
    [TestCase("(?<n>我|本)\\d(?![级土])", "我|本")]
    [TestCase("[均皆]{1,2}", "均|皆")]
    [TestCase("(?<=甲)\\d+", "甲")]
    [TestCase("\\u7532+", "甲")]
    [TestCase("\\(\\d", "(")]
    [TestCase("[]甲]", "]|甲")]
    [TestCase("甲乙?", "甲", Description = "what may be missing ends the word before it")]
    [TestCase("甲乙{2}丙", "甲", Description = "what is counted is no part of a word")]
    [TestCase("\\u7532乙", "甲乙")]
    [TestCase("公开.{0,3}\uE006[^\uE006]*", "公开", Description = "a sign of masked text is everywhere")]
    public void Are_the_rarest_of_which_one_stands_in_every_match(string pattern, string needed) =>
        Assert.That(NeededWords.Of(Regex(pattern)), Is.EquivalentTo(needed.Split('|')));

    [Test]
    public void Of_many_words_a_character_each_is_looked_for()
    {
        var words = string.Join('|', Enumerable.Range(0, 40).Select(i => $"公{(char)('\u4E00' + i)}"));

        Assert.That(NeededWords.Of(Regex(words)), Has.All.Length.EqualTo(1));
    }

    [TestCase("(?:由)?\\d", TestName = "an optional group")]
    [TestCase("由*\\d", TestName = "any number, none among them")]
    [TestCase("由{0,3}\\d", TestName = "none to three")]
    [TestCase("(?:由|\\d)", TestName = "an alternative without")]
    [TestCase("(?:由|)", TestName = "an empty alternative")]
    [TestCase("(?!由)(?<!由)\\d", TestName = "what must not stand there")]
    [TestCase("[^由]\\w", TestName = "a class of others")]
    [TestCase("[\\u4E00-\\u9FFF]", TestName = "a range")]
    [TestCase("(?i)a", TestName = "an option inside")]
    [TestCase("[\\w-[由]]由", TestName = "a difference of classes")]
    [TestCase("\\x41", TestName = "a character by its code")]
    public void Are_none_where_a_match_may_do_without(string pattern) =>
        Assert.That(NeededWords.Of(Regex(pattern)), Is.Null);

    [Test]
    public void Letters_without_case_are_not_asked_for() =>
        Assert.That(NeededWords.Of(new Regex("pdf", RegexOptions.IgnoreCase, limit)), Is.Null);

    [Test]
    public void Blanks_and_comments_of_a_spaced_pattern_are_not_asked_for() =>
        Assert.That(NeededWords.Of(new Regex("由 # 谁\n \\d", RegexOptions.IgnorePatternWhitespace, limit)), Is.EqualTo(new[] { "由" }));

    [Test]
    public void A_text_without_them_is_passed_over_and_one_with_them_is_read()
    {
        var pattern = new QuickPattern(Regex("由(?<n>.+)编制"));

        Assert.Multiple(() =>
        {
            Assert.That(pattern.IsMatch("2019年0件"), Is.False);
            Assert.That(pattern.Match("2019年0件").Success, Is.False);
            Assert.That(pattern.Matches("2019年0件"), Is.Empty);
            Assert.That(pattern.Match("由某局编制").Groups["n"].Value, Is.EqualTo("某局"));
            Assert.That(pattern.Match("由某局编制,由某委编制", 6, 5).Groups["n"].Value, Is.EqualTo("某委"));
            Assert.That(pattern.First("本报告由某局编制"), Is.EqualTo((3, 5)));
        });
    }

    [TestCase("编制", true)]
    [TestCase("由某局编制的", true)]
    [TestCase("制编制", true)]
    [TestCase("制度编写", false)]
    [TestCase("编", false)]
    [TestCase("", false)]
    [TestCase("由谁", true)]
    public void Are_found_wherever_they_stand(string text, bool isThere) =>
        Assert.That(new WordSearch(["编制", "由"]).IsIn(text), Is.EqualTo(isThere));

    [Test]
    public void An_expression_of_a_table_is_compiled_when_it_was_started_often()
    {
        var pattern = new QuickPattern("由.", RegexOptions.CultureInvariant, limit);
        for (var i = 0; i < 9000; i++)
            pattern.IsMatch(i % 2 == 0 ? "由此" : "从此");
        var before = pattern.IsCompiled;
        for (var i = 0; i < 1000; i++)
            pattern.IsMatch("由此");

        Assert.Multiple(() =>
        {
            Assert.That(before, Is.False);
            Assert.That(pattern.IsCompiled, Is.True);
            Assert.That(pattern.Match("他由此来").Index, Is.EqualTo(1));
        });
    }

    private static Regex Regex(string pattern) => new(pattern, RegexOptions.CultureInvariant, limit);
}
