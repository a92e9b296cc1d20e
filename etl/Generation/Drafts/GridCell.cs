using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Generation.Drafts;

/// <summary>One printed cell of a table.</summary>
/// <param name="Column">0-based place of its left edge.</param>
/// <param name="IsValue">In the place of a value, printed or blank; a label otherwise.</param>
/// <param name="Facts">What the cell states; their offsets count from the beginning of its text.</param>
public sealed record GridCell(string Text, int Column, int RowSpan, int ColumnSpan, bool IsValue, IReadOnlyList<ReportFact> Facts)
{
    /// <summary>Prints something else in the cell; the facts go with it.</summary>
    public GridCell Printing(string text) => this with { Text = text };

    /// <summary>Prints something else that says something else.</summary>
    public GridCell Stating(string text, Func<ReportFact, ReportFact> change) => this with { Text = text, Facts = [.. Facts.Select(change)] };
}
