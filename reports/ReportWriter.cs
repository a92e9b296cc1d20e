using Warehouse.Reports.Analysis;
using Warehouse.Reports.Images;
using Warehouse.Reports.Office;
using Warehouse.Reports.Pages;
using Warehouse.Reports.Queries;
using Warehouse.Reports.Tables;
using Warehouse.Reports.Wording;
using Warehouse.Sql;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Reports;

/// <summary>Turns a warehouse into a folder of pages that opens in a browser without a server.</summary>
public static class ReportWriter
{
    /// <exception cref="ReportException">The region is unknown or ambiguous, or the folder holds something else.</exception>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static ReportSummary Write(WarehouseDatabase database, ReportOptions options, TimeProvider? clock = null)
    {
        using var language = options.Language.Use();
        var regions = RegionTree.Known;
        var region = options.Region is null ? null : Resolve(regions, options.Region);
        return database.Guard(() => Write(database, options, regions, region, (clock ?? TimeProvider.System).GetLocalNow()));
    }

    private static ReportSummary Write(WarehouseDatabase database, ReportOptions options, RegionTree regions, Region? region, DateTimeOffset made)
    {
        var reader = new WarehouseReader(database, new ContentScope(region is null ? "" : Prefix(region), options.FromYear, options.ToYear));
        var coverage = reader.Coverage();
        var facts = new SiteFacts(database.Title, made, ReportAssets.HasECharts) { IsSingleFile = options.SingleFile };
        using var folder = new ReportFolder(options.OutDir);
        string? lack = null;
        var carried = 0;
        if (!coverage.Any(row => row.IsHeld))
            folder.Write(SiteMap.Home, PageWriter.Render<EmptyPage>(nameof(EmptyPage.Model), Empty(facts, options, region)));
        else
        {
            var walk = SiteWalk.Of(reader, coverage, regions, region?.Code, facts);
            var charts = new SubjectCharts(options);
            if (options.SingleFile)
                folder.Write(SiteMap.Home, Render(charts.Met(walk.Run(new SinglePage(charts)))));
            else
                carried = WriteSite(folder, walk, charts, options, (page, records) =>
                {
                    var lists = new SiteLists(page.Place, records, reader);
                    return new Downloads(page, ReportTables.Of(page, coverage, lists.Findings, lists.Documents, DictionaryQuery.Run(database)));
                });
            if (charts.Wanted)
                lack = ChartImages.Write(folder, charts.Found());
        }
        if (!options.SingleFile)
            WriteAssets(folder);
        folder.Complete(options.State);
        return new ReportSummary(folder.Files, carried, [.. Warnings(coverage, facts), .. lack is null ? [] : (string[])[lack]]);
    }

    /// <returns>How many pages were taken over as they are.</returns>
    private static int WriteSite(ReportFolder folder, SiteWalk walk, SubjectCharts charts, ReportOptions options, Func<RegionPageModel, OfficeRecords, Downloads> downloadsOf)
    {
        var pages = new SiteFolder(folder, charts, options);
        var first = charts.Met(walk.Run(pages));
        var downloads = downloadsOf(first, pages.Records);
        PageWriter.Compact<RegionPage>(nameof(RegionPage.Model), first with { Downloads = downloads.Links }, page => folder.Write(SiteMap.Home, page));
        folder.Write("assets/places.js", SearchIndex.Script(walk.Site.Entries));
        downloads.Write(folder);
        return pages.Carried;
    }

    private static void WriteAssets(ReportFolder folder)
    {
        foreach (var (name, asset) in ReportAssets.All)
            using (asset)
                folder.Write("assets/" + name, asset);
    }

    private static string Render(RegionPageModel page) => PageWriter.Render<RegionPage>(nameof(RegionPage.Model), page);

    private static Region Resolve(RegionTree regions, string text)
    {
        var found = regions.Find(text.Trim());
        return found.Count switch
        {
            1 => found[0],
            0 => throw new ReportException($"There is no region '{text}'. Give its division code (such as 430104) or its full name (such as {Texts.Of("region.example")})."),
            _ => throw new ReportException($"There are {found.Count} regions '{text}': {string.Join(", ", found.Take(5).Select(region => $"{region.Code} {regions.FullName(region.Code)}"))}{(found.Count > 5 ? " …" : "")}. Give the division code."),
        };
    }

    /// <summary>Division codes are hierarchical: two digits for the province, four for the prefecture, six for the county, nine for a township.</summary>
    private static string Prefix(Region region) => region.Level switch
    {
        "province" => region.Code[..2],
        "prefecture" => region.Code[..4],
        _ => region.Code,
    };

    private static EmptyPageModel Empty(SiteFacts facts, ReportOptions options, Region? region)
    {
        var head = new PageHead(Texts.Of("empty.head"), [new Link(Texts.Of("country"), null)], SiteMap.Home, facts);
        return region is null && options.FromYear is null && options.ToYear is null
            ? new EmptyPageModel(head, Texts.Of("empty"), [Texts.Of("empty.load"), Texts.Of("empty.demo")])
            : new EmptyPageModel(head, Texts.Of("empty.scope"),
            [
                Texts.Of(
                    "empty.scope.widen", ("region", region?.Name ?? Texts.Of("country")), ("from", (object?)options.FromYear ?? Texts.Of("empty.scope.first")), ("to", (object?)options.ToYear ?? Texts.Of("empty.scope.last"))),
            ]);
    }

    private static IEnumerable<string> Warnings(IEnumerable<CoverageRow> coverage, SiteFacts facts)
    {
        if (!facts.HasCharts)
            yield return "The pages show tables instead of charts: ECharts was not at hand when this program was built (npm).";
        var lost = coverage.Where(row => !row.RegionCode.All(char.IsAsciiDigit)).Select(row => row.OfficeCode).Distinct().Count();
        if (lost > 0)
            yield return $"{lost} offices have no known region and are in no regional total.";
    }
}
