using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Columns;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Extraction.Tables.Labels;
using Warehouse.Etl.Extraction.Tables.Layouts;
using Warehouse.Etl.Extraction.Tables.Rows;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>
/// Rows of table three whose labels an extractor tore from their values: it writes a row of numbers before, behind or amid the
/// lines of its label. As many whole rows of numbers as the form has, a line each, one after the other or column by column, are its rows in
/// printed order, where each keeps its sum, all together those of their columns, and neither a label with a row behind it nor another such order says otherwise.
/// </summary>
internal static class TornRows
{
    /// <summary>Two numbers on a line are no page number.</summary>
    private const int FewestOfRow = 2;

    /// <summary>The rows with those that order proves, and a finding for each of these; as they were where order proves nothing.</summary>
    public static (IReadOnlyList<AlignedRow> Rows, IReadOnlyList<Finding> Findings) Complete(IReadOnlyList<AlignedRow> aligned, IReadOnlyList<TableCell> cells, FormLayout layout)
    {
        foreach (var table in layout.Tables.Where(table => aligned.Any(row => row.Row.TableCode == table.Code)))
        {
            var places = Enumerable.Range(0, layout.Rows.Count).Where(place => layout.Rows[place] is { Kind: FormRowKind.Row } row && row.TableCode == table.Code && row.FormCode == layout.Code).ToList();
            if (places.Count == 0 || TableColumns.SumsOf(layout.ColumnsOf(layout.Rows[places[0]])).Count == 0)
                continue;
            var own = aligned.Where(row => row.Row.TableCode == table.Code && row.Row.Kind == FormRowKind.Row).ToList();
            var width = layout.ColumnsOf(layout.Rows[places[0]]).Count;
            if (own.Count(row => row.Match.Slots.PrintedCount == width) == places.Count)
                continue;
            var extent = TableExtent.Of(table.Code, aligned, cells);
            var proven = Arrangements(cells, extent, width).OfType<List<NumberRow>>().Where(rows => rows.Count == places.Count && Agree(own, rows, places, width) && Hold(rows, places, layout)).ToList();
            if (proven.Count > 0 && proven.TrueForAll(other => Enumerable.Range(0, other.Count).All(row => other[row].Numbers.SequenceEqual(proven[0][row].Numbers))))
                return Completed(aligned, own, proven[0], places, layout);
        }

        return (aligned, []);
    }

    private static IEnumerable<List<NumberRow>?> Arrangements(IReadOnlyList<TableCell> cells, TableExtent extent, int width)
    {
        yield return LinesOf(cells, extent, width);
        yield return RunOf(cells, extent, width);
        var runs = RunsOf(cells, extent);
        yield return ColumnsOf(cells, runs, width);
        if (runs.Count > 1)
            yield return ColumnsOf(cells, [[.. runs.SelectMany(run => run)]], width);
    }

    /// <summary>The rows of numbers, a line each; null where a line has more than one number and is none.</summary>
    private static List<NumberRow>? LinesOf(IReadOnlyList<TableCell> cells, TableExtent extent, int width)
    {
        var lines = new List<NumberRow>();
        foreach (var line in Enumerable.Range(extent.First, extent.End - extent.First).GroupBy(i => cells[i].Line))
        {
            var numbers = line.Count(i => cells[i].State == ValueState.Reported);
            if (numbers < FewestOfRow)
                continue;
            // A total left blank behind the parts is one more place of the row.
            var first = line.First(i => cells[i].State == ValueState.Reported);
            var row = line.Where(i => i >= first).Take(width).Select(i => cells[i]).ToList();
            if (numbers > width || row.Count < width || row.Exists(cell => cell.HasWords) || row.Count(cell => !cell.IsBlank) != numbers || row.FindIndex(cell => cell.IsBlank) is >= 0 and var blank && blank < width - 1)
                return null;
            lines.Add(new NumberRow(first, [.. row.Select(cell => new Slot(cell))]));
        }

        return lines;
    }

    /// <summary>All numbers one after the other, a row of them at a time; null where the last row is not whole.</summary>
    private static List<NumberRow>? RunOf(IReadOnlyList<TableCell> cells, TableExtent extent, int width)
    {
        var numbers = Enumerable.Range(extent.First, extent.End - extent.First).Where(i => cells[i].State == ValueState.Reported && !PageNumber.Is(cells[i].Text)).ToList();
        return numbers.Count % width == 0 ? [.. numbers.Chunk(width).Select(row => new NumberRow(row[0], [.. row.Select(i => new Slot(cells[i]))]))] : null;
    }

