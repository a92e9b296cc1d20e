namespace Warehouse.Sql.Comparability;

/// <summary>What <c>breaks.csv</c> says of each conformed measure and ordered pair of forms; a later row of the file stands before an earlier one.</summary>
public static class BreakTable
{
    private static readonly Lazy<IReadOnlyDictionary<(string Code, string From, string To), SeriesBreak>> pairs = new(Pairs);

    public static IReadOnlyDictionary<(string Code, string From, string To), SeriesBreak> All => pairs.Value;

    /// <summary>Whether values under two forms' definitions can stand in one series.</summary>
    public static bool Compares(string code, string from, string to) =>
        from == to || !All.TryGetValue((code, from, to), out var found) || found.Comparability != "break";

    private static Dictionary<(string Code, string From, string To), SeriesBreak> Pairs()
    {
        var pairs = new Dictionary<(string Code, string From, string To), SeriesBreak>();
        foreach (var row in ComparabilityData.Breaks)
        foreach (var code in Codes(row))
        foreach (var from in row.FromForms)
        foreach (var to in row.ToForms.Where(form => form != from))
            pairs[(code, from, to)] = pairs[(code, to, from)] = row;
        return pairs;
    }

    private static IEnumerable<string> Codes(SeriesBreak row) =>
        row.ConformedCodes is ["*"] ? ComparabilityData.Conformed.Select(measure => measure.Code) : row.ConformedCodes;
}
