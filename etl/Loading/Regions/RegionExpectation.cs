using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading.Regions;

/// <summary>How many offices are expected to report on their own work in a region and year: a row of <c>region_expectation</c>.</summary>
internal sealed record RegionExpectation(int Region, int Year, int Offices)
{
    public static BulkTable<RegionExpectation> Table { get; } = new BulkTable<RegionExpectation>("region_expectation")
        .With("region_key", row => row.Region)
        .With("report_year", row => row.Year)
        .With("offices_expected", row => row.Offices);
}
