using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Warehouse.Reports.Analysis;
using Warehouse.Reports.Pages;
using Warehouse.Reports.Queries;

namespace Warehouse.Reports;

/// <summary>
/// Goes through the offices of a report, some regions at a time, and makes the model of each page of what was read for it. That
/// of a region follows when those of all below it are made; until then their sums are kept and nothing else, so that a
/// province takes no more memory than some counties. An office of which a report before knows all that the warehouse says
/// is not asked for.
/// </summary>
internal sealed class SiteWalk
{
    /// <summary>Office-years that are asked for at a time.</summary>
    internal const int OfficeYearsAtOnce = 1000;

    /// <summary>Such groups for which rates and documents are asked together: these look at the documents of the whole warehouse each time.</summary>
    private const int GroupsAtOnce = 6;

    /// <summary>Into how many parts as many offices are taken apart, so that no processor waits for what they state of themselves.</summary>
    private const int PartsOfPeers = 10;

    private readonly WarehouseReader reader;
    private readonly Site site;
    private readonly List<List<SiteNode>> groups;

    private SiteWalk(WarehouseReader reader, Site site, IEnumerable<CoverageRow> coverage, int officeYearsAtOnce)
    {
        (this.reader, this.site) = (reader, site);
        var byPlace = new Dictionary<Place, SiteNode>(ReferenceEqualityComparer.Instance);
        foreach (var (place, trail) in Site.Trails(site.Root, []))
            byPlace[place] = new SiteNode(trail, trail.Count > 1 ? byPlace[trail[^2]] : null);
        var years = coverage.CountBy(row => row.OfficeCode).ToDictionary(StringComparer.Ordinal);
        groups = [.. Grouped(byPlace.Values.Where(node => node.Place.OwnOffices.Count > 0), node => node.Place.OwnOffices.Sum(office => years[office.Code]), officeYearsAtOnce)];
    }

    public Site Site => site;

    /// <param name="root">Division code of the region that the report is about; null for all.</param>
    public static SiteWalk Of(
        WarehouseReader reader, IReadOnlyCollection<CoverageRow> coverage, RegionTree regions, string? root, SiteFacts facts, int officeYearsAtOnce = OfficeYearsAtOnce)
    {
        // Each office under its latest name and place.
        List<ReportingOffice> offices =
        [
            .. from row in coverage
               group row by row.OfficeCode into office
               let latest = office.MaxBy(row => row.ReportYear)
               select new ReportingOffice(office.Key, latest.OfficeName, latest.OfficeKind, latest.RegionCode),
        ];
        var peers = new Peers(offices, offices.Select(office => office.Code).Chunk(Math.Max(1, officeYearsAtOnce / PartsOfPeers)).AsParallel().SelectMany(some => reader.Peers(some, Topics.Headlines)));
        return new SiteWalk(reader, new Site(Topics.Arrange(reader.Measures()), coverage, new Places(regions).Plant(offices, root), peers, facts), coverage, officeYearsAtOnce);
    }

