using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Extraction.Tables.Labels;
using Warehouse.Etl.Extraction.Tables.Rows;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Columns;

/// <summary>Where the values of each table stand, learned from the rows whose width is sure, and the binding of every row by it.</summary>
internal sealed class TableColumns(IReadOnlyList<TableCell> cells, FormLayout layout, RowNumbers numbers, int? reportYear)
{
    private readonly Dictionary<string, ValuePlaces> places = [];
    private readonly Dictionary<string, IReadOnlyList<int>?> named = [];
    private readonly HeadingOrder headings = new(cells, layout);
    private readonly DoubledGaps doubledGaps = new();
    private readonly Dictionary<string, PrintedTotals> totals = [];
    private readonly HashSet<string> withoutTotals = [];
    private readonly Dictionary<string, LeftOutColumns> leftOut = [];
    private readonly Dictionary<string, AddedColumn> added = [];
    private ComparedColumns? compared;
    private bool hasSurplus;
    private int namedColumns;

    /// <summary>Learns from the rows whose width is sure where values stand, which decides the others.</summary>
    public void Learn(IReadOnlyList<AlignedRow> rows)
    {
        foreach (var row in rows.Where(row => row.Row.Kind == FormRowKind.Row))
            doubledGaps.Learn(numbers.Without(row), layout.ColumnsOf(row.Row).Count);
        compared = rows.FirstOrDefault(row => row.Row.Kind is FormRowKind.Row or FormRowKind.Group) is { } top && rows.FirstOrDefault(row => row.Row.Kind == FormRowKind.Row) is { } list ? ComparedColumns.Find(cells, top.Match.First, layout.ColumnsOf(list.Row), reportYear) : null;
        namedColumns = rows.FirstOrDefault(row => row.Row.Kind is FormRowKind.Row or FormRowKind.Group) is { } first ? SurplusColumns.CountNamed(cells, layout, first.Match.First) : 0;
        hasSurplus = namedColumns > 0 || SurplusColumns.Are([.. rows.Where(row => row.Row.Kind == FormRowKind.Row && SumsOf(layout.ColumnsOf(row.Row)).Count == 0).Select(row => (numbers.Without(row), layout.ColumnsOf(row.Row).Count))]);
        foreach (var table in rows.Where(row => row.Row.Kind == FormRowKind.Row).GroupBy(row => row.Row.TableCode))
        {
            var known = places[table.Key] = new ValuePlaces();
            totals[table.Key] = new PrintedTotals(table.Select(row => numbers.Without(row)), layout.ColumnsOf(table.First().Row).Count);
            if (layout.ColumnsOf(table.First().Row).Any(column => column.Measure is null))
                leftOut[table.Key] = new LeftOutColumns(layout, table.First().Row, rows.Where(row => row.Row.Kind == FormRowKind.Header && row.Row.TableCode == table.Key), [.. cells.Take(table.First().Match.First).Skip(EndBefore(table.First(), rows)).Where(cell => cell.HasWords).SelectMany(cell => cell.Text.Split(' ').Append(cell.Text)).Select(LabelKey.Of)], [.. table.Select(row => numbers.Without(row))]);
            if (SumsOf(layout.ColumnsOf(table.First().Row)).Count > 0 && LostTotals.AreProven([.. table.Select(row => (row, numbers.Without(row)))], layout))
                withoutTotals.Add(table.Key);
            if (SumsOf(layout.ColumnsOf(table.First().Row)) is { Count: > 0 } sums && AddedColumn.Find([.. table.Select(row => numbers.Without(row))], layout.ColumnsOf(table.First().Row).Count, sums[0]) is { } column)
                added[table.Key] = column;
            if (SumsOf(layout.ColumnsOf(table.First().Row)).Count > 0)
                named[table.Key] = NamedColumns.Find(cells, EndBefore(table.First(), rows), table.First().Match.First)
                    ?? NamedColumns.TotalAlone(cells, EndBefore(table.First(), rows), table.First().Match.First, table.Select(row => numbers.Without(row)));
            foreach (var row in table.Where(row => !row.Match.Slots.AreBlank))
                Learn(row, known);
            if (known.IsEmpty && EndsInTotals([.. table]))
                known.Add(0, null, isPadded: true, isIndented: false);
        }
    }

