using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading.Regions;

/// <summary>A row of <c>region_year</c>.</summary>
internal readonly record struct RegionYearRow(int RegionKey, int Year, RegionMeasure Measure, RegionSum Sum)
{
    public static readonly BulkTable<RegionYearRow> Table = new BulkTable<RegionYearRow>("region_year")
        .With("region_key", row => row.RegionKey)
        .With("report_year", row => row.Year)
        .With("conformed_key", row => row.Measure.ConformedKey)
        .With("applicant_key", row => row.Measure.ApplicantKey)
        .With("value", row => row.Sum.Value)
        .With("offices_reported", row => row.Sum.OfficesReported)
        .With("like_for_like_value", row => row.Sum.LikeForLikeValue)
        .With("like_for_like_previous", row => row.Sum.LikeForLikePrevious)
        .With("like_for_like_offices", row => row.Sum.LikeForLikeOffices)
        .With("break_offices", row => row.Sum.BreakOffices);
}
