using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Extraction.Tables.Labels;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>Further copies of a form's tables in one document: the labels that the first reading of the form left over, aligned again.</summary>
internal static class TableCopies
{
    /// <summary>Fewer rows are a copy only where their label stands for one row of the form and nothing else.</summary>
    private const int FewestRows = 3;

    private const int MostCopies = 4;

    public static IEnumerable<IReadOnlyList<AlignedRow>> Find(IReadOnlyList<AlignedRow> first, IReadOnlyList<LabelMatch> matches, FormLayout layout)
    {
        var used = first.Where(row => !IsRowTakenForHeading(row, layout)).Select(row => row.Match.First).ToHashSet();
        for (var copy = 0; copy < MostCopies; copy++)
        {
            var left = matches.Where(match => !used.Contains(match.First)).ToList();
            if (!left.Any(match => HasValues(match) && match.Places.Any(place => layout.Rows[place].Kind == FormRowKind.Row)))
                yield break;
            var again = SequenceAligner.Align(left, layout);
            used.UnionWith(again.Where(row => !IsRowTakenForHeading(row, layout)).Select(row => row.Match.First));
            var kept = Kept(again);
            if (kept.Any(IsFilled))
                yield return kept;
        }
    }

    private static IReadOnlyList<AlignedRow> Kept(IReadOnlyList<AlignedRow> again)
    {
        var filled = again.Where(IsFilled).GroupBy(row => row.Row.TableCode).ToDictionary(table => table.Key, table => table.Count(), StringComparer.Ordinal);
        return [.. again.Where(row => filled.GetValueOrDefault(row.Row.TableCode) >= FewestRows || row.Row.Kind != FormRowKind.Row || (row.Match.Places.Count == 1 && IsFilled(row)))];
    }

    /// <summary>A label that heads a column as well (总计), with exactly the values of its row behind it: the row of another copy.</summary>
    private static bool IsRowTakenForHeading(AlignedRow row, FormLayout layout) =>
        row.Row.Kind == FormRowKind.Header && HasValues(row.Match)
        && row.Match.Places.Any(place => layout.Rows[place] is { Kind: FormRowKind.Row } other && layout.ColumnsOf(other).Count == row.Match.Slots.Count);

    private static bool IsFilled(AlignedRow row) => row.Row.Kind == FormRowKind.Row && HasValues(row.Match);

    private static bool HasValues(LabelMatch match) => match.Slots.HasReported;
}
