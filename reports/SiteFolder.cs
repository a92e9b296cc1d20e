using Warehouse.Reports.Analysis;
using Warehouse.Reports.Images;
using Warehouse.Reports.Pages;

namespace Warehouse.Reports;

/// <summary>The pages of a site as files; those that would come out as they are in the report that is there now are taken over.</summary>
internal sealed class SiteFolder(ReportFolder folder, SubjectCharts charts, ReportOptions options) : ISiteOutput
{
    private int carried;

    /// <summary>How many pages were taken over as they are.</summary>
    public int Carried => carried;

    /// <summary>What is remembered of the offices.</summary>
    public OfficeRecords Records { get; } = new(folder, options is { CarriesOver: true, Recalls: true });

    public PlaceRecord? Earlier(Place place) => place.OwnOffices.Any(IsWanted) ? null : Records.OfPlace(place);

    public IReadOnlyDictionary<string, OfficeRecord> EarlierOffices(Place place)
    {
        var records = Records.Earlier(place);
        foreach (var office in place.OwnOffices.Where(IsWanted))
            records.Remove(office.Code);
        return records;
    }

    public void Write(Place place, PlaceRecord record) => Records.Write(place, record);

    public void Write(Place place, Dictionary<string, OfficeRecord> offices) => Records.Write(place, offices);

    public void KeepOffices(Place place) => Records.Keep(place);

    public void Write(OfficePageModel page)
    {
        charts.Met(page);
        var (name, digest) = (page.Head.Page, PageDigest.Of(page));
        if (IsCarried(name, digest))
            return;
        if (options.CarriesOver && folder.WithOtherPeers(name, digest) is { } earlier)
            PeersRenewal.Run(earlier, new PeersOfPage(page.Head, page.PeerCharts), pieces => folder.WritePage(name, pieces, digest));
        else
            PageWriter.Compact<OfficePage>(nameof(OfficePage.Model), page, bytes => folder.WritePage(name, [bytes], digest));
    }

    public void Renew(PeersOfPage page)
    {
        var name = page.Head.Page;
        var digest = (folder.DigestOf(name) ?? throw Changed(name)).With(page);
        if (!IsCarried(name, digest))
            PeersRenewal.Run(folder.WithOtherPeers(name, digest) ?? throw Changed(name), page, pieces => folder.WritePage(name, pieces, digest));
    }

    public void Write(RegionPageModel page)
    {
        var (name, digest) = (page.Head.Page, PageDigest.Of(page));
        if (!IsCarried(name, digest))
            PageWriter.Compact<RegionPage>(nameof(RegionPage.Model), page, bytes => folder.WritePage(name, [bytes], digest));
    }

    public bool TryKeep(string page) => IsCounted(options.CarriesOver && folder.TryKeep(page));

    private bool IsCarried(string name, PageDigest digest) => IsCounted(options.CarriesOver && folder.TryCarry(name, digest));

    private bool IsCounted(bool isCarried)
    {
        if (isCarried)
            Interlocked.Increment(ref carried);
        return isCarried;
    }

    /// <summary>Whether the page of an office is to be made whatever is known of it.</summary>
    private bool IsWanted(ReportingOffice office) => charts.IsWanted(office) || folder.DigestOf(SiteMap.PageOf(office)) is null;

    private static IOException Changed(string name) => new($"The page {name} was changed while the report was renewed. Run it again.");
}