    private void Learn(AlignedRow row, ValuePlaces known)
    {
        var columns = layout.ColumnsOf(row.Row);
        var slots = numbers.Without(row);
        known.AddCount(slots.Count, DistanceFromRowStart(row));
        if (slots.Count < columns.Count || slots.AreBlank || Bind(row, columns, slots) is not { IsSure: true } binding)
            return;
        // A blank before values that fill the rest of the row may be the rest of a label as well, and the last cell be lost.
        if (binding.Columns[0] is { IsBlank: true } && binding.Columns.Count(column => column is { IsBlank: false }) > 1 && !RowBinder.Holds(binding.Columns, SumsOf(columns)))
            return;
        known.Add(binding.Lead, DistanceFromRowStart(row) + binding.Lead, slots.Count > columns.Count, IsIndented(row));
        if (DistanceFromRowStart(row) is { } distance && RowBinder.Bind(slots, columns.Count, []) is { IsSure: true } alone)
            known.Prove(distance, alone.Lead);
    }

    /// <summary>
    /// Whether the last value of every row, the first row of the table among them, stands in one place behind the label,
    /// the place of the total. If covered places stood before the values, it would lie farther off where labels are merged.
    /// </summary>
    private bool EndsInTotals(IReadOnlyList<AlignedRow> rows)
    {
        const int fewestRows = 5;
        var first = layout.Rows.First(row => row.TableCode == rows[0].Row.TableCode && row.Kind == FormRowKind.Row);
        var filled = rows.Where(row => !row.Match.Slots.AreBlank).ToList();
        return filled.Count >= fewestRows && filled.Any(row => row.Row == first)
            && filled.All(row => layout.ColumnsOf(row.Row) is { Count: > 1 } columns && columns[0].Applicant is not null
                && row.Match.Slots.Count >= columns.Count && !row.Match.Slots[columns.Count - 1].IsBlank && row.Match.Slots.Skip(columns.Count).All(slot => slot.IsBlank));
    }

    /// <summary>Where the headings of a row's table may begin: behind the last row of the table before, and not far away.</summary>
    private static int EndBefore(AlignedRow row, IReadOnlyList<AlignedRow> rows)
    {
        const int mostHeadings = 30;
        var before = rows.TakeWhile(other => other != row).LastOrDefault(other => other.Row.Kind == FormRowKind.Row);
        return Math.Max(row.Match.First - mostHeadings, before is null ? 0 : before.Match.End + before.Match.Slots.Count);
    }

    private bool IsIndented(AlignedRow row) =>
        row.Match.First > 0 && !cells[row.Match.First].StartsRow && cells[row.Match.First - 1].IsBlank && DistanceFromRowStart(row) is not null;

    public static IReadOnlyList<ColumnSum> SumsOf(IReadOnlyList<(Measure? Measure, string? Applicant)> columns) =>
        columns.Count > 1 && columns[0].Applicant is not null ? ColumnSum.Applicants : [];

    public RowBinding Bind(AlignedRow row, IReadOnlyList<(Measure? Measure, string? Applicant)> columns, IReadOnlyList<Slot> slots)
    {
        var sums = SumsOf(columns);
        return JoinedDigits.Proven(Placed(row, columns, slots, sums), sums);
    }

