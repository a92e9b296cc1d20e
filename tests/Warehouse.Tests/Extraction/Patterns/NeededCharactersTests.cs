using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Patterns;

namespace Warehouse.Tests.Extraction.Patterns;

/// <summary>What every match of a pattern holds, read out of the pattern: too much would lose matches, too little only time.</summary>
internal sealed class NeededCharactersTests
{
    private static readonly TimeSpan limit = TimeSpan.FromSeconds(1);

    [TestCase("由(?<n>.{3,40}?)编制", "由")]
    [TestCase("全(?:省|市)", "全")]
    [TestCase("(?:省|市)", "省市")]
    [TestCase("(?<n>我|本)\\d(?![级土])", "我本")]
    [TestCase("[均皆]{1,2}", "均皆")]
    [TestCase("(?<=甲)\\d+", "甲")]
    [TestCase("\\u7532+", "甲")]
    [TestCase("\\(\\d", "(")]
    [TestCase("[]甲]", "]甲")]
    public void Are_the_rarest_that_stand_in_every_match(string pattern, string needed) =>
        Assert.That(NeededCharacters.Of(Regex(pattern)), Is.EqualTo(needed));

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
        Assert.That(NeededCharacters.Of(Regex(pattern)), Is.Null);

    [Test]
    public void Letters_without_case_are_not_asked_for() =>
        Assert.That(NeededCharacters.Of(new Regex("pdf", RegexOptions.IgnoreCase, limit)), Is.Null);

    [Test]
    public void Blanks_and_comments_of_a_spaced_pattern_are_not_asked_for() =>
        Assert.That(NeededCharacters.Of(new Regex("由 # 谁\n \\d", RegexOptions.IgnorePatternWhitespace, limit)), Is.EqualTo("由"));

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

    private static Regex Regex(string pattern) => new(pattern, RegexOptions.CultureInvariant, limit);
}
