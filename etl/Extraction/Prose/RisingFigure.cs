using Warehouse.Etl.Extraction.Prose.Numbers;
using Warehouse.Etl.Extraction.Prose.Patterns;

namespace Warehouse.Etl.Extraction.Prose;

/// <summary>受理申请由上年的34件上升到51件: of two figures of which one became the other, the later is the year's that is spoken of.</summary>
internal static class RisingFigure
{
    private static readonly Words from = new("(?:数量|数|总数)?(?:,)?(?:由|从)(?:了)?(?:{年}度?|去年|上年度?|上一年度?)?(?:同期)?(?:的)?$");
    private static readonly Words became = new("^,?(?:上升|上涨|攀升|升|增长|增加|增|提高|提升|扩大|减少|减|下降|降低|降|回落|变)(?:到|至|为)(?:了)?(?:{年}度?|今年|本年度?|当年|目前)?(?:的)?$");

    /// <summary>The later number under the words before the earlier; null where the two are no such pair.</summary>
    public static Mention? Later(Mention earlier, Mention later) =>
        earlier.Token.Kind == ProseTokenKind.Quantity && later.Token.Kind == ProseTokenKind.Quantity
        && (earlier.Token.Unit == later.Token.Unit || earlier.Token.Unit.Length == 0)
        && became.IsMatch(later.Before) && from.Match(earlier.Before) is { Success: true } start
            ? later.Under(earlier.Before[..start.Index], earlier.BeforeStart)
            : null;
}
