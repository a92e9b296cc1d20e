using Warehouse.Sql.Comparability;

namespace Warehouse.Sql.Dimensions;

/// <summary>The rows of <c>series_break</c>: one for every conformed measure and ordered pair of forms that <c>breaks.csv</c> speaks of.</summary>
internal static class BreakRows
{
    public static IEnumerable<object?[]> All(Func<string, int> keyOf)
    {
        var pairs = new Dictionary<(string Code, string From, string To), SeriesBreak>();
        foreach (var row in ComparabilityData.Breaks)
        foreach (var code in Codes(row))
        foreach (var from in row.FromForms)
        foreach (var to in row.ToForms.Where(form => form != from))
            pairs[(code, from, to)] = pairs[(code, to, from)] = row;
        return pairs.Select(pair => new object?[]
        {
            keyOf(pair.Key.Code), pair.Key.From, pair.Key.To, pair.Value.Comparability, pair.Value.ReasonZh, pair.Value.ReasonEn,
        });
    }

    private static IEnumerable<string> Codes(SeriesBreak row) =>
        row.ConformedCodes is ["*"] ? ComparabilityData.Conformed.Select(measure => measure.Code) : row.ConformedCodes;
}