    private RowBinding Placed(AlignedRow row, IReadOnlyList<(Measure? Measure, string? Applicant)> columns, IReadOnlyList<Slot> slots, IReadOnlyList<ColumnSum> sums)
    {
        if (compared?.Width == columns.Count)
            return compared.Bind(slots);
        // Columns without a measure (本期实际 beside 本年累计) may be left out by an office altogether.
        var needed = columns.Count(column => column.Measure is not null);
        if (needed < columns.Count)
        {
            // A gap behind the last row is no cell of it.
            var printed = slots.Take(slots.Count - slots.Reverse().TakeWhile(slot => slot.Cell.IsInferred).Count()).ToList();
            var known = places.GetValueOrDefault(row.Row.TableCode);
            // One value where some rows have two may be that of either column.
            var usual = known?.UsualCount ?? (known?.HasCount(columns.Count) == true ? columns.Count : null);
            var leavesOut = leftOut.GetValueOrDefault(row.Row.TableCode);
            if (leavesOut?.InTurn(printed) is { } turned)
                return turned;
            if (leavesOut?.AreUnnamed == true && printed.Count == columns.Count && printed.Select(slot => slot.Cell.Text).Distinct(StringComparer.Ordinal).Count() > 1)
                return RowBinding.Open(columns.Count);
            if ((usual ?? slots.Count) == needed && printed.Count == needed && leavesOut?.MayLeaveOut != false)
                return new RowBinding(LeftOutColumns.Measured(columns, printed), IsSure: true, 0);
            if (leavesOut?.Bind(printed) is { } bindingOfSome)
                return bindingOfSome;
            if (usual == needed || (usual is null && printed.Count == needed && slots.Count > needed) || (usual == columns.Count && slots.Count < columns.Count))
                return RowBinding.Open(columns.Count);
        }

        if (sums.Count == 0 && slots.Count > columns.Count && RepeatedHeadings.Once(cells, row, slots) is { } once)
            slots = once;
        else if (sums.Count == 0 && slots.Count == columns.Count && RepeatedHeadings.LackCells(cells, row, columns.Count, slots.Count))
            return RowBinding.Open(columns.Count);
        if (slots.Count > columns.Count)
            slots = Shares.Without(slots, columns.Count);
        if (hasSurplus && sums.Count == 0 && (SurplusColumns.MayHide(slots, columns.Count) || slots.Count < namedColumns))
            return RowBinding.Open(columns.Count);
        if (sums.Count == 0 && headings.Of(row) is { } order)
            return OrderedRow.Bind(order, slots, columns.Count);
        // Rows with a value for every column of the form have lost headings rather than columns.
        if (named.GetValueOrDefault(row.Row.TableCode) is { } columnsNamed && (columnsNamed.Count == slots.Count || columnsNamed.Count == columns.Count || WithoutPadding(slots).Count < columns.Count))
        {
            if (slots.Count > columns.Count || slots.Count != columnsNamed.Count)
                slots = WithoutPadding(slots);
            if (slots.Count != columnsNamed.Count)
                return RowBinding.Open(columns.Count);
            var inOrder = new Slot?[columns.Count];
            for (var i = 0; i < slots.Count; i++)
            {
                if (columnsNamed[i] != PrintedNames.Unknown)
                    inOrder[columnsNamed[i]] = slots[i];
            }

            if (columnsNamed.Contains(PrintedNames.Unknown))
                return new RowBinding(inOrder, IsSure: false, 0);
            // The heading says one order and the sum of the row another.
            if (slots.Count == columns.Count && !RowBinder.Holds(inOrder, sums) && RowBinder.Holds([.. slots.Select(slot => (Slot?)slot)], sums))
                return RowBinding.Open(columns.Count);
            return new RowBinding(inOrder, IsSure: slots.Count == columns.Count, 0);
        }

        if (withoutTotals.Contains(row.Row.TableCode))
            return LostTotals.Bind(slots);
        if (added.GetValueOrDefault(row.Row.TableCode)?.Bind(slots) is { } withoutColumn)
            return withoutColumn;
        if (InDoubledGaps(slots, columns.Count, sums) is { } binding)
            return binding;
        var ofTable = places.GetValueOrDefault(row.Row.TableCode);
        var usualLead = ofTable?.AreExact(columns.Count, DistanceFromRowStart(row)) == true ? 0 : ofTable?.LeadAfter(DistanceFromRowStart(row));
        var bound = RowBinder.Bind(slots, columns.Count, sums, usualLead);
        return sums.Count > 0 && totals.GetValueOrDefault(row.Row.TableCode)?.Contradict(bound, slots, sums[0], ofTable?.UsualCount, ofTable?.IsProven(DistanceFromRowStart(row), bound.Lead) == true) == true ? RowBinding.Open(columns.Count) : bound;
    }

    /// <summary>See <see cref="DoubledGaps.Bind"/>.</summary>
    public RowBinding? InDoubledGaps(IReadOnlyList<Slot> slots, int width, IReadOnlyList<ColumnSum> sums) => doubledGaps.Bind(slots, width, sums);

    private static List<Slot> WithoutPadding(IReadOnlyList<Slot> slots) => OrderedRow.WithoutEnd([.. slots.SkipWhile(slot => slot.IsBlank)]);

    /// <summary>Rows of one table that have their blank rest of merged cells in different places: counting cells from the left or the right would misread some.</summary>
    public IEnumerable<Finding> CellShifts() =>
        from table in places
        where table.Value.PaddedRows > 0
        let firstRow = layout.Rows.First(row => row.TableCode == table.Key && row.Kind == FormRowKind.Row)
        select new Finding(TableRules.CellsShifted, FindingStatus.Pass, firstRow.Measures[^1], table.Value.PaddedRows, null, $"表{table.Key}有{table.Value.PaddedRows}行在数值之外另有空格（合并单元格的残余），已按行名和勾稽关系定位。");

    /// <summary>Cells from the beginning of the row to the first one behind the label; null where the layout does not show rows.</summary>
    private int? DistanceFromRowStart(AlignedRow row)
    {
        const int mostLabelCells = 6;
        for (var i = row.Match.First; i >= 0 && i > row.Match.First - mostLabelCells; i--)
        {
            if (cells[i].StartsRow)
                return row.Match.End - i;
        }

        return null;
    }
}
