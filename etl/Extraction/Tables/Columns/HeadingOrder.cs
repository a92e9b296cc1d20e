using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Extraction.Tables.Labels;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Columns;

/// <summary>
/// The order of the columns of a short row (table two) as the headings above it print them: an office may put 现行有效件数
/// before 本年制发件数, or leave the headings of another year's format above its own rows.
/// </summary>
internal sealed class HeadingOrder
{
    /// <summary>Headings stand no farther above their rows: two rows of four cells, and the headings themselves.</summary>
    private const int Reach = 24;

    private const string Corner = "信息内容";

    private static readonly Lazy<HashSet<string>> headings = new(() =>
        ReferenceData.FormRows.Where(row => row.Kind == FormRowKind.Header).SelectMany(row => row.Synonyms.Prepend(row.Label)).Select(LabelKey.WithoutNotes).ToHashSet(StringComparer.Ordinal));

    /// <summary>The place of a column that the form does not have.</summary>
    public const int Other = -1;

    private readonly IReadOnlyList<TableCell> cells;
    private readonly FormLayout layout;
    private readonly Dictionary<FormRow, IReadOnlyList<string[]>> columns = new(ReferenceEqualityComparer.Instance);

    public HeadingOrder(IReadOnlyList<TableCell> cells, FormLayout layout)
    {
        (this.cells, this.layout) = (cells, layout);
        var block = new List<string[]>();
        var isOpen = false;
        foreach (var row in layout.Rows)
        {
            if (row.Kind == FormRowKind.Header)
            {
                if (!isOpen || row.Label == Corner)
                    block = [];
                isOpen = true;
                if (row.Label != Corner)
                    block.Add([.. row.Synonyms.Prepend(row.Label).Select(LabelKey.WithoutNotes)]);
            }
            else
            {
                isOpen = false;
                if (row.Kind == FormRowKind.Row && row.Measures.Count == block.Count)
                    columns[row] = block;
            }
        }
    }

    /// <summary>
    /// The form's column of each cell from left to right, also where the row has only some of them. Empty where the headings are
    /// those of other columns than the row has; <see cref="Other"/> last for a column that the office added; null where they stand in the form's order or cannot be read.
    /// </summary>
    public IReadOnlyList<int>? Of(AlignedRow row)
    {
        if (!columns.TryGetValue(row.Row, out var expected))
            return null;
        var corner = row.Match.First - 1;
        while (corner >= 0 && corner > row.Match.First - Reach && cells[corner].Key != Corner)
            corner--;
        if (corner < 0 || cells[corner].Key != Corner || IsTornAbove(corner, expected))
            return null;
        if (Renamed(corner + 1, row.Match.First, expected) is { } renamed)
            return renamed;
        var (printed, next) = Headings(corner + 1, row.Match.First, expected);
        if (printed.Count == 0 || printed.Count > expected.Count)
            return null;
        var order = printed.Select(key => IndexOf(key, expected)).ToList();
        if (order.Contains(-1))
            return order.TrueForAll(place => place < 0) ? [] : null;
        if (order.Distinct().Count() < order.Count)
            return null;
        if (order.Count == expected.Count && IsOther(next))
            return [.. order, Other];
        return order.SequenceEqual(Enumerable.Range(0, expected.Count)) ? null : order;
    }

    /// <summary>
    /// Whether a heading of several lines begins above the corner, as where lines are read across the page (本年制 above 信息内容 and
    /// the whole headings, 发件数 below): its end stands behind the others, and says nothing of their order.
    /// </summary>
    private bool IsTornAbove(int corner, IReadOnlyList<string[]> expected)
    {
        const int fewestLetters = 2;
        var above = corner - 1;
        while (above >= 0 && cells[above].IsBlank)
            above--;
        return above >= 0 && cells[above].KeyWithoutNotes is { Length: >= fewestLetters } beginning
            && expected.Any(keys => Array.Exists(keys, key => key.Length > beginning.Length && key.StartsWith(beginning, StringComparison.Ordinal)));
    }

