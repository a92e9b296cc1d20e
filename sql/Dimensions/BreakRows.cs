using Warehouse.Sql.Comparability;

namespace Warehouse.Sql.Dimensions;

/// <summary>The rows of <c>series_break</c>: one for every conformed measure and ordered pair of forms that <c>breaks.csv</c> speaks of.</summary>
internal static class BreakRows
{
    public static IEnumerable<object?[]> All(Func<string, int> keyOf) => BreakTable.All.Select(pair => new object?[]
    {
        keyOf(pair.Key.Code), pair.Key.From, pair.Key.To, pair.Value.Comparability, pair.Value.ReasonZh, pair.Value.ReasonEn,
    });
}
