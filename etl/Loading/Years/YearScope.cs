using Warehouse.Etl.Validation.Years;

namespace Warehouse.Etl.Loading.Years;

/// <summary>
/// Which documents have to be compared anew because of some, in what, and with which each is compared. A document bears on the
/// next year of its office, on all later ones, which have it in their history, with its text on those of the offices beside it,
/// and on those values of theirs on its year and the next that lie far from their history.
/// </summary>
internal sealed class YearScope
{
    private readonly YearOffices offices;
    private readonly ILookup<(int Office, bool IsConsolidated), YearDocument> current;
    private readonly ILookup<(string Group, int Year), YearDocument> peers;
    private readonly HashSet<(int Office, int Year)> arrivals;
    private readonly HashSet<(string Group, int Year)> places;
    private readonly HashSet<(string Group, int Year)> told;
    private readonly Dictionary<int, int> since;

    public YearScope(YearOffices offices, IReadOnlyList<YearDocument> documents, IReadOnlySet<int> touched)
    {
        this.offices = offices;
        current = documents.Where(document => document.IsCurrent).ToLookup(document => (document.Office, document.IsConsolidated));
        peers = documents.Where(document => document is { IsCurrent: true, IsConsolidated: false }).ToLookup(PlaceOf);
        var arrived = documents.Where(document => touched.Contains(document.DocumentKey)).ToList();
        arrivals = arrived.Select(document => (document.Office, document.Year)).ToHashSet();
        places = arrived.Select(PlaceOf).ToHashSet();
        // With the texts of what arrived, those that they stand for now no longer stand beside the others.
        told = documents.Where(document => document.HasText && arrivals.Contains((document.Office, document.Year))).Select(PlaceOf).ToHashSet();
        since = arrivals.GroupBy(arrival => arrival.Office, arrival => arrival.Year).ToDictionary(office => office.Key, office => office.Min());
        Affected =
        [
            .. documents.Select(document => new AffectedDocument(document, BasisOf(document))).Where(affected => affected.Basis != YearBasis.None)
                .OrderBy(affected => offices.GroupOf(affected.Document.OfficeKey), StringComparer.Ordinal).ThenBy(affected => affected.Document.Office)
                .ThenBy(affected => affected.Document.Year).ThenBy(affected => affected.Document.DocumentKey),
        ];
    }

    /// <summary>Those to compare anew, place by place, in an order that does not depend on that of loading.</summary>
    public IReadOnlyList<AffectedDocument> Affected { get; }

    /// <summary>The same office's reports on this year and before, of the same scope.</summary>
    public IEnumerable<YearDocument> HistoryOf(YearDocument document) => current[(document.Office, document.IsConsolidated)].Where(other => other.Year <= document.Year);

    public YearDocument? Before(YearDocument document) => current[(document.Office, document.IsConsolidated)].FirstOrDefault(other => other.Year == document.Year - 1);

    /// <summary>Some documents with the peers of each, place by place and year by year: a place has its peers in common.</summary>
    public IEnumerable<YearDocument> Beside(IEnumerable<YearDocument> documents) => documents
        .Where(document => !document.IsConsolidated)
        .Select(PlaceOf).Distinct()
        .SelectMany(place => peers[place]);

    public IEnumerable<YearDocument> PeersOf(YearDocument document) => document.IsConsolidated
        ? []
        : peers[PlaceOf(document)].Where(other => other.Office != document.Office);

    private YearBasis BasisOf(YearDocument document)
    {
        if (arrivals.Contains((document.Office, document.Year)))
            return YearBasis.All;
        var (place, basis) = (PlaceOf(document), YearBasis.None);
        if (arrivals.Contains((document.Office, document.Year - 1)))
            basis |= YearBasis.YearBefore;
        if (document.HasText && told.Contains(place))
            basis |= YearBasis.Neighbours;
        if (since.TryGetValue(document.Office, out var year) && year < document.Year || IsNearArrivals(document, place))
            basis |= YearBasis.History;
        return basis;
    }

    private bool IsNearArrivals(YearDocument document, (string Group, int Year) place) =>
        document.IsSuspect && (places.Contains(place) || places.Contains((place.Group, place.Year - 1)));

    private (string Group, int Year) PlaceOf(YearDocument document) => (offices.GroupOf(document.OfficeKey), document.Year);
}
