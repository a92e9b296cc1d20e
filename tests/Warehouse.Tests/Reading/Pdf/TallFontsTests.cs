using Warehouse.Etl.Reading.Pages;
using Warehouse.Etl.Reading.Pdf;

namespace Warehouse.Tests.Reading.Pdf;

public sealed class TallFontsTests
{
    private static PageWord Word(string text, double left, double top, double height, double type = 12) =>
        new(new Box(left, top, left + (text.Length * type), top + height), text);

    [Test]
    public void Words_in_boxes_taller_than_their_type_no_longer_reach_into_the_next_line()
    {
        PageWord[] words = [Word("危及", 200, 482, 31.2), Word("（三）不予", 112, 495.5, 31.2), new(new Box(334, 494, 340, 507.3), "0")];

        var fitted = TallFonts.Fit(words);

        Assert.That(fitted.Select(word => Math.Round(word.Box.Height, 1)), Is.EqualTo(new[] { 14.4, 14.4, 13.3 }));
        Assert.That(PageLine.Of(words), Has.Count.EqualTo(1));
        Assert.That(PageLine.Of(fitted).Select(line => line.Text), Is.EqualTo(new[] { "危及 0", "（三）不予" }));
    }

    [Test]
    public void Words_in_boxes_of_their_type_stay_as_they_are_and_so_does_text_set_downwards_among_them()
    {
        PageWord[] words = [Word("行政复议", 60, 100, 15.8), Word("行政诉讼", 160, 100, 15.8), new(new Box(40, 100, 52, 148), "结果维持")];

        Assert.That(TallFonts.Fit(words), Is.SameAs(words));
    }
}
