using System.Data.Common;
using System.Globalization;
using System.Runtime.InteropServices;
using Dapper;

namespace Warehouse.Etl.Loading.Regions;

/// <summary>The sums of the regions and years that are made anew: first of the offices that belong to a region itself, then with what is below it.</summary>
internal sealed class RegionSums(RegionTree tree, IReadOnlySet<(int Region, int Year)> stale)
{
    private readonly Dictionary<(int Region, int Year), Dictionary<RegionMeasure, RegionSum>> sums = [];

    /// <summary>The sum of a measure over a region and year, begun where it is not there yet.</summary>
    public RegionSum Of(int region, int year, RegionMeasure measure) => In(All(region, year), measure);

    /// <summary>With what is below each region: what was made anew from here, the rest as it is kept.</summary>
    /// <returns>In the order of the primary key.</returns>
    public IReadOnlyList<RegionYearRow> Rolled(DbConnection connection)
    {
        var years = stale.ToLookup(place => place.Region, place => place.Year);
        foreach (var region in tree.UpFromTheCounty)
        {
            foreach (var year in years[region])
            {
                foreach (var below in tree.Below(region).Where(below => stale.Contains((below, year))))
                    AddAll(region, year, All(below, year).Select(sum => (sum.Key, sum.Value)));
                AddAll(region, year, Kept(connection, [.. tree.Below(region).Where(below => !stale.Contains((below, year)))], year));
            }
        }
        return
        [
            .. from place in sums.OrderBy(place => place.Key)
               from sum in place.Value.OrderBy(sum => sum.Key)
               select new RegionYearRow(place.Key.Region, place.Key.Year, sum.Key, sum.Value),
        ];
    }

    private static IEnumerable<(RegionMeasure Measure, RegionSum Sum)> Kept(DbConnection connection, IReadOnlyList<int> regions, int year) => regions.Count == 0
        ? []
        : connection.Query<KeptSum>($"""
            SELECT conformed_key AS ConformedKey, applicant_key AS ApplicantKey, value AS Value, offices_reported AS Reported, like_for_like_value AS LikeForLike,
                like_for_like_previous AS Previous, like_for_like_offices AS Offices, break_offices AS Breaks
            FROM region_year
            WHERE region_key IN ({string.Join(", ", regions.Select(region => region.ToString(CultureInfo.InvariantCulture)))}) AND report_year = @year
            """, new { year })
            .Select(row => (new RegionMeasure(row.ConformedKey, row.ApplicantKey), RegionSum.Of(row.Value, row.Reported, row.LikeForLike, row.Previous, row.Offices, row.Breaks)));

    private static RegionSum In(Dictionary<RegionMeasure, RegionSum> measures, RegionMeasure measure) =>
        CollectionsMarshal.GetValueRefOrAddDefault(measures, measure, out _) ??= new RegionSum();

    private Dictionary<RegionMeasure, RegionSum> All(int region, int year) => CollectionsMarshal.GetValueRefOrAddDefault(sums, (region, year), out _) ??= [];

    private void AddAll(int region, int year, IEnumerable<(RegionMeasure Measure, RegionSum Sum)> parts)
    {
        foreach (var (measure, sum) in parts)
            Of(region, year, measure).Add(sum);
    }

    private sealed record KeptSum(int ConformedKey, int ApplicantKey, decimal? Value, int Reported, decimal? LikeForLike, decimal? Previous, int Offices, int Breaks);
}
