using Warehouse.Etl.Extraction;
using Warehouse.Etl.Generation.Drafts;

namespace Warehouse.Etl.Generation.Layouts;

/// <summary>One line of a document and what it states; offsets count from its beginning.</summary>
public sealed record PrintedLine(string Text, TextRole Role, IReadOnlyList<ReportFact> Facts)
{
    public static PrintedLine OfTable(string text) => new(text, TextRole.Table, []);

    /// <summary>A line that holds one cell, or a pipe, or nothing.</summary>
    public static PrintedLine OfCell(string before, GridCell cell, string after) =>
        new(before + cell.Text + after, TextRole.Table, [.. cell.Facts.Select(fact => fact with { Offset = fact.Offset + before.Length })]);
}
