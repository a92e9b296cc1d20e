using Warehouse.Etl.Extraction;
using Warehouse.Etl.Generation.Drafts;

namespace Warehouse.Etl.Generation.Noise.Cells;

/// <summary>Changes some cells of values in a report's tables; one cell states one fact here.</summary>
internal static class ValueCells
{
    /// <summary>Null where nothing was changed.</summary>
    /// <param name="change">The cell with its new text and facts; null to leave it.</param>
    public static ReportDraft? Change(ReportDraft draft, INoise noise, NoiseLog log, Func<TableGrid, GridCell, ReportFact, GridCell?> change)
    {
        var changed = false;
        var result = draft.WithTables(grid => grid.WithCells(cell =>
        {
            if (!cell.IsValue || cell.Facts is not [var fact] || change(grid, cell, fact) is not { } other)
                return cell;
            changed = true;
            log.Add(noise, grid.Code, $"{fact.Measure}{(fact.Applicant is { } applicant ? "/" + applicant : "")}:{cell.Text}→{other.Text}");
            return other;
        }));
        return changed ? result : null;
    }

    public static GridCell Blank(GridCell cell) =>
        cell.Stating("", fact => fact with { Value = null, State = ValueState.Blank, Offset = 0 });
}
