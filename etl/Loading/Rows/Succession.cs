namespace Warehouse.Etl.Loading.Rows;

/// <summary>
/// Which of several documents for the same office and year counts. The one with more <see cref="Substance"/> does:
/// offices publish a page and, attached to it, the report or its table. Otherwise the newer does: the one published later,
/// where both tell their date; else, and on the same day, the one loaded later. The other stays in the warehouse, superseded. An
/// office's own and its consolidated report on a year stand side by side. A report whose office or year nobody knows
/// supersedes nothing.
/// </summary>
internal sealed class Succession(IEnumerable<StandingDocument> standing)
{
    private readonly Dictionary<(int, int, bool), StandingDocument> current =
        standing.ToDictionary(document => (document.OfficeDurableKey, document.ReportYear, document.IsConsolidated));

    /// <summary>Takes a new document in.</summary>
    /// <returns>The pair of which the first document now stands behind the second; null where the new one stands alone.</returns>
    public (StandingDocument Older, StandingDocument Newer)? Take(StandingDocument arrival)
    {
        if (arrival.OfficeDurableKey == 0 || arrival.ReportYear == 0)
            return null;
        var place = (arrival.OfficeDurableKey, arrival.ReportYear, arrival.IsConsolidated);
        if (!current.TryGetValue(place, out var stands))
        {
            current[place] = arrival;
            return null;
        }
        if (arrival.Substance == stands.Substance ? arrival.PublishedOn < stands.PublishedOn : arrival.Substance < stands.Substance)
            return (arrival, stands);
        current[place] = arrival;
        return (stands, arrival);
    }
}
