using Warehouse.Etl.Generation.Drafts;

namespace Warehouse.Etl.Generation.Noise.Labels;

/// <summary>Changes some labels of a report's tables.</summary>
internal static class LabelCells
{
    /// <summary>Null where nothing was changed.</summary>
    /// <param name="change">The new text of a label; null to leave it.</param>
    public static ReportDraft? Change(ReportDraft draft, INoise noise, NoiseLog log, Func<GridCell, bool, string?> change)
    {
        var changed = false;
        var result = draft.WithTables(grid => grid with
        {
            Rows = [.. grid.Rows.Select(row =>
            {
                var heads = !row.Any(cell => cell.IsValue);
                return (IReadOnlyList<GridCell>)[.. row.Select(cell => Changed(grid, cell, heads))];
            })],
        });
        return changed ? result : null;

        GridCell Changed(TableGrid grid, GridCell cell, bool heads)
        {
            if (cell.IsValue || cell.Facts.Count > 0 || cell.Text.Length == 0 || change(cell, heads) is not { } text || text == cell.Text)
                return cell;
            changed = true;
            log.Add(noise, grid.Code, $"{cell.Text}→{text.Replace('\n', '⏎')}");
            return cell.Printing(text);
        }
    }
}
