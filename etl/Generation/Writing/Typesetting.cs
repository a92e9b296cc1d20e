using Warehouse.Etl.Generation.Drafts;

namespace Warehouse.Etl.Generation.Writing;

/// <summary>Changes every text of a report, in its sentences and in its tables.</summary>
internal static class Typesetting
{
    /// <param name="change">The text as it is printed; the places of values in the text as read stay.</param>
    public static ReportDraft Printing(this ReportDraft draft, Func<string, string> change) => draft
        .WithTexts(block => block with { Passage = block.Passage with { Text = change(block.Passage.Text) } })
        .WithTables(grid => grid.WithCells(cell => cell.Printing(change(cell.Text))));
}
