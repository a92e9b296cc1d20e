using Warehouse.Reports.Queries;

namespace Warehouse.Reports.Analysis;

/// <summary>The whole country as the sum of its provinces: every column of a roll-up but the percentage adds.</summary>
public static class RegionTotals
{
    public static IEnumerable<RegionYearRow> Sum(IEnumerable<RegionYearRow> provinces) =>
        from row in provinces
        group row by (row.ConformedCode, row.ReportYear) into sum
        let value = Add(sum, row => row.LikeForLikeValue)
        let previous = Add(sum, row => row.LikeForLikePrevious)
        select new RegionYearRow
        {
            ConformedCode = sum.Key.ConformedCode,
            ReportYear = sum.Key.ReportYear,
            Value = Add(sum, row => row.Value),
            OfficesReported = sum.Sum(row => row.OfficesReported),
            OfficesExpected = sum.Sum(row => row.OfficesExpected),
            PreviousValue = Add(sum, row => row.PreviousValue),
            LikeForLikeValue = value,
            LikeForLikePrevious = previous,
            LikeForLikeOffices = sum.Sum(row => row.LikeForLikeOffices),
            PercentChangeLikeForLike = previous is null or 0 ? null : Math.Round((100 * (value - previous) / previous).GetValueOrDefault(), 2, MidpointRounding.AwayFromZero),
            BreakOffices = sum.Sum(row => row.BreakOffices),
        };

    /// <summary>Null where no province has a value: nothing reported is not zero.</summary>
    private static decimal? Add(IEnumerable<RegionYearRow> rows, Func<RegionYearRow, decimal?> column) =>
        rows.Select(column).Aggregate((decimal?)null, (sum, value) => value is null ? sum : sum is null ? value : sum + value);
}