    /// <summary>
    /// Each run of numbers column by column, as programs write what they see as a column of text: the part of the table on each page has
    /// its own. Null where the last column of a run is not whole.
    /// </summary>
    private static List<NumberRow>? ColumnsOf(IReadOnlyList<TableCell> cells, List<List<int>> runs, int width)
    {
        if (runs.Count == 0 || runs.Exists(run => run.Count % width != 0))
            return null;
        return [.. runs.SelectMany(run => Enumerable.Range(0, run.Count / width).Select(row => Enumerable.Range(0, width).Select(column => run[(column * (run.Count / width)) + row]).ToList()))
            .Select(row => new NumberRow(row[0], [.. row.Select(i => new Slot(cells[i]))]))];
    }

    /// <summary>Numbers with no words between.</summary>
    private static List<List<int>> RunsOf(IReadOnlyList<TableCell> cells, TableExtent extent)
    {
        var runs = new List<List<int>>();
        var isOpen = false;
        for (var i = extent.First; i < extent.End; i++)
        {
            if (cells[i].State == ValueState.Reported && !PageNumber.Is(cells[i].Text))
            {
                if (!isOpen)
                    runs.Add([]);
                runs[^1].Add(i);
                isOpen = true;
            }
            else if (cells[i].HasWords)
            {
                isOpen = false;
            }
        }

        return runs;
    }

    /// <summary>Whether every whole row that follows on its label stands where the order puts it, and every row with a blank follows on its own.</summary>
    private static bool Agree(List<AlignedRow> own, List<NumberRow> rows, List<int> places, int width) =>
        own.Where(known => known.Match.Slots.PrintedCount == width).All(known => rows.FindIndex(row => row.IsOf(known)) is >= 0 and var i && places[i] == known.Place)
        && !rows.Exists(row => row.Slots[^1].IsBlank && !own.Exists(row.IsOf));

    private static bool Hold(List<NumberRow> rows, List<int> places, FormLayout layout)
    {
        if (rows.Exists(row => RowBinder.Contradicts([.. row.Slots.Select(slot => (Slot?)slot)], ColumnSum.Applicants)))
            return false;
        var assessed = false;
        for (var column = 0; column < rows[0].Slots.Count; column++)
        {
            var values = new Dictionary<string, decimal?>(StringComparer.Ordinal);
            for (var i = 0; i < places.Count; i++)
                values[layout.Rows[places[i]].Measures[0]] = rows[i].Slots[column].Value.Number;
            if (PrintedSums.HoldInColumn(values, layout) is not { } holds)
                continue;
            if (!holds)
                return false;
            assessed = true;
        }

        return assessed;
    }

    private static (IReadOnlyList<AlignedRow> Rows, IReadOnlyList<Finding> Findings) Completed(
        IReadOnlyList<AlignedRow> aligned, List<AlignedRow> own, List<NumberRow> numbers, List<int> places, FormLayout layout)
    {
        var rows = aligned.Except(own).ToList();
        var findings = new List<Finding>();
        for (var i = 0; i < places.Count; i++)
        {
            var (place, found, row) = (places[i], numbers[i], layout.Rows[places[i]]);
            if (own.Find(known => known.Place == place && found.IsOf(known)) is { } known)
            {
                rows.Add(known);
                continue;
            }

            rows.Add(new AlignedRow(new LabelMatch(found.First, found.First, [place], IsExact: true, found.Slots), place, row));
            findings.Add(new Finding(TableRules.RowByOrder, FindingStatus.Uncertain, row.Measures[0], null, null, $"第{found.Line}行的数值与行名“{row.Label}”不在一处，按次序归入该行，各行各列合计均相符，请核对。", found.Line));
        }

        return ([.. rows.OrderBy(row => row.Place)], findings);
    }

    /// <param name="First">Index of the first cell.</param>
    private readonly record struct NumberRow(int First, IReadOnlyList<Slot> Slots)
    {
        public int Line => Slots[0].Cell.Line;

        public IEnumerable<decimal?> Numbers => Slots.Select(slot => slot.Value.Number);

        public bool IsOf(AlignedRow row) => row.Match.Slots.Count > 0 && ReferenceEquals(row.Match.Slots[0].Cell, Slots[0].Cell);
    }
}
