using Warehouse.Reports.Analysis;
using Warehouse.Reports.Pages;

namespace Warehouse.Reports;

/// <summary>Where the pages of a report go, as they are made.</summary>
internal interface ISiteOutput
{
    /// <summary>What is known of a region; null where nothing is, and where a page of an office directly below it is to be made in any case.</summary>
    PlaceRecord? Earlier(Place place);

    /// <summary>What is known of the offices directly below a region, by their codes; none where all are to be asked for.</summary>
    IReadOnlyDictionary<string, OfficeRecord> EarlierOffices(Place place);

    /// <summary>Takes what is to be known of a region.</summary>
    void Write(Place place, PlaceRecord record);

    /// <summary>Takes what is to be known of the offices directly below a region.</summary>
    void Write(Place place, Dictionary<string, OfficeRecord> offices);

    /// <summary>Keeps what is known of the offices directly below a region as it is.</summary>
    void KeepOffices(Place place);

    void Write(OfficePageModel page);

    /// <summary>Takes the peers of an office that was known; its page is as it was otherwise.</summary>
    void Renew(PeersOfPage page);

    /// <summary>Takes the page of a region; not the first page.</summary>
    void Write(RegionPageModel page);

    /// <summary>Keeps the page of a region as it is.</summary>
    /// <returns>Whether there is one to keep.</returns>
    bool TryKeep(string page);
}
