using Warehouse.Reports.Analysis;
using Warehouse.Reports.Images;
using Warehouse.Reports.Pages;

namespace Warehouse.Reports;

/// <summary>Keeps no page but the first, and what charts are asked for.</summary>
internal sealed class SinglePage(SubjectCharts charts) : ISiteOutput
{
    public PlaceRecord? Earlier(Place place) => null;

    public IReadOnlyDictionary<string, OfficeRecord> EarlierOffices(Place place) => new Dictionary<string, OfficeRecord>();

    public void Write(Place place, PlaceRecord record)
    {
    }

    public void Write(Place place, Dictionary<string, OfficeRecord> offices)
    {
    }

    public void KeepOffices(Place place) => throw new InvalidOperationException($"Nothing is known before of {place.FullName}.");

    public bool TryKeep(string page) => false;

    public void Write(OfficePageModel page) => charts.Met(page);

    public void Renew(PeersOfPage page) => throw new InvalidOperationException($"Nothing is known before of {page.Head.Page}.");

    public void Write(RegionPageModel page)
    {
    }
}
