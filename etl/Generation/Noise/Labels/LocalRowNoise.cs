using System.Globalization;
using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Labels;

/// <summary>B9: a row that the form does not have.</summary>
public sealed class LocalRowNoise : IDraftNoise
{
    private const string Table = "T2";
    private const int RowBefore = 3;

    public string Code => "B9";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        if (!draft.Tables.Any(grid => grid.Code == Table && grid.Rows.Count > RowBefore))
            return null;
        var label = Phrases.Draw("local_row", scene.Words, dice);
        log.Add(this, Table, label);
        return draft.WithTables(grid => grid.Code == Table ? grid with { Rows = [.. grid.Rows.Take(RowBefore + 1), Row(grid.Width, label, dice), .. grid.Rows.Skip(RowBefore + 1)] } : grid);
    }

    private static IReadOnlyList<GridCell> Row(int width, string label, Dice dice) =>
        [.. Enumerable.Range(0, width).Select(column => new GridCell(
            column == 0 ? label : dice.Below(9).ToString(CultureInfo.InvariantCulture), column, 1, 1, column > 0, []))];
}
