using Warehouse.Etl.Reading.PlainText;

namespace Warehouse.Tests.Reading.PlainText;

public sealed class PageFrameTests
{
    private static readonly string[] text = [.. Enumerable.Range(1, 20).Select(i => $"第{i}行公开政府信息{i}条。")];

    [Test]
    public void A_frame_around_a_whole_page_is_taken_off() =>
        Assert.That(PageFrame.TakenOff(["+--------+", .. text.Select(line => $"| {line}   |"), "+--------+"]), Is.EqualTo(["", .. text.Select(line => $" {line}   "), ""]));

    [Test]
    public void What_stands_before_the_frame_stays() =>
        Assert.That(PageFrame.TakenOff(["打印本页", .. text.Select(line => $"|{line}|")]), Is.EqualTo(["打印本页", .. text]));

    [Test]
    public void The_mark_of_a_quotation_before_every_line_is_taken_off() =>
        Assert.That(PageFrame.TakenOff([.. text.Select(line => $"> {line}"), ">"]), Is.EqualTo([.. text, ""]));

    [Test]
    public void A_quotation_within_a_text_keeps_its_mark() =>
        Assert.That(PageFrame.TakenOff([.. text, "> 引文", "> 引文"]), Is.EqualTo([.. text, "> 引文", "> 引文"]));

    [Test]
    public void A_table_keeps_its_pipes()
    {
        string[] table = [.. text.Select((line, i) => $"| {line} | {i} |")];
        Assert.That(PageFrame.TakenOff(table), Is.EqualTo(table));
    }

    [Test]
    public void Cells_that_end_with_a_pipe_keep_it()
    {
        string[] cells = [.. Enumerable.Range(1, 30).Select(i => $"{i} |")];
        Assert.That(PageFrame.TakenOff(cells), Is.EqualTo(cells));
    }

    [Test]
    public void A_few_framed_lines_are_no_page()
    {
        string[] few = [.. text.Take(5).Select(line => $"| {line} |")];
        Assert.That(PageFrame.TakenOff(few), Is.EqualTo(few));
    }

    [Test]
    public void Tabs_around_every_piece_of_text_are_taken_off() =>
        Assert.That(PageFrame.TakenOff([.. text.SelectMany(line => new[] { $"\t{line}\t", "\t" }), "规章"]), Is.EqualTo([.. text.SelectMany(line => new[] { line, "" }), "规章"]));

    [Test]
    public void Tabs_between_cells_stay()
    {
        string[] table = [.. text.Select((line, i) => $"\t{line}\t{i}\t")];
        Assert.That(PageFrame.TakenOff(table), Is.EqualTo(table));
    }

    [Test]
    public void A_tab_before_a_cell_alone_stays()
    {
        string[] cells = [.. text.SelectMany(line => new[] { $"\t{line}", "" })];
        Assert.That(PageFrame.TakenOff(cells), Is.EqualTo(cells));
    }
}
