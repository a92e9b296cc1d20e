using Warehouse.Etl.Validation.Years;

namespace Warehouse.Etl.Loading.Years;

/// <summary>What some documents are compared with, read at once and no more of it than what has changed for them asks for.</summary>
internal sealed class YearComparison
{
    private readonly YearScope scope;
    private readonly YearOffices offices;
    private readonly YearFigures figures;
    private readonly Dictionary<int, YearReport> reports = [];
    private readonly Dictionary<int, YearContext> contexts;

    public YearComparison(YearScope scope, YearOffices offices, YearFigures figures, IReadOnlyList<AffectedDocument> affected)
    {
        (this.scope, this.offices, this.figures) = (scope, offices, figures);
        var current = affected.Where(one => one.Document.IsCurrent).ToList();
        ReadTexts(Told(current));
        var stated = Stated(current);
        Know(stated);
        figures.Stage(stated.Select(document => document.DocumentKey));
        figures.Read(reports);
        var remembered = Remembered(current).Except(stated).ToList();
        ReadTotals(remembered, YearMeasures.Watched.Keys.ToHashSet(StringComparer.Ordinal));
        Know(current.Select(one => one.Document));
        contexts = current.ToDictionary(one => one.Document.DocumentKey, Context);
        // What takes longest, and asks nothing of the database.
        contexts.Values.AsParallel().ForAll(context => _ = context.AgainstHistory);
        AskPeers([.. current.Where(one => one.RestsOn(YearBasis.History) && IsSuspect(one.Document)).Select(one => one.Document)], [.. stated.Concat(remembered)]);
    }

    /// <summary>Keys of the documents that have a value far from their history.</summary>
    public IReadOnlySet<int> Suspects { get; private set; } = new HashSet<int>();

    public YearContext Of(YearDocument document) => contexts[document.DocumentKey];

    /// <summary>Those whose texts are compared.</summary>
    private List<YearDocument> Told(List<AffectedDocument> current) =>
    [
        .. current.Where(one => one.RestsOn(YearBasis.YearBefore)).SelectMany(one => new[] { one.Document, scope.Before(one.Document) }).OfType<YearDocument>()
            .Concat(scope.Beside(current.Where(one => one.RestsOn(YearBasis.Neighbours)).Select(one => one.Document)))
            .Distinct(),
    ];

    /// <summary>Those whose figures are compared one by one.</summary>
    private List<YearDocument> Stated(List<AffectedDocument> current) =>
        [.. current.Where(one => one.RestsOn(YearBasis.YearBefore)).SelectMany(one => new[] { one.Document, scope.Before(one.Document) }).OfType<YearDocument>().Distinct()];

    /// <summary>Those of which the watched totals alone count, as a part of a history.</summary>
    private IEnumerable<YearDocument> Remembered(List<AffectedDocument> current) =>
        current.Where(one => one.RestsOn(YearBasis.History)).SelectMany(one => scope.HistoryOf(one.Document)).Distinct();

    /// <param name="codes">Of conformed measures.</param>
    private void ReadTotals(IReadOnlyList<YearDocument> documents, IReadOnlySet<string> codes)
    {
        Know(documents);
        figures.Stage(documents.Select(document => document.DocumentKey));
        figures.ReadTotals(reports, codes);
    }

    private void ReadTexts(List<YearDocument> documents)
    {
        figures.Stage(documents.Select(document => document.DocumentKey));
        Know(documents, figures.Signatures());
    }

    private void Know(IEnumerable<YearDocument> documents, IReadOnlyDictionary<int, string>? signatures = null)
    {
        foreach (var document in documents.Where(document => !reports.ContainsKey(document.DocumentKey)))
        {
            reports[document.DocumentKey] = new YearReport(
                document.DocumentKey, document.Office, offices.NameOf(document.OfficeKey), document.Form, document.Year, signatures?.GetValueOrDefault(document.DocumentKey));
        }
    }

    private YearContext Context(AffectedDocument affected)
    {
        var (document, report) = (affected.Document, reports[affected.Document.DocumentKey]);
        return new YearContext(
            report,
            affected.RestsOn(YearBasis.YearBefore | YearBasis.History) && scope.Before(document) is { } before ? reports[before.DocumentKey] : null,
            affected.RestsOn(YearBasis.History) ? [.. scope.HistoryOf(document).Where(other => other.Year < document.Year).OrderBy(other => other.Year).Select(other => reports[other.DocumentKey])] : [],
            affected.RestsOn(YearBasis.Neighbours) && report.Signature is not null ? [.. scope.PeersOf(document).Select(peer => (reports[peer.DocumentKey], (YearReport?)null))] : []);
    }

    private bool IsSuspect(YearDocument document) => !document.IsConsolidated && Of(document) is { Previous: not null } context && context.AgainstHistory.Any(look => look.IsFar);

    /// <summary>Values that lie far from their history are few; only for these is it asked how the offices beside moved.</summary>
    private void AskPeers(List<YearDocument> suspects, HashSet<YearDocument> read)
    {
        if (suspects.Count == 0)
            return;
        Suspects = suspects.Select(document => document.DocumentKey).ToHashSet();
        var beside = scope.Beside(suspects).SelectMany(peer => new[] { peer, scope.Before(peer) }).OfType<YearDocument>().Distinct().ToList();
        Know(beside);
        ReadTotals([.. beside.Where(document => !read.Contains(document))], suspects.SelectMany(document => Of(document).AgainstHistory.Where(look => look.IsFar).Select(look => look.Code)).ToHashSet(StringComparer.Ordinal));
        foreach (var document in suspects)
        {
            contexts[document.DocumentKey] = Of(document) with
            {
                Peers = [.. scope.PeersOf(document).Select(peer => (reports[peer.DocumentKey], scope.Before(peer) is { } before ? reports[before.DocumentKey] : null))],
            };
        }
    }
}
