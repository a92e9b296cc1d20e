using Warehouse.Etl.Extraction;
using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Cells;

/// <summary>B14: cells repeat the unit: <c>12件</c>, <c>251000元</c>.</summary>
public sealed class UnitInCellNoise : IDraftNoise
{
    public string Code => "B14";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        var tables = draft.Tables.Select(grid => grid.Code).Where(_ => dice.Chance(0.5)).ToHashSet();
        return ValueCells.Change(draft, this, log, (grid, cell, fact) =>
            tables.Contains(grid.Code) && fact is { Unit: { } unit, State: ValueState.Reported } && char.IsAsciiDigit(cell.Text[^1]) ? cell.Printing(cell.Text + unit) : null);
    }
}
