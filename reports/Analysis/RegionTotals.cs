using Warehouse.Reports.Queries;

namespace Warehouse.Reports.Analysis;

/// <summary>The whole country as the sum of its provinces: the roll-ups add, but for percentages and the number of offices expected.</summary>
public static class RegionTotals
{
    /// <param name="expected">How many offices were expected to report on each year: a province without a value has no row that says so.</param>
    public static IEnumerable<RegionYearRow> Sum(IEnumerable<RegionYearRow> provinces, IReadOnlyDictionary<int, int> expected)
    {
        var sums = provinces.GroupBy(row => (row.ConformedCode, row.ReportYear)).ToDictionary(sum => sum.Key, sum => sum.ToList());
        return
            from sum in sums
            let before = sums.GetValueOrDefault((sum.Key.ConformedCode, sum.Key.ReportYear - 1))
            let value = Add(sum.Value, row => row.LikeForLikeValue)
            let previous = Add(sum.Value, row => row.LikeForLikePrevious)
            select new RegionYearRow
            {
                ConformedCode = sum.Key.ConformedCode,
                ReportYear = sum.Key.ReportYear,
                Value = Add(sum.Value, row => row.Value),
                OfficesReported = sum.Value.Sum(row => row.OfficesReported),
                OfficesExpected = expected.GetValueOrDefault(sum.Key.ReportYear),
                PreviousValue = before is null ? null : Add(before, row => row.Value),
                LikeForLikeValue = value,
                LikeForLikePrevious = previous,
                LikeForLikeOffices = sum.Value.Sum(row => row.LikeForLikeOffices),
                PercentChangeLikeForLike = previous is null or 0 ? null : Math.Round((100 * (value - previous) / previous).GetValueOrDefault(), 2, MidpointRounding.AwayFromZero),
                BreakOffices = sum.Value.Sum(row => row.BreakOffices),
            };
    }

    /// <summary>Null where no province has a value: nothing reported is not zero.</summary>
    private static decimal? Add(IEnumerable<RegionYearRow> rows, Func<RegionYearRow, decimal?> column) =>
        rows.Select(column).Aggregate((decimal?)null, (sum, value) => value is null ? sum : sum is null ? value : sum + value);
}
