using Warehouse.Reports.Analysis;
using Warehouse.Reports.Pages;

namespace Warehouse.Reports;

/// <summary>A region of a report on the way to its page: what the offices and regions directly below it have brought so far.</summary>
/// <param name="trail">From the root of the site to the region.</param>
/// <param name="above">The region above; null for the root.</param>
internal sealed class SiteNode(IReadOnlyList<Place> trail, SiteNode? above)
{
    private readonly Lock taking = new();
    private readonly Dictionary<string, RegionPart> ofRegions = new(StringComparer.Ordinal);
    private IReadOnlyList<RegionPart>? ofOffices = trail[^1].OwnOffices.Count == 0 ? [] : null;

    public IReadOnlyList<Place> Trail => trail;

    public Place Place => trail[^1];

    public SiteNode? Above => above;

    /// <summary>Gives what is there away, in the order of the page: the offices, then the regions.</summary>
    public IReadOnlyList<RegionPart> Release()
    {
        IReadOnlyList<RegionPart> parts = [.. ofOffices!, .. Place.Children.Select(child => ofRegions[child.Code])];
        ofOffices = [];
        ofRegions.Clear();
        return parts;
    }

    private bool IsComplete => ofOffices is not null && ofRegions.Count == Place.Children.Count;

    /// <summary>Takes what the offices directly below bring.</summary>
    /// <returns>Whether all is there now; true once.</returns>
    public bool Take(IReadOnlyList<RegionPart> offices)
    {
        lock (taking)
        {
            ofOffices = offices;
            return IsComplete;
        }
    }

    /// <summary>Takes what a region below brings.</summary>
    /// <returns>Whether all is there now; true once.</returns>
    public bool Take(Place child, RegionPart part)
    {
        lock (taking)
        {
            ofRegions.Add(child.Code, part);
            return IsComplete;
        }
    }
}
