using Warehouse.Etl.Reading.PlainText;

namespace Warehouse.Tests.Reading.PlainText;

public sealed class LineSplitterTests
{
    [Test]
    public void Every_kind_of_line_end_ends_a_line_once() =>
        Assert.That(
            LineSplitter.Split("a\r\nb\nc\rd\u2028e\u2029\n\r\nf"),
            Is.EqualTo(new[] { "a", "b", "c", "d", "e", "", "", "f" }));

    [Test]
    public void A_line_end_at_the_end_adds_no_line() =>
        Assert.That(LineSplitter.Split("a\n"), Is.EqualTo(new[] { "a" }));

    [Test]
    public void An_empty_text_has_no_line() => Assert.That(LineSplitter.Split(""), Is.Empty);
}
