using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Warehouse.Reports.Analysis;
using Warehouse.Reports.Pages;
using Warehouse.Reports.Queries;

namespace Warehouse.Reports;

/// <summary>
/// Goes through the offices of a report, some neighbouring counties at a time and several such ranges at once, and makes the
/// model of each page of what was read for it. That of a region follows when those of all below it are made; until then
/// their sums are kept and nothing else, so that a province takes no more memory than some counties.
/// </summary>
internal sealed class SiteWalk
{
    private readonly WarehouseReader reader;
    private readonly Site site;
    private readonly List<(string First, string Last)> ranges;
    private readonly ILookup<int, SiteNode> nodes;
    private readonly Dictionary<string, int> home;
    private readonly ILookup<int, string> strays;

    /// <param name="coverage">Of every office of the report and every year.</param>
    private SiteWalk(WarehouseReader reader, Site site, IReadOnlyCollection<CoverageRow> coverage)
    {
        (this.reader, this.site) = (reader, site);
        ranges = [.. reader.Ranges(coverage)];
        var byPlace = new Dictionary<Place, SiteNode>(ReferenceEqualityComparer.Instance);
        foreach (var (place, trail) in Site.Trails(site.Root, []))
            byPlace[place] = new SiteNode(trail, place.OwnOffices.ToLookup(office => RegionRanges.Of(office.RegionCode, ranges)), trail.Count > 1 ? byPlace[trail[^2]] : null);
        nodes = byPlace.Values.SelectMany(node => node.Own.Select(some => (Range: some.Key, Node: node))).ToLookup(some => some.Range, some => some.Node);
        home = site.Root.Offices.ToDictionary(office => office.Code, office => RegionRanges.Of(office.RegionCode, ranges), StringComparer.Ordinal);
        strays = coverage.Select(row => (Range: home[row.OfficeCode], row.RegionCode)).Distinct()
            .Where(row => RegionRanges.Of(row.RegionCode, ranges) != row.Range).ToLookup(row => row.Range, row => row.RegionCode);
    }

    /// <param name="root">Division code of the region that the report is about; null for all.</param>
    public static SiteWalk Of(WarehouseReader reader, IReadOnlyCollection<CoverageRow> coverage, RegionTree regions, string? root, SiteFacts facts)
    {
        // Each office under its latest name and place.
        List<ReportingOffice> offices =
        [
            .. from row in coverage
               group row by row.OfficeCode into office
               let latest = office.MaxBy(row => row.ReportYear)
               select new ReportingOffice(office.Key, latest.OfficeName, latest.OfficeKind, latest.RegionCode),
        ];
        var peers = new Peers(offices, reader.Peers(coverage, Topics.Headlines));
        return new SiteWalk(reader, new Site(Topics.Arrange(reader.Measures()), coverage, new Places(regions).Plant(offices, root), peers, facts), coverage);
    }

    public Site Site => site;

    /// <summary>The findings on the offices that the first page counts, in the order of pages. Read as they are asked for.</summary>
    public IEnumerable<QualityRow> Findings()
    {
        var places = site.Root.CountedOffices.Select((office, at) => (office.Code, at)).ToDictionary(StringComparer.Ordinal);
        return ranges.Index().SelectMany(range => Places([range.Index]).SelectMany(reader.Findings)
            .Where(row => home[row.OfficeCode] == range.Index && places.ContainsKey(row.OfficeCode))
            .OrderBy(row => places[row.OfficeCode]).ThenBy(row => row, QualityRow.InOrder));
    }

    /// <param name="onOffice">Takes the model of an office's page; called by several threads.</param>
    /// <param name="onRegion">The same of a region's, but for the first page.</param>
    /// <returns>The model of the first page.</returns>
    public RegionPageModel Run(Action<OfficePageModel> onOffice, Action<RegionPageModel> onRegion)
    {
        RegionPageModel? first = null;
        foreach (var some in Enumerable.Range(0, ranges.Count).Chunk(WarehouseReader.RangesAtOnce))
        {
            var documents = Task.Run(() => Places(some).SelectMany(reader.Documents).ToLookup(row => row.OfficeCode));
            var indicators = Places(some).SelectMany(reader.Indicators).ToLookup(row => row.OfficeCode);
            AtOnce(some, at => Offices(at, new OfficeRows(reader, Places([at]), indicators, documents.GetAwaiter().GetResult())));
        }

        return first!;

        void Offices(int at, OfficeRows rows)
        {
            foreach (var node in nodes[at])
            {
                var parts = new List<RegionPart>();
                foreach (var office in node.Own[at])
                {
                    var page = site.OfficePage(office, node.Trail, rows);
                    parts.Add(Site.PartOf(page, rows));
                    onOffice(page);
                }

                if (node.Take(at, parts))
                    Region(node);
            }
        }

        void Region(SiteNode node)
        {
            var (place, parts) = (node.Place, node.Parts);
            var rows = place.Code.Length > 0 ? reader.RegionYears(place.Code) : place.CountedChildren.SelectMany(child => reader.RegionYears(child.Code));
            var page = site.RegionPage(node.Trail, rows, parts);
            if (node.Above is not { } above)
            {
                first = page;
                return;
            }

            onRegion(page);
            if (above.Take(place, site.PartOf(page, above.Place, parts)))
                Region(above);
        }
    }

    /// <summary>Where to ask for some ranges: one question for neighbours, and one for each division that an office of theirs was in before.</summary>
    private List<(string First, string Last)> Places(int[] some) =>
        [(ranges[some[0]].First, ranges[some[^1]].Last), .. some.SelectMany(at => strays[at]).Distinct().Where(code => !some.Contains(RegionRanges.Of(code, ranges))).Select(code => (code, code))];

    private static void AtOnce(int[] some, Action<int> work)
    {
        try
        {
            Parallel.ForEach(
                Partitioner.Create(some, EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, work);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
