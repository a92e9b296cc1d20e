using Warehouse.Reports.Analysis;
using Warehouse.Reports.Pages;

namespace Warehouse.Reports;

/// <summary>A region of a report on the way to its page: what the offices and regions directly below it have brought so far.</summary>
/// <param name="trail">From the root of the site to the region.</param>
/// <param name="above">The region above; null for the root.</param>
internal sealed class SiteNode(IReadOnlyList<Place> trail, SiteNode? above)
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<LatestFigure>> noFigures = new Dictionary<string, IReadOnlyList<LatestFigure>>();

    private readonly Lock taking = new();
    private readonly Dictionary<string, (RegionPart Part, string Stamp)> ofRegions = new(StringComparer.Ordinal);
    private Func<IReadOnlyList<RegionPart>>? ofOffices = trail[^1].OwnOffices.Count == 0 ? () => [] : null;

    public IReadOnlyList<Place> Trail => trail;

    public Place Place => trail[^1];

    public SiteNode? Above => above;

    /// <summary>What is known of it from a report before; null where nothing is.</summary>
    public PlaceRecord? Earlier { get; set; }

    /// <summary>Of the traces of the offices directly below.</summary>
    public string Offices { get; set; } = "";

    /// <summary>What those offices stated last, by their codes.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<LatestFigure>> Latest { get; set; } = noFigures;

    /// <summary>Whether the offices directly below are known to be as they were.</summary>
    public bool IsAsBefore => Earlier?.Offices == Offices;

    /// <summary>The stamps of all below: of the offices together, and of each region.</summary>
    public IReadOnlyList<string> Stamps => [Offices, .. Place.Children.Select(child => ofRegions[child.Code].Stamp)];

    /// <summary>What all below have brought, in the order of the page: the offices, then the regions.</summary>
    public IReadOnlyList<RegionPart> Parts => [.. ofOffices!(), .. Place.Children.Select(child => ofRegions[child.Code].Part)];

    /// <summary>Lets go of what is there, once the page of the region is made.</summary>
    public void Forget()
    {
        (ofOffices, Earlier, Latest) = (() => [], null, noFigures);
        ofRegions.Clear();
    }

    private bool IsComplete => ofOffices is not null && ofRegions.Count == Place.Children.Count;

    /// <summary>Takes what the offices directly below bring.</summary>
    /// <param name="offices">Asked once, and only if the page of the region is to be made.</param>
    /// <returns>Whether all is there now; true once.</returns>
    public bool Take(Func<IReadOnlyList<RegionPart>> offices)
    {
        lock (taking)
        {
            ofOffices = offices;
            return IsComplete;
        }
    }

    /// <summary>Takes what a region below brings.</summary>
    /// <returns>Whether all is there now; true once.</returns>
    public bool Take(Place child, RegionPart part, string stamp)
    {
        lock (taking)
        {
            ofRegions.Add(child.Code, (part, stamp));
            return IsComplete;
        }
    }
}
