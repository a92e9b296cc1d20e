using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Columns;

/// <summary>
/// The columns of table three where a heading names others than the form: recognition of pictures, and tables copied in
/// part, keep some columns and drop the rest; an office may put the total first.
/// </summary>
internal static class NamedColumns
{
    private static readonly Lazy<IReadOnlyList<string>> labels = new(() =>
        [.. ReferenceData.Applicants.Where(applicant => applicant.Position is not null).OrderBy(applicant => applicant.Position).Select(applicant => LabelKey.Of(applicant.LabelZh))]);

    /// <summary>The form's places of the columns named, from left to right, where one line names some in order, or all in an order of its own; null otherwise.</summary>
    /// <param name="start">The first cell that may be a heading of the table.</param>
    /// <param name="end">The first cell of its first row.</param>
    public static IReadOnlyList<int>? Find(IReadOnlyList<TableCell> cells, int start, int end)
    {
        if (PrintedNames.OrderOf(cells, start, end, labels.Value.Count) is { } order)
            return order;
        IReadOnlyList<int>? found = null;
        foreach (var line in Enumerable.Range(start, Math.Max(0, end - start)).Select(i => cells[i]).Where(cell => !cell.IsBlank).GroupBy(cell => cell.Line))
        {
            var words = line.SelectMany(cell => cell.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Select(LabelKey.Of).ToList();
            var places = words.Select(PrintedNames.PlaceOf).ToList();
            // The corner of the table, on the line of a heading for every column.
            if (places.Count > labels.Value.Count && places.SkipWhile(place => place < 0).ToList() is var ofColumns && ofColumns.Count == labels.Value.Count)
                places = ofColumns;
            else if (line.First().StartsRow && places is [< 0, >= 0, >= 0, ..])
                places.RemoveAt(0);
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
        return headings.Where(key => PrintedNames.PlaceOf(key) >= 0).Select(PrintedNames.PlaceOf).SequenceEqual([total]) && !headings.Exists(PrintedNames.IsGroup) && rows.All(slots => slots.Count == 1) ? [total] : null;
    }
}
