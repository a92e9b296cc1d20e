using Warehouse.Reports;
using Warehouse.Reports.Analysis;
using Warehouse.Reports.Pages;

namespace Warehouse.Benchmarks;

/// <summary>Where pages go of which only some are wanted.</summary>
internal sealed class FirstPages(Action<OfficePageModel> onOffice, Action<RegionPageModel> onRegion) : ISiteOutput
{
    public IReadOnlyDictionary<string, OfficeRecord> Earlier(Place place) => new Dictionary<string, OfficeRecord>();

    public void Write(Place place, Dictionary<string, OfficeRecord> offices)
    {
    }

    public void Write(OfficePageModel page) => onOffice(page);

    public void Renew(PeersOfPage page)
    {
    }

    public void Write(RegionPageModel page) => onRegion(page);
}
