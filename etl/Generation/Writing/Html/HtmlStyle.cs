using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Writing.Html;

/// <summary>How a page is marked up; sites differ in it, and so do the programs that offices paste from.</summary>
/// <param name="Doctype">Empty for a page without one.</param>
/// <param name="Capitals">Whether the names of elements are capitals, as of old.</param>
/// <param name="Paragraph">What stands before and behind a paragraph.</param>
/// <param name="Indent">Printed before a paragraph.</param>
/// <param name="Cell">What stands before and behind the text of a cell.</param>
/// <param name="BlankCell">What an empty cell holds.</param>
/// <param name="HeadCells">Whether the first row of a table is of heading cells.</param>
/// <param name="Sections">Whether the rows of a table stand in a <c>tbody</c>.</param>
/// <param name="LaidOutByTable">Whether the page is laid out by a table of one column.</param>
/// <param name="Frame">Identifiers of the divisions around the report, outermost first.</param>
/// <param name="FullWidth">Whether punctuation is full width.</param>
internal sealed record HtmlStyle(
    string Doctype,
    bool Capitals,
    (string Before, string After) Paragraph,
    string Indent,
    (string Before, string After) Cell,
    string BlankCell,
    bool HeadCells,
    bool Sections,
    bool LaidOutByTable,
    IReadOnlyList<string> Frame,
    bool FullWidth)
{
    private static readonly string[] doctypes =
    [
        "<!DOCTYPE html>\n",
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n",
        "",
    ];

    private static readonly (string, string)[] paragraphs =
    [
        ("<p>", "</p>\n"),
        ("<p style=\"text-indent: 2em; line-height: 28pt\">", "</p>\n"),
        ("<p class=\"MsoNormal\"><span style=\"font-family: 仿宋_GB2312; font-size: 16pt\">", "</span></p>\n"),
        ("<div>", "</div>\n"),
        ("", "<br />\n"),
    ];

    private static readonly (string, string)[] cells =
    [
        ("", ""),
        ("", ""),
        ("<p>", "</p>"),
        ("<p class=\"MsoNormal\" align=\"center\"><span style=\"font-size: 10.5pt\">", "</span></p>"),
        ("\n    ", "\n  "),
        ("<strong>", "</strong>"),
    ];

    private static readonly string[] indents = ["", "　　", "&nbsp;&nbsp;&nbsp;&nbsp;", "&emsp;&emsp;"];
    private static readonly string[] blanks = ["", "&nbsp;", "<p>&nbsp;</p>", "　", "<br />"];
    private static readonly string[][] frames = [[], ["article"], ["main", "article-content"], ["container", "xxgk_content", "zoom"], ["wrap", "TRS_Editor"]];

    public static HtmlStyle Draw(Dice dice) => new(
        dice.Pick(doctypes),
        dice.Chance(0.15),
        dice.Pick(paragraphs),
        dice.Pick(indents),
        dice.Pick(cells),
        dice.Pick(blanks),
        dice.Chance(0.2),
        dice.Chance(0.6),
        dice.Chance(0.15),
        dice.Pick(frames),
        dice.Chance(0.7));
}
