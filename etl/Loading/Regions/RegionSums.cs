using System.Runtime.InteropServices;

namespace Warehouse.Etl.Loading.Regions;

/// <summary>
/// The sums of the regions and years in which something changes. Of those that are made anew the whole is added up here, first
/// of the offices that belong to a region itself, then with what is below it; of the others what is more or less, which goes
/// up to the divisions above and is added to what is kept.
/// </summary>
internal sealed class RegionSums(RegionTree tree, IReadOnlySet<(int Region, int Year)> stale)
{
    private readonly Dictionary<(int Region, int Year), Dictionary<RegionMeasure, RegionSum>> sums = stale.ToDictionary(place => place, _ => new Dictionary<RegionMeasure, RegionSum>());
    private readonly Dictionary<(int Region, int Year), Dictionary<RegionMeasure, RegionSum>> whole = [];

    /// <summary>The sum of a measure over a region and year, begun where it is not there yet.</summary>
    public RegionSum Of(int region, int year, RegionMeasure measure) => In(All(region, year), measure);

    public RegionYearChanges Rolled(KeptSums kept)
    {
        var years = sums.Keys.Select(place => place.Year).Distinct().Order().ToList();
        foreach (var region in tree.UpFromTheCounty)
        {
            foreach (var year in years.Where(year => sums.ContainsKey((region, year))))
                whole[(region, year)] = stale.Contains((region, year)) ? MadeAnew(region, year, kept) : Changed(region, year, kept);
        }
        return new RegionYearChanges(whole.Keys,
        [
            .. from place in whole.OrderBy(place => place.Key)
               from sum in place.Value.OrderBy(sum => sum.Key)
               where IsThere(sum.Value) || kept.IsStated(place.Key.Region, place.Key.Year, sum.Key)
               select new RegionYearRow(place.Key.Region, place.Key.Year, sum.Key, sum.Value),
        ]);
    }

    /// <summary>A sum that lost an office and has no value left may be one of blanks, or none at all.</summary>
    private static bool IsThere(RegionSum sum) => sum.OfficesReported > 0 || sum.OfficesMore >= 0;

    private static RegionSum In(Dictionary<RegionMeasure, RegionSum> measures, RegionMeasure measure) =>
        CollectionsMarshal.GetValueRefOrAddDefault(measures, measure, out _) ??= new RegionSum();

    private static void Add(Dictionary<RegionMeasure, RegionSum> measures, IEnumerable<(RegionMeasure Measure, RegionSum Sum)> parts)
    {
        foreach (var (measure, sum) in parts)
            In(measures, measure).Add(sum);
    }

    /// <summary>With what is below the region: as it is now where something changes there, the rest as it is kept.</summary>
    private Dictionary<RegionMeasure, RegionSum> MadeAnew(int region, int year, KeptSums kept)
    {
        var all = All(region, year);
        var below = tree.Below(region).ToLookup(part => whole.ContainsKey((part, year)));
        foreach (var part in below[true])
            Add(all, Pairs(whole[(part, year)]));
        Add(all, kept.Of([.. below[false]], year));
        return all;
    }

    private Dictionary<RegionMeasure, RegionSum> Changed(int region, int year, KeptSums kept)
    {
        var changes = sums[(region, year)];
        if (tree.AboveOf(region) is { } above && !stale.Contains((above, year)))
            Add(All(above, year), Pairs(changes));
        var all = kept.Of([region], year).ToDictionary(sum => sum.Measure, sum => sum.Sum);
        if (all.Count == 0)
            return changes;
        Add(all, Pairs(changes));
        return all;
    }

    private static IEnumerable<(RegionMeasure Measure, RegionSum Sum)> Pairs(Dictionary<RegionMeasure, RegionSum> measures) => measures.Select(sum => (sum.Key, sum.Value));

    private Dictionary<RegionMeasure, RegionSum> All(int region, int year) => CollectionsMarshal.GetValueRefOrAddDefault(sums, (region, year), out _) ??= [];
}
