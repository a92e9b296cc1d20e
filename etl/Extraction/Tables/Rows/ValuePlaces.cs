using Warehouse.Etl.Extraction.Tables.Cells;

namespace Warehouse.Etl.Extraction.Tables.Rows;

/// <summary>
/// Where the values of a table's rows begin, learned from the rows whose width is sure. Extraction leaves the places that
/// merged labels cover as empty cells in one of two ways: all of them behind the values, so that the values follow their
/// label; or each where it was, so that the values of all rows begin at one distance from the beginning of the row.
/// </summary>
internal sealed class ValuePlaces
{
    /// <summary>Of the rows seen, the share that must agree; a broken row or two must not hide how the others are laid out.</summary>
    private const double LeastAgreement = 0.8;

    private const int FewestRows = 3;

    private readonly Tally leads = new();
    private readonly Tally starts = new();
    private readonly Tally counts = new();
    private readonly Dictionary<int, Tally> countsByDistance = [];
    private readonly Dictionary<int, HashSet<int>> proven = [];
    private bool keepsPlaces;

    /// <summary>The cells behind the label in most rows; null where too few rows agree.</summary>
    public int? UsualCount => counts.Count >= FewestRows && counts.Commonest is { Share: >= LeastAgreement } usual ? usual.Value : null;

    /// <summary>Whether a row of the table has so many cells behind its label.</summary>
    public bool HasCount(int cells) => counts.Has(cells);

    /// <param name="cells">The cells behind the label of a row of any width.</param>
    /// <param name="firstCell">Cells from the beginning of the row to the first of them; null where the layout does not show rows.</param>
    public void AddCount(int cells, int? firstCell)
    {
        counts.Add(cells);
        if (firstCell is not { } distance)
            return;
        if (!countsByDistance.TryGetValue(distance, out var tally))
            countsByDistance[distance] = tally = new Tally();
        tally.Add(cells);
    }

    /// <summary>
    /// Whether most rows, and all rows of one kind of label, have exactly as many cells behind it as the table has columns: none
    /// has lost cells at its end then, as each would have lost the same.
    /// </summary>
    public bool AreExact(int width, int? firstCell) =>
        counts.Commonest is { Share: > 0.5 } usual && usual.Value == width
        && firstCell is { } distance && countsByDistance.GetValueOrDefault(distance) is { Count: > 1, Commonest: { Share: 1, Value: var count } } && count == width;

    public bool IsEmpty => leads.Count == 0;

    /// <summary>The rows with blank cells beside their values.</summary>
    public int PaddedRows { get; private set; }

    /// <param name="lead">Blank cells between label and values.</param>
    /// <param name="start">Cells from the beginning of the row to its values; null where the layout does not show rows.</param>
    /// <param name="isPadded">Whether blank cells stand beside the values.</param>
    /// <param name="isIndented">Whether blank cells stand before the label, in the places that a merged label above covers.</param>
    public void Add(int lead, int? start, bool isPadded, bool isIndented)
    {
        keepsPlaces |= isIndented;
        leads.Add(lead);
        if (start is { } known)
            starts.Add(known);
        if (isPadded)
            PaddedRows++;
    }

    /// <param name="firstCell">Cells from the beginning of a row to the first cell behind its label.</param>
    /// <param name="lead">The blank cells between label and values, which the row itself tells.</param>
    public void Prove(int firstCell, int lead)
    {
        if (!proven.TryGetValue(firstCell, out var leads))
            proven[firstCell] = leads = [];
        leads.Add(lead);
    }

    /// <summary>Whether rows of such a label tell by themselves that their values begin so, and none otherwise.</summary>
    public bool IsProven(int? firstCell, int lead) =>
        firstCell is { } distance && proven.GetValueOrDefault(distance) is { Count: 1 } leads && leads.Contains(lead);

    /// <summary>The blank cells to expect between label and values; null where the rows seen do not agree.</summary>
    /// <param name="firstCell">Cells from the beginning of the row to the first cell behind the label; null where unknown.</param>
    public int? LeadAfter(int? firstCell)
    {
        // What rows with such a label tell by themselves goes before what the others suggest.
        if (firstCell is { } distance && proven.TryGetValue(distance, out var shown))
            return shown.Count == 1 ? shown.First() : null;
        var (lead, leadShare) = leads.Commonest;
        var (start, startShare) = starts.Commonest;
        int? behindLabel = leadShare >= LeastAgreement ? lead : null;
        int? fromRowStart = startShare >= LeastAgreement && start >= firstCell ? start - firstCell : null;
        if (behindLabel is null || fromRowStart is null || behindLabel == fromRowStart)
            return behindLabel ?? fromRowStart;
        // The rows seen fit both ways. Blank cells before labels show that covered places stayed where they were.
        return keepsPlaces ? fromRowStart : null;
    }
}
