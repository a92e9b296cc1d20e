using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Columns;

/// <summary>
/// The columns of table three where a heading names others than the form: recognition of pictures, and tables copied in
/// part, keep some columns and drop the rest; an office may put the total first.
/// </summary>
internal static class NamedColumns
{
    private const string Organisations = "法人";

    private static readonly Lazy<IReadOnlyList<string>> labels = new(() =>
        [.. ReferenceData.Applicants.Where(applicant => applicant.Position is not null).OrderBy(applicant => applicant.Position).Select(applicant => LabelKey.Of(applicant.LabelZh))]);

    /// <summary>The heading over the kinds of organisations.</summary>
    private static readonly Lazy<HashSet<string>> groups = new(() =>
        ReferenceData.FormRows.Where(row => row.Kind == FormRowKind.Header && row.TableCode == "T3").SelectMany(row => row.Synonyms.Prepend(row.Label)).Select(LabelKey.Of)
            .Where(key => key.StartsWith(Organisations, StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal));

    /// <summary>The form's places of the columns named, from left to right, where one line names some in order, or all in an order of its own; null otherwise.</summary>
    /// <param name="start">The first cell that may be a heading of the table.</param>
    /// <param name="end">The first cell of its first row.</param>
    public static IReadOnlyList<int>? Find(IReadOnlyList<TableCell> cells, int start, int end)
    {
        if (OfItsOwn(cells, start, end) is { } order)
            return order;
        IReadOnlyList<int>? found = null;
        foreach (var line in Enumerable.Range(start, Math.Max(0, end - start)).Select(i => cells[i]).Where(cell => !cell.IsBlank).GroupBy(cell => cell.Line))
        {
            var words = line.SelectMany(cell => cell.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Select(LabelKey.Of).ToList();
            var places = words.Select(PlaceOf).ToList();
            // The corner of the table, on the line of a heading for every column.
            if (places.Count > labels.Value.Count && places.SkipWhile(place => place < 0).ToList() is var ofColumns && ofColumns.Count == labels.Value.Count)
                places = ofColumns;
            if (places.All(place => place < 0))
            {
                // A label in pieces: what this heading names cannot be told.
                if (words.Any(word => word.Length > 1 && labels.Value.Any(label => label.Length > word.Length && label.Contains(word, StringComparison.Ordinal))))
                    return null;
                continue;
            }

            var inOrder = places.Zip(places.Skip(1)).All(pair => pair.First < pair.Second);
            var isComplete = places.Count == labels.Value.Count && places.Distinct().Count() == places.Count;
            if (found is not null || places.Any(place => place < 0) || places.Count < 2 || isComplete == inOrder)
                return null;
            found = places;
        }

        return found;
    }

    /// <summary>The place of the total where its heading is the only one, and every row has a single value; null otherwise.</summary>
    /// <param name="rows">The cells behind the label of each row.</param>
    public static IReadOnlyList<int>? TotalAlone(IReadOnlyList<TableCell> cells, int start, int end, IEnumerable<IReadOnlyList<Slot>> rows)
    {
        var headings = Enumerable.Range(start, Math.Max(0, end - start)).Select(i => cells[i].Key).ToList();
        var total = labels.Value.Count - 1;
        return headings.Where(key => PlaceOf(key) >= 0).Select(PlaceOf).SequenceEqual([total]) && !headings.Exists(groups.Value.Contains) && rows.All(slots => slots.Count == 1) ? [total] : null;
    }

    /// <summary>
    /// An order of single headings that is not the form's. Below a heading of the organisations, or with the total behind the first, they stand on several levels, which may have
    /// been read one after another: only the total before all others, and the kinds of organisations in another order, say something then.
    /// </summary>
    private static List<int>? OfItsOwn(IReadOnlyList<TableCell> cells, int start, int end)
    {
        var headings = Enumerable.Range(start, Math.Max(0, end - start)).Select(i => cells[i].Key).ToList();
        var places = headings.Select(PlaceOf).Where(place => place >= 0).ToList();
        var total = labels.Value.Count - 1;
        if (places.Count != labels.Value.Count || places.Distinct().Count() < places.Count || places.SequenceEqual(places.Order()))
            return null;
        var organisations = places.Where(place => place > 0 && place < total).ToList();
        var isByLevel = headings.Exists(groups.Value.Contains) || (places[0] == 0 && places[1] == total);
        if (isByLevel && places[0] == 0 && !organisations.SequenceEqual(organisations.Order()))
            return [0, .. organisations, total];
        return !isByLevel || !organisations.SequenceEqual(organisations.Order()) || (places[0] == total && places.Skip(1).SequenceEqual(Enumerable.Range(0, total))) ? places : null;
    }

    private static int PlaceOf(string word)
    {
        for (var i = 0; i < labels.Value.Count; i++)
        {
            if (labels.Value[i] == word)
                return i;
        }

        return -1;
    }
}
