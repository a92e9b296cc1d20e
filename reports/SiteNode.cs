using Warehouse.Reports.Analysis;
using Warehouse.Reports.Pages;

namespace Warehouse.Reports;

/// <summary>A region of a report on the way to its page: what the offices and regions directly below it have brought so far.</summary>
/// <param name="trail">From the root of the site to the region.</param>
/// <param name="own">The offices directly below, by the position of the range that they are read with.</param>
/// <param name="above">The region above; null for the root.</param>
internal sealed class SiteNode(IReadOnlyList<Place> trail, ILookup<int, ReportingOffice> own, SiteNode? above)
{
    private readonly Dictionary<int, IReadOnlyList<RegionPart>> ofOffices = [];
    private readonly Dictionary<string, RegionPart> ofRegions = new(StringComparer.Ordinal);

    public IReadOnlyList<Place> Trail => trail;

    public Place Place => trail[^1];

    public ILookup<int, ReportingOffice> Own => own;

    public SiteNode? Above => above;

    /// <summary>In the order of the page: the offices, then the regions.</summary>
    public IReadOnlyList<RegionPart> Parts =>
        [.. ofOffices.OrderBy(part => part.Key).SelectMany(part => part.Value), .. Place.Children.Select(child => ofRegions[child.Code])];

    private bool IsComplete => ofOffices.Count == own.Count && ofRegions.Count == Place.Children.Count;

    /// <summary>Takes what the offices of one range bring.</summary>
    /// <returns>Whether all is there now; true once.</returns>
    public bool Take(int range, IReadOnlyList<RegionPart> offices)
    {
        lock (ofOffices)
        {
            ofOffices.Add(range, offices);
            return IsComplete;
        }
    }

    /// <summary>Takes what a region below brings.</summary>
    /// <returns>Whether all is there now; true once.</returns>
    public bool Take(Place child, RegionPart part)
    {
        lock (ofOffices)
        {
            ofRegions.Add(child.Code, part);
            return IsComplete;
        }
    }
}
