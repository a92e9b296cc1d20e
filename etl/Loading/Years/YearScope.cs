namespace Warehouse.Etl.Loading.Years;

/// <summary>
/// Which documents have to be compared anew because of some, and with which each is compared. A document bears on the later
/// years of its office, which have it in their history, and on what the offices beside it report on its year and the next.
/// </summary>
internal sealed class YearScope
{
    private readonly YearOffices offices;
    private readonly ILookup<(int Office, bool IsConsolidated), YearDocument> current;
    private readonly ILookup<(string Group, int Year), YearDocument> peers;

    public YearScope(YearOffices offices, IReadOnlyList<YearDocument> documents, IReadOnlySet<int> touched)
    {
        this.offices = offices;
        current = documents.Where(document => document.IsCurrent).ToLookup(document => (document.Office, document.IsConsolidated));
        peers = documents.Where(document => document is { IsCurrent: true, IsConsolidated: false }).ToLookup(document => (offices.GroupOf(document.OfficeKey), document.Year));
        var arrivals = documents.Where(document => touched.Contains(document.DocumentKey)).ToList();
        var since = arrivals.GroupBy(document => document.Office).ToDictionary(group => group.Key, group => group.Min(document => document.Year));
        var beside = arrivals.SelectMany(document => new[] { (offices.GroupOf(document.OfficeKey), document.Year), (offices.GroupOf(document.OfficeKey), document.Year + 1) }).ToHashSet();
        Affected =
        [
            .. documents
                .Where(document => since.TryGetValue(document.Office, out var year) && document.Year >= year || beside.Contains((offices.GroupOf(document.OfficeKey), document.Year)))
                .OrderBy(document => offices.GroupOf(document.OfficeKey), StringComparer.Ordinal).ThenBy(document => document.Office).ThenBy(document => document.Year).ThenBy(document => document.DocumentKey),
        ];
    }

    /// <summary>Those to compare anew, place by place, in an order that does not depend on that of loading.</summary>
    public IReadOnlyList<YearDocument> Affected { get; }

    /// <summary>The same office's reports on this year and before, of the same scope.</summary>
    public IEnumerable<YearDocument> HistoryOf(YearDocument document) => current[(document.Office, document.IsConsolidated)].Where(other => other.Year <= document.Year);

    public YearDocument? Before(YearDocument document) => current[(document.Office, document.IsConsolidated)].FirstOrDefault(other => other.Year == document.Year - 1);

    /// <summary>Some documents with the peers of each, place by place and year by year: a place has its peers in common.</summary>
    public IEnumerable<YearDocument> Beside(IEnumerable<YearDocument> documents) => documents
        .Where(document => !document.IsConsolidated)
        .Select(document => (offices.GroupOf(document.OfficeKey), document.Year)).Distinct()
        .SelectMany(place => peers[place]);

    public IEnumerable<YearDocument> PeersOf(YearDocument document) => document.IsConsolidated
        ? []
        : peers[(offices.GroupOf(document.OfficeKey), document.Year)].Where(other => other.Office != document.Office);
}