    /// <param name="output">Takes the pages; called by several threads.</param>
    /// <returns>The model of the first page.</returns>
    public RegionPageModel Run(ISiteOutput output)
    {
        RegionPageModel? first = null;
        foreach (var some in groups.Chunk(GroupsAtOnce))
        {
            var known = new ConcurrentDictionary<string, (string Trace, string Stamp, RegionPart? Part)>(StringComparer.Ordinal);
            var findings = new ConcurrentDictionary<List<SiteNode>, OfficeFindings>();
            AtOnce(some, group => findings[group] = Recall(group, known));
            var unknown = known.Where(office => office.Value.Part is null).Select(office => office.Key).ToHashSet(StringComparer.Ordinal);
            var documents = Task.Run(() => reader.Documents(unknown).ToLookup(row => row.OfficeCode));
            var indicators = Task.Run(() => reader.Indicators(unknown).ToLookup(row => row.OfficeCode));
            // Those of which all is known wait for nothing.
            AtOnce(some.OrderBy(group => Codes(group).Exists(unknown.Contains)), group => Offices(group, new Lazy<OfficeRows>(() => new OfficeRows(
                reader, [.. Codes(group).Where(unknown.Contains)], findings[group], indicators.GetAwaiter().GetResult(), documents.GetAwaiter().GetResult())), known));
        }

        return first!;

        OfficeFindings Recall(List<SiteNode> group, ConcurrentDictionary<string, (string Trace, string Stamp, RegionPart? Part)> known)
        {
            var stamps = new OfficeStamps(reader, Codes(group));
            var doubtful = new List<(string Office, string Figures, string Trace, OfficeRecord? Earlier)>();
            foreach (var node in group)
            {
                var traces = node.Place.OwnOffices.Select(office => site.FiguresOf(office, node.Trail, stamps))
                    .Zip(node.Place.OwnOffices, (figures, office) => (Office: office.Code, Figures: figures, Trace: ModelDigest.Of(figures, stamps.Findings(office.Code)))).ToList();
                node.Offices = ModelDigest.Of(PageDigest.Build, traces.Select(office => (string[])[office.Office, office.Trace]));
                node.Earlier = output.Earlier(node.Place);
                if (node.IsAsBefore)
                    continue;
                var earlier = output.EarlierOffices(node.Place);
                foreach (var (office, figures, trace) in traces)
                {
                    if (earlier.GetValueOrDefault(office) is { } record && record.Trace == trace)
                        known[office] = (trace, record.Stamp, record.Part);
                    else
                        doubtful.Add((office, figures, trace, earlier.GetValueOrDefault(office)));
                }
            }

            var findings = new OfficeFindings(reader, [.. doubtful.Select(office => office.Office)]);
            foreach (var (office, figures, trace, earlier) in doubtful)
            {
                var stamp = ModelDigest.Of(figures, findings.Of(office));
                known[office] = (trace, stamp, earlier?.Stamp == stamp ? earlier.Part : null);
            }

            return findings;
        }

        void Offices(List<SiteNode> group, Lazy<OfficeRows> rows, ConcurrentDictionary<string, (string Trace, string Stamp, RegionPart? Part)> known)
        {
            foreach (var node in group)
            {
                if (node.IsAsBefore ? AsBefore(node) : Changed(node, rows, known))
                    Region(node);
            }
        }

        bool AsBefore(SiteNode node)
        {
            var place = node.Place;
            node.Latest = node.Earlier!.Latest;
            foreach (var office in place.OwnOffices)
                output.Renew(site.PeersOf(office, node.Trail, node.Latest[office.Code]));
            output.KeepOffices(place);
            return node.Take(() => output.EarlierOffices(place) is var earlier ? [.. place.OwnOffices.Select(office => earlier[office.Code].Part)] : []);
        }

        bool Changed(SiteNode node, Lazy<OfficeRows> rows, ConcurrentDictionary<string, (string Trace, string Stamp, RegionPart? Part)> known)
        {
            var records = new Dictionary<string, OfficeRecord>(StringComparer.Ordinal);
            foreach (var office in node.Place.OwnOffices)
            {
                var (trace, stamp, part) = known[office.Code];
                records[office.Code] = new OfficeRecord(trace, stamp, part is null ? Made(office, node, rows.Value) : Renewed(office, node, part));
            }

            node.Latest = records.ToDictionary(record => record.Key, record => Site.LatestOf(record.Value.Part), StringComparer.Ordinal);
            output.Write(node.Place, records);
            IReadOnlyList<RegionPart> parts = [.. node.Place.OwnOffices.Select(office => records[office.Code].Part)];
            return node.Take(() => parts);
        }

        RegionPart Made(ReportingOffice office, SiteNode node, OfficeRows rows)
        {
            var page = site.OfficePage(office, node.Trail, rows);
            output.Write(page);
            return Site.PartOf(page, rows);
        }

        RegionPart Renewed(ReportingOffice office, SiteNode node, RegionPart part)
        {
            output.Renew(site.PeersOf(office, node.Trail, Site.LatestOf(part)));
            return part;
        }

        void Region(SiteNode node)
        {
            var place = node.Place;
            IReadOnlyList<RegionYearRow> rows = place.Code.Length > 0 ? reader.RegionYears(place.Code) : [.. place.CountedChildren.SelectMany(child => reader.RegionYears(child.Code))];
            var stamp = site.StampOf(node.Trail, rows, node.Stamps);
            var part = node.Above is { } above ? Brought(node, above.Place, rows, stamp) : null;
            if (part is null)
                first = site.RegionPage(node.Trail, rows, node.Parts);
            output.Write(place, new PlaceRecord(node.Offices, stamp, node.Latest, part));
            node.Forget();
            if (part is not null && node.Above!.Take(place, part, stamp))
                Region(node.Above);
        }

        RegionPart Brought(SiteNode node, Place above, IReadOnlyList<RegionYearRow> rows, string stamp)
        {
            var earlier = node.Earlier ?? (node.Place.OwnOffices.Count == 0 ? output.Earlier(node.Place) : null);
            if (earlier is { Part: { } before } && earlier.Stamp == stamp && output.TryKeep(site.PageOf(node.Place)))
                return before;
            var parts = node.Parts;
            var page = site.RegionPage(node.Trail, rows, parts);
            output.Write(page);
            return site.PartOf(page, above, parts);
        }
    }

    private static List<string> Codes(IEnumerable<SiteNode> nodes) => [.. nodes.SelectMany(node => node.Place.OwnOffices).Select(office => office.Code)];

    private static IEnumerable<List<SiteNode>> Grouped(IEnumerable<SiteNode> nodes, Func<SiteNode, int> sizeOf, int enough)
    {
        var (group, size) = (new List<SiteNode>(), 0);
        foreach (var node in nodes)
        {
            group.Add(node);
            size += sizeOf(node);
            if (size < enough)
                continue;
            yield return group;
            (group, size) = ([], 0);
        }

        if (group.Count > 0)
            yield return group;
    }

    private static void AtOnce<T>(IEnumerable<T> some, Action<T> work)
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
