using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Extraction.Tables.Labels;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>
/// The tables of a form once more, without their titles: those of the year before, or of an office below. Known by rows of several
/// tables that come again, few others among them; a page printed twice repeats less, and so does one table given again.
/// </summary>
internal static class RepeatedTables
{
    private const int FewestRows = 3;

    private const int FewestTables = 2;

    /// <summary>So many sets that do not agree are enough to tell; the rest of a collection of hundreds stays with the last.</summary>
    private const int MostSets = 12;

    private static readonly string[] yearBefore = ["上年同期", "上年度", "去年", "上年数据"];

    /// <summary>Of the rows behind the place where they begin again, the share that has been there before.</summary>
    private const double LeastShare = 0.7;

    /// <summary>The cells of each set of tables; all cells where there is one.</summary>
    public static IReadOnlyList<Range> PartsOf(IReadOnlyList<TableCell> cells, IReadOnlyList<LabelMatch> matches, FormLayout layout)
    {
        var rows = matches.Where(match => match.Places.Count == 1 && layout.Rows[match.Places[0]].Kind == FormRowKind.Row).ToList();
        var starts = new List<int> { 0 };
        var seen = new HashSet<int>();
        var first = 0;
        for (var i = 0; i < rows.Count && starts.Count < MostSets; i++)
        {
            if (seen.Add(rows[i].Places[0]) || !Repeats(rows, i, seen, layout))
                continue;
            if (HasNumbers(cells, rows[first].First, rows[i].First) || IsOfYearBefore(cells, rows[i - 1].End, rows[i].First))
                starts.Add(i);
            first = i;
            seen = [rows[i].Places[0]];
        }

        if (starts.Count == 1)
            return [Range.All];
        var cuts = starts.Skip(1).Select(start => rows[start - 1].End + rows[start - 1].Slots.Count).ToList();
        return [.. cuts.Prepend(0).Zip(cuts.Select(cut => (Index)cut).Append(Index.End), (first, end) => first..end)];
    }

    /// <summary>Whether a set of tables begins at a row: rows of several tables follow that have been there before, with their values.</summary>
    private static bool Repeats(List<LabelMatch> rows, int start, HashSet<int> seen, FormLayout layout)
    {
        var behind = rows.Skip(start).Take(seen.Count).ToList();
        var again = behind.Where(row => seen.Contains(row.Places[0])).DistinctBy(row => row.Places[0]).ToList();
        return again.Count * 2 >= seen.Count && again.Count >= behind.Count * LeastShare
            && again.DistinctBy(row => layout.Rows[row.Places[0]].TableCode).Count() >= FewestTables
            && again.Count(row => row.Slots.HasReported) >= FewestRows;
    }

    /// <summary>Whether the words before a set say that it is of the year before (上年同期数据:).</summary>
    private static bool IsOfYearBefore(IReadOnlyList<TableCell> cells, int first, int end) =>
        cells.Take(end).Skip(first).Any(cell => cell.HasWords && Array.Exists(yearBefore, word => cell.Text.Contains(word, StringComparison.Ordinal)));

    /// <summary>An empty form before the filled one has none; numbers that no row could be given are those of another set all the same.</summary>
    private static bool HasNumbers(IReadOnlyList<TableCell> cells, int first, int end) =>
        cells.Take(end).Skip(first).Any(cell => cell.State == ValueState.Reported);
}
