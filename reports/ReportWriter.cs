using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Warehouse.Reports.Analysis;
using Warehouse.Reports.Charts;
using Warehouse.Reports.Images;
using Warehouse.Reports.Office;
using Warehouse.Reports.Pages;
using Warehouse.Reports.Queries;
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
        var regions = Regions();
        var region = options.Region is null ? null : Resolve(regions, options.Region);
        var content = new WarehouseReader(database).Read(new ContentScope(region is null ? "" : Prefix(region), options.FromYear, options.ToYear));
        var made = (clock ?? TimeProvider.System).GetLocalNow();
        var facts = new SiteFacts(database.Title, made, ReportAssets.HasECharts) { IsSingleFile = options.SingleFile };
        using var folder = new ReportFolder(options.OutDir);
        string? lack = null;
        if (content.Documents.Count == 0)
            folder.Write(SiteMap.Home, PageWriter.Render<EmptyPage>(nameof(EmptyPage.Model), Empty(facts, options, region)));
        else
        {
            var site = new Site(content, new Places(regions).Plant(OfficesOf(content), region?.Code), facts);
            if (options.SingleFile)
                folder.Write(SiteMap.Home, Render(site.Overview));
            else
                WriteSite(folder, site, new Downloads(site.Overview, content, DictionaryQuery.Run(database)), options.CarriesOver);
            if (options.Images || options.ImagesOf.Count > 0)
                lack = ChartImages.Write(folder, Pictured(site, options));
        }
        if (!options.SingleFile)
            WriteAssets(folder);
        folder.Complete(options.State);
        return new ReportSummary(folder.Files, folder.Carried, [.. Warnings(content, facts), .. lack is null ? [] : (string[])[lack]]);
    }

    private static void WriteSite(ReportFolder folder, Site site, Downloads downloads, bool carriesOver)
    {
        folder.Write(SiteMap.Home, PageWriter.Compact(Render(site.Overview with { Downloads = downloads.Links })));
        WritePages(site.Regions.Skip(1), page => Put(page.Head.Page, PageDigest.Of(page), _ => PageWriter.Compact(Render(page))));
        WritePages(site.Offices, page => Put(page.Head.Page, PageDigest.Of(page), earlier => earlier is not null
            ? PeersRenewal.Of(earlier, page)
            : PageWriter.Compact(PageWriter.Render<OfficePage>(nameof(OfficePage.Model), page))));
        folder.Write("assets/places.js", SearchIndex.Script(site.Entries));
        // After the pages and not beside them: a workbook is held unpacked until it is whole.
        downloads.Write(folder);

        void Put(string name, PageDigest digest, Func<string?, string> render)
        {
            if (!carriesOver || !folder.TryCarry(name, digest))
                folder.WritePage(name, render(carriesOver ? folder.WithOtherPeers(name, digest) : null), digest);
        }
    }

    /// <summary>Several pages at once; models are made one by one as they are asked for, so that few are held.</summary>
    private static void WritePages<T>(IEnumerable<T> pages, Action<T> write)
    {
        try
        {
            Parallel.ForEach(
                Partitioner.Create(pages, EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
                write);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }

    private static IEnumerable<(string Subject, IReadOnlyList<ChartSpec> Charts)> Pictured(Site site, ReportOptions options) =>
    [
        .. options.Images ? [(site.Root.Name, PageCharts.Of(site.Overview))] : Array.Empty<(string, IReadOnlyList<ChartSpec>)>(),
        .. options.ImagesOf.SelectMany(site.OfficesNamed).Select(office => (office.Office.Name, PageCharts.Of(office))),
    ];

    private static void WriteAssets(ReportFolder folder)
    {
        foreach (var (name, asset) in ReportAssets.All)
            using (asset)
                folder.Write("assets/" + name, asset);
    }

    private static string Render(RegionPageModel page) => PageWriter.Render<RegionPage>(nameof(RegionPage.Model), page);

    private static RegionTree Regions() =>
        new(ReferenceData.Regions, ReferenceFile.Read("region_fillers.csv", row => row.GetString("name")));

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

    /// <summary>Each office under its latest name and place.</summary>
    private static List<ReportingOffice> OfficesOf(WarehouseContent content) =>
    [
        .. from row in content.Coverage
           group row by row.OfficeCode into office
           let latest = office.MaxBy(row => row.ReportYear)
           select new ReportingOffice(office.Key, latest.OfficeName, latest.OfficeKind, latest.RegionCode),
    ];

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

    private static IEnumerable<string> Warnings(WarehouseContent content, SiteFacts facts)
    {
        if (!facts.HasCharts)
            yield return "The pages show tables instead of charts: ECharts was not at hand when this program was built (npm).";
        var lost = content.Coverage.Where(row => !row.RegionCode.All(char.IsAsciiDigit)).Select(row => row.OfficeCode).Distinct().Count();
        if (lost > 0)
            yield return $"{lost} offices have no known region and are in no regional total.";
    }
}
