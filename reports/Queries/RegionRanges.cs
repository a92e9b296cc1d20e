namespace Warehouse.Reports.Queries;

/// <summary>
/// The division codes of a report cut into ranges that hold about as many office-years each, between two counties: questions
/// about every office are asked range by range, so that each is short, however large the province.
/// </summary>
internal static class RegionRanges
{
    /// <summary>The digits of a county; what lies below it begins with the same.</summary>
    private const int CountyLength = 6;

    /// <summary>Put behind a prefix, it sorts after every division code that begins so, and after 'unknown': a range can use an index where LIKE cannot.</summary>
    private const string AfterEveryCode = "zzzz";

    private static readonly IComparer<(string First, string Last)> byFirst =
        Comparer<(string First, string Last)>.Create((one, other) => string.CompareOrdinal(one.First, other.First));

    /// <param name="prefix">What the codes of the whole begin with; empty for all.</param>
    public static (string First, string Last) Whole(string prefix) => (prefix, prefix + AfterEveryCode);

    /// <param name="coverage">A row for each office and year.</param>
    /// <param name="size">After how many rows a range is full.</param>
    /// <returns>At least one; together they leave no code of the whole out.</returns>
    public static IReadOnlyList<(string First, string Last)> Of(string prefix, IEnumerable<CoverageRow> coverage, int size)
    {
        var (first, last) = Whole(prefix);
        var (ranges, held) = (new List<(string First, string Last)>(), 0);
        foreach (var county in coverage.CountBy(row => row.RegionCode[..Math.Min(CountyLength, row.RegionCode.Length)]).OrderBy(county => county.Key, StringComparer.Ordinal))
        {
            held += county.Value;
            if (held < size || county.Key.Length < CountyLength)
                continue;
            ranges.Add((first, county.Key + AfterEveryCode));
            (first, held) = (county.Key + AfterEveryCode + AfterEveryCode[0], 0);
        }
        return [.. ranges, (first, last)];
    }

    /// <param name="ranges">In their order, none left out.</param>
    /// <returns>The position of the range that a code lies in.</returns>
    public static int Of(string code, List<(string First, string Last)> ranges)
    {
        var at = ranges.BinarySearch((code, ""), byFirst);
        return at < 0 ? ~at - 1 : at;
    }
}
