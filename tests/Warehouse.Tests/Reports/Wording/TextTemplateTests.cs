using Warehouse.Reports.Wording;

namespace Warehouse.Tests.Reports.Wording;

public sealed class TextTemplateTests
{
    [TestCase("{n} offices", 3, "3 offices")]
    [TestCase("{n} {n|office|offices}", 1, "1 office")]
    [TestCase("{n} {n|office|offices}", 0, "0 offices")]
    [TestCase("all[, {n} late]", 2, "all, 2 late")]
    [TestCase("all[, {n} late]", null, "all")]
    [TestCase("[{n} ]more", null, "more")]
    [TestCase(" kept ", 1, " kept ")]
    public void Places_are_filled_and_optional_parts_left_out(string text, int? value, string expected) =>
        Assert.That(string.Concat(TextTemplate.Parse(text).Fill(("n", value)).Select(phrase => phrase.Text)), Is.EqualTo(expected));

    [Test]
    public void A_figure_keeps_its_cell_and_words_are_one_phrase() =>
        Assert.That(
            TextTemplate.Parse("{who} had {n} of {all}.").Fill(("who", "They"), ("n", new Phrase("3", "cell-n")), ("all", 9)),
            Is.EqualTo(new[] { new Phrase("They had "), new Phrase("3", "cell-n"), new Phrase(" of 9.") }));

    [Test]
    public void The_word_for_one_goes_by_the_figure() =>
        Assert.That(TextTemplate.Parse("{n|is|are}").Fill(("n", new Phrase("1", "cell"))).Single().Text, Is.EqualTo("is"));

    [Test]
    public void A_value_that_is_not_given_is_named() =>
        Assert.That(() => TextTemplate.Parse("{missing}").Fill(("n", 1)), Throws.ArgumentException.With.Message.Contains("'missing'"));

    [TestCase("[open")]
    [TestCase("{open")]
    [TestCase("{n|one}")]
    public void A_text_that_cannot_be_read_is_refused(string text) =>
        Assert.That(() => TextTemplate.Parse(text), Throws.TypeOf<FormatException>());

    [Test]
    public void A_text_with_places_is_not_taken_as_it_is() =>
        Assert.That(() => TextTemplate.Parse("{n} offices").Words, Throws.InvalidOperationException);
}
