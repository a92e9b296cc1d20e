using Warehouse.Reports.Pages;
using Warehouse.Sql;

namespace Warehouse.Reports;

/// <summary>
/// Words for everything that a page is made of: every member of its model, those of its parts, and the build that renders it.
/// The components of a page get nothing else, so that the same words mean the same page, but for the moment at which it was
/// made.
/// </summary>
/// <param name="Own">Of all but the peers.</param>
/// <param name="Peers">Of where an office stands among its peers, which changes with the reports of others; empty for a region.</param>
public sealed record PageDigest(string Own, string Peers)
{
    /// <summary>What renders the pages, with the reference data and assets that it carries.</summary>
    public static string Build { get; } =
        $"{typeof(PageDigest).Assembly.ManifestModule.ModuleVersionId} {typeof(WarehouseDatabase).Assembly.ManifestModule.ModuleVersionId}";

    public static PageDigest Of(RegionPageModel page) => new(ModelDigest.Of(Build, page with { Head = AtAnyTime(page.Head) }), "");

    public static PageDigest Of(OfficePageModel page) =>
        new(ModelDigest.Of(Build, page with { Head = AtAnyTime(page.Head), Standings = [] }), ModelDigest.Of(Build, page.PeerCharts));

    /// <summary>As this page, with the peers as they are now.</summary>
    public PageDigest With(PeersOfPage page) => this with { Peers = ModelDigest.Of(Build, page.Charts) };

    internal static PageHead AtAnyTime(PageHead head) => head with { Site = head.Site with { Made = default } };
}
