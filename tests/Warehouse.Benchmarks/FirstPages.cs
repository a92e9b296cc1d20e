using Warehouse.Reports;
using Warehouse.Reports.Analysis;
using Warehouse.Reports.Pages;

namespace Warehouse.Benchmarks;

/// <summary>Where pages go of which only some are wanted.</summary>
internal sealed class FirstPages(Action<OfficePageModel> onOffice, Action<RegionPageModel> onRegion) : ISiteOutput
{
    public PlaceRecord? Earlier(Place place) => null;

    public IReadOnlyDictionary<string, OfficeRecord> EarlierOffices(Place place) => new Dictionary<string, OfficeRecord>();

    public void Write(Place place, PlaceRecord record)
    {
    }

    public void KeepOffices(Place place)
    {
    }

    public bool TryKeep(string page) => false;

    public void Write(Place place, Dictionary<string, OfficeRecord> offices)
    {
    }

    public void Write(OfficePageModel page) => onOffice(page);

    public void Renew(PeersOfPage page)
    {
    }

    public void Write(RegionPageModel page) => onRegion(page);
}
