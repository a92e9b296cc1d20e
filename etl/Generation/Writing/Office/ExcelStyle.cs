using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Writing.Office;

/// <summary>How a workbook is filled in.</summary>
/// <param name="SheetForEach">Whether each table stands on a sheet of its own.</param>
/// <param name="MergesText">Whether a line of text is merged over the columns of the tables.</param>
/// <param name="NumbersAsText">Whether numbers are stored as text.</param>
/// <param name="FirstColumn">0-based column that everything begins in.</param>
/// <param name="FullWidth">Whether punctuation is full width.</param>
internal sealed record ExcelStyle(bool SheetForEach, bool MergesText, bool NumbersAsText, int FirstColumn, bool FullWidth)
{
    public static ExcelStyle Draw(Dice dice) => new(dice.Chance(0.3), dice.Chance(0.5), dice.Chance(0.3), dice.Chance(0.15) ? 1 : 0, dice.Chance(0.7));
}
