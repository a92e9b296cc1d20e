using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Writing.Office;

/// <summary>How a Word document is set.</summary>
/// <param name="TextFont">Font of the text.</param>
/// <param name="TableSize">Size of the text in tables, in half points.</param>
/// <param name="Indent">Of the first line of a paragraph, in twentieths of a point.</param>
/// <param name="SplitsRuns">Whether paragraphs are in several runs, as editing leaves them.</param>
/// <param name="RepeatsHead">Whether the headings of a table are repeated on the next page.</param>
/// <param name="FullWidth">Whether punctuation is full width.</param>
internal sealed record WordStyle(string TextFont, int TableSize, int Indent, bool SplitsRuns, bool RepeatsHead, bool FullWidth)
{
    private static readonly string[] fonts = ["仿宋_GB2312", "宋体", "仿宋", "方正仿宋_GBK"];

    public static WordStyle Draw(Dice dice) => new(
        dice.Pick(fonts),
        dice.Pick([18, 18, 21]),
        dice.Pick([0, 640]),
        dice.Chance(0.4),
        dice.Chance(0.2),
        dice.Chance(0.7));
}
