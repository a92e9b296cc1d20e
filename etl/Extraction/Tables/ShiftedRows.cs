using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>
/// Tells rows that an extractor shifted against their values: it writes a row from the top of its cells, so that the values of a
/// label that takes two lines come before it.
/// </summary>
/// <param name="taken">The places of the cells that belong to a row.</param>
/// <param name="emptyRows">Labels behind which no cell was seen.</param>
internal sealed class ShiftedRows(IReadOnlyList<TableCell> cells, FormLayout layout, IReadOnlySet<CellPlace> taken, IReadOnlyList<AlignedRow> aligned, IReadOnlyCollection<AlignedRow> emptyRows)
{
    /// <summary>The last cells of titles, headings and groups.</summary>
    private readonly HashSet<int> openings = [.. aligned.Where(row => row.Row.Kind != FormRowKind.Row).Select(row => row.Match.End - 1)];

    /// <summary>Rows behind whose labels may stand the values of another row: of the one after or the one before.</summary>
    public IEnumerable<AlignedRow> Of(IReadOnlyList<AlignedRow> rows)
    {
        var shifted = new HashSet<AlignedRow>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < rows.Count; i++)
        {
            if (StrayValues.AreBefore(cells, rows[i], layout.ColumnsOf(rows[i].Row).Count, openings, taken))
                shifted.UnionWith(rows.Skip(i + 1).TakeWhile(row => !Opens(row)).Prepend(rows[i]));
        }

        shifted.UnionWith(BetweenOdd(rows));
        return shifted;
    }

    /// <summary>Whether headings stand between a label and the values before it: a block of the table begins there.</summary>
    private bool Opens(AlignedRow row)
    {
        var before = row.Match.First - 1;
        while (before >= 0 && !cells[before].HasWords)
            before--;
        return openings.Contains(before);
    }

    /// <summary>The rows between one with the values of two and one with none: each has those of its neighbour.</summary>
    private IEnumerable<AlignedRow> BetweenOdd(IReadOnlyList<AlignedRow> rows)
    {
        AlignedRow? odd = null;
        var between = new List<AlignedRow>();
        foreach (var row in rows)
        {
            var isEmpty = emptyRows.Contains(row);
            if (!isEmpty && row.Match.Slots.PrintedCount < 2 * layout.ColumnsOf(row.Row).Count)
            {
                between.Add(row);
                continue;
            }

            if (odd is not null && isEmpty != emptyRows.Contains(odd))
            {
                foreach (var shifted in between)
                    yield return shifted;
            }

            (odd, between) = (row, []);
        }
    }
}
