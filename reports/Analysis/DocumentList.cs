using Warehouse.Reports.Queries;

namespace Warehouse.Reports.Analysis;

/// <summary>The documents behind the figures of a page.</summary>
/// <param name="Shown">Not more than a page can carry: a reader looks for one office's documents on its own page.</param>
/// <param name="Total">How many there are.</param>
public sealed record DocumentList(IReadOnlyList<DocumentRow> Shown, int Total)
{
    private const int Most = 100;

    /// <param name="documents">Of one office.</param>
    public static DocumentList Of(IEnumerable<DocumentRow> documents)
    {
        var all = documents.OrderByDescending(document => document.ReportYear).ToList();
        return new DocumentList([.. all.Take(Most)], all.Count);
    }

    /// <summary>One after the other.</summary>
    public static DocumentList Join(IReadOnlyCollection<DocumentList> lists) => new([.. lists.SelectMany(list => list.Shown).Take(Most)], lists.Sum(list => list.Total));
}
