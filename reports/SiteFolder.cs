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

    public IReadOnlyDictionary<string, OfficeRecord> Earlier(Place place)
    {
        var records = Records.Earlier(place);
        foreach (var office in place.OwnOffices.Where(office => charts.IsWanted(office) || folder.DigestOf(SiteMap.PageOf(office)) is null))
            records.Remove(office.Code);
        return records;
    }

    public void Write(Place place, Dictionary<string, OfficeRecord> offices) => Records.Write(place, offices);

    public void Write(OfficePageModel page)
    {
        charts.Met(page);
        Put(page.Head.Page, PageDigest.Of(page), earlier => earlier is not null
            ? PeersRenewal.Of(earlier, new PeersOfPage(page.Head, page.PeerCharts))
            : PageWriter.Bytes<OfficePage>(nameof(OfficePage.Model), page));
    }

    public void Renew(PeersOfPage page)
    {
        var name = page.Head.Page;
        var before = folder.DigestOf(name) ?? throw Changed(name);
        Put(name, before.With(page), earlier => PeersRenewal.Of(earlier ?? throw Changed(name), page));
    }

    public void Write(RegionPageModel page) =>
        Put(page.Head.Page, PageDigest.Of(page), _ => PageWriter.Bytes<RegionPage>(nameof(RegionPage.Model), page));

    private void Put(string name, PageDigest digest, Func<byte[]?, byte[]> render)
    {
        if (options.CarriesOver && folder.TryCarry(name, digest))
            Interlocked.Increment(ref carried);
        else
            folder.WritePage(name, render(options.CarriesOver ? folder.WithOtherPeers(name, digest) : null), digest);
    }

    private static IOException Changed(string name) => new($"The page {name} was changed while the report was renewed. Run it again.");
}
