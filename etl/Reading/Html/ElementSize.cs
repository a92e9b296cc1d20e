namespace Warehouse.Etl.Reading.Html;

/// <summary>How much an element holds, everything within it included.</summary>
/// <param name="Letters">Characters that are no blanks.</param>
/// <param name="LinkLetters">Of these, within links.</param>
/// <param name="Links">Number of links.</param>
/// <param name="Cells">Number of table cells.</param>
/// <param name="Blocks">Number of paragraphs, divisions and line breaks.</param>
/// <param name="Tables">Number of tables of more than one cell, itself included.</param>
/// <param name="Headings">Number of main headings.</param>
internal readonly record struct ElementSize(int Letters, int LinkLetters, int Links, int Cells, int Blocks, int Tables, int Headings)
{
    public static ElementSize operator +(ElementSize a, ElementSize b) => new(
        a.Letters + b.Letters, a.LinkLetters + b.LinkLetters, a.Links + b.Links, a.Cells + b.Cells, a.Blocks + b.Blocks, a.Tables + b.Tables,
        a.Headings + b.Headings);
}
