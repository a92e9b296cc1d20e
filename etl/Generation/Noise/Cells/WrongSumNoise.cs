using System.Globalization;
using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Cells;

/// <summary>W1: a total is filled in wrongly. The document says so, and so does the truth about the document.</summary>
public sealed class WrongSumNoise : IDraftNoise
{
    public string Code => "W1";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        var totals = draft.Tables.SelectMany(grid => grid.Rows).SelectMany(row => row).Count(IsTotal);
        if (totals == 0)
            return null;
        var chosen = dice.Below(totals);
        var wrong = dice.Between(1, 9);
        return ValueCells.Change(draft, this, log, (_, cell, fact) =>
            IsTotal(cell) && chosen-- == 0
                ? cell.Stating((fact.Value!.Value + wrong).ToString("0.####", CultureInfo.InvariantCulture), stated => stated with { Value = stated.Value + wrong })
                : null);
    }

    private static bool IsTotal(GridCell cell) =>
        cell.IsValue && cell.Facts is [{ Value: not null } fact] && (fact.Applicant == "total" || fact.Measure.EndsWith("_total", StringComparison.Ordinal));
}