    /// <summary>
    /// The order of as many headings as the row has columns, some of which are none of the form's: one alone is what the others leave over; of
    /// several it is not known which is which. Null where those that are known stand in the form's places.
    /// </summary>
    private List<int>? Renamed(int start, int end, IReadOnlyList<string[]> expected)
    {
        const int longestHeading = 12;
        var places = new List<int>();
        var i = start;
        for (; i < end && cells[i].HasWords && !cells[i].StartsRow && cells[i].KeyWithoutNotes.Length is > 1 and <= longestHeading && layout.PlacesOf(cells[i].Key).All(place => layout.Rows[place].Kind == FormRowKind.Header); i++)
        {
            // Of a heading broken over two cells neither is one that the office renamed.
            if (JoinedAt(i, end) is not null)
                return null;
            places.Add(IndexOf(WholeOf(cells[i].KeyWithoutNotes) ?? Shortened(cells[i].KeyWithoutNotes, expected) ?? Resembling(cells[i].KeyWithoutNotes, expected) ?? cells[i].KeyWithoutNotes, expected));
        }

        var known = places.Where(place => place >= 0).ToList();
        if (places.Count != expected.Count || known.Count == 0 || known.Distinct().Count() < known.Count || known.TrueForAll(place => places[place] == place))
            return null;
        if (known.Count < places.Count - 1)
            return [];
        if (known.Count == places.Count)
            return places;
        places[places.IndexOf(-1)] = Enumerable.Range(0, expected.Count).Except(known).Single();
        return places;
    }

    /// <summary>The headings right behind the corner of the table, also those broken over two cells or cut at their end.</summary>
    /// <returns>The headings, and the place of the first cell that is none.</returns>
    private (List<string> Found, int Next) Headings(int start, int end, IReadOnlyList<string[]> expected)
    {
        var found = new List<string>();
        var i = start;
        for (; i < end; i++)
        {
            if (cells[i].IsBlank)
                continue;
            if (headings.Value.Contains(cells[i].KeyWithoutNotes))
                found.Add(cells[i].KeyWithoutNotes);
            else if (JoinedAt(i, end) is { } joined)
                (found, i) = ([.. found, joined], i + 1);
            else if ((WholeOf(cells[i].KeyWithoutNotes) ?? Resembling(cells[i].KeyWithoutNotes, expected)) is { } whole)
                found.Add(whole);
            else
                break;
        }

        return (found, i);
    }

    /// <summary>The heading that a cell makes with the next one; null where it makes none.</summary>
    private string? JoinedAt(int place, int end) =>
        place + 1 < end && cells[place + 1].HasWords && LabelKey.WithoutNotes(cells[place].Text + cells[place + 1].Text) is var joined && headings.Value.Contains(joined) ? joined : null;

    /// <summary>Whether a heading that is none of the form's (备注, 占比) ends the row of headings: words and a label follow, where a row has its values.</summary>
    private bool IsOther(int place)
    {
        const int longestOther = 6;
        return place + 1 < cells.Count && cells[place] is { HasWords: true, StartsRow: false, KeyWithoutNotes.Length: > 1 and <= longestOther } cell
            && layout.PlacesOf(cell.Key).Count == 0 && cells[place + 1].HasWords;
    }

    /// <summary>现行有效件 is 现行有效件数: the one heading that lost no more than its end.</summary>
    private static string? WholeOf(string beginning)
    {
        const int fewestKept = 4;
        const int mostLost = 2;
        if (beginning.Length < fewestKept)
            return null;
        var wholes = headings.Value.Where(key => key.Length - beginning.Length is > 0 and <= mostLost && key.StartsWith(beginning, StringComparison.Ordinal)).Take(2).ToList();
        return wholes.Count == 1 ? wholes[0] : null;
    }

    /// <summary>废止件数 is 本年废止件数: the only one of the row's headings that holds these words.</summary>
    private static string? Shortened(string printed, IReadOnlyList<string[]> expected)
    {
        const int fewestLetters = 2;
        var holding = expected.Where(keys => Array.Exists(keys, key => key.Contains(printed, StringComparison.Ordinal))).Take(2).ToList();
        return printed.Length >= fewestLetters && holding.Count == 1 ? holding[0][0] : null;
    }

    /// <summary>Of the row's headings the one that a mistyped one resembles more than any other (对外公开总数最).</summary>
    private static string? Resembling(string typed, IReadOnlyList<string[]> expected)
    {
        const int fewestLetters = 5;
        const double leastLikeness = 0.75;
        const double leastLead = 0.2;
        if (typed.Length < fewestLetters)
            return null;
        var ranked = expected.Select(keys => (Key: keys[0], Likeness: keys.Max(key => GapFiller.Likeness(typed, key)))).OrderByDescending(candidate => candidate.Likeness).Take(2).ToList();
        return ranked[0].Likeness >= leastLikeness && (ranked.Count == 1 || ranked[0].Likeness - ranked[1].Likeness >= leastLead) ? ranked[0].Key : null;
    }

    private static int IndexOf(string key, IReadOnlyList<string[]> expected)
    {
        for (var i = 0; i < expected.Count; i++)
        {
            if (expected[i].Contains(key, StringComparer.Ordinal))
                return i;
        }

        return -1;
    }
}
