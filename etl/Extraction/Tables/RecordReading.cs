using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Columns;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Extraction.Tables.Labels;
using Warehouse.Etl.Extraction.Tables.Records;
using Warehouse.Etl.Extraction.Tables.Rows;
using Warehouse.Etl.Reading;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>Reads the rows of values that have no label: table four.</summary>
internal sealed class RecordReading(SourceDocument document, IReadOnlyList<TableCell> cells, FormLayout layout, TableColumns places, TableLedger ledger, int? reportYear)
{
    /// <summary>Table four: its one row of values has no label, and follows the last of its column headings.</summary>
    public void Take(IReadOnlyList<AlignedRow> aligned)
    {
        foreach (var record in layout.Rows.Where(row => row.Kind == FormRowKind.Record))
        {
            if (aligned.LastOrDefault(row => row.Row.TableCode == record.TableCode && row.Row.Kind is (FormRowKind.Header or FormRowKind.Title)) is not { } heading)
                continue;
            var columns = layout.ColumnsOf(record);
            var slots = WithoutMargin(RecordFinder.Find(cells, heading.Match.End, columns.Count, layout.HeadingsOf(record.TableCode), reportYear), columns.Count);
            var isTwofold = slots.Count == columns.Count && (RecordFinder.GoesOn(cells, slots) || RecordFinder.IsFollowedByAnother(cells, slots) || RecordFinder.HaveAnother(cells, slots, RecordBlocks.Outcomes(HeadingsOf(record))));
            var headings = HeadingsBefore(aligned, record, slots);
            var order = OrderIn(headings, record, columns.Count);
            isTwofold |= order is { Count: 0 } || RecordBlocks.AreTurned(headings, HeadingsOf(record));
            if (order is { Count: > 0 } && slots.Count == columns.Count)
                slots = [.. order.Select(place => slots[place])];
            var binding = order is not null && slots.Count != columns.Count ? RowBinding.Open(columns.Count) : places.InDoubledGaps(slots, columns.Count, ColumnSum.ReviewAndLitigation)
                ?? (IsShifted(slots, columns.Count) ? RowBinding.Open(columns.Count) : RowBinder.Bind(slots, columns.Count, ColumnSum.ReviewAndLitigation));
            if (isTwofold || LacksTotal(slots, columns.Count) || IsShortWithinGaps(slots, columns.Count, aligned))
                binding = RowBinding.Open(columns.Count);
            binding = JoinedDigits.Proven(binding, ColumnSum.ReviewAndLitigation);
            if (order is null && !isTwofold && binding.Columns.All(column => column is null) && InBlocks(aligned, record, columns.Count) is { Count: > 0 } blocks && InOrder(aligned, record, blocks) is { } ordered)
                (slots, binding) = (ordered, RowBinder.Bind(ordered, columns.Count, ColumnSum.ReviewAndLitigation));
            if (order is null && !isTwofold && binding.Columns.All(column => column is null) && WithoutTotals(aligned, record, slots) is { } parts)
                binding = parts;
            ledger.Add(columns, binding, slots, cells[heading.Match.First], record.TableCode);
            if (slots.Count > 0 && (binding.Columns.All(column => column is null) || slots.Count > columns.Count && !binding.IsSure))
            {
                ledger.Occupy(slots);
                ledger.Doubt(columns, slots.Count, cells[heading.Match.First], "行政复议、行政诉讼", binding);
            }
        }
    }

    /// <summary>
    /// Whether the total of a block is blank and the number before it is what several others make, or a single one where every other block has
    /// its total: the row is short of a cell.
    /// </summary>
    private static bool LacksTotal(IReadOnlyList<Slot> slots, int width) => slots.Count == width && ColumnSum.ReviewAndLitigation.Any(sum =>
    {
        var parts = sum.Parts.Select(part => slots[part].Value.Number).ToList();
        var fewest = ColumnSum.ReviewAndLitigation.All(other => other.Total == sum.Total || !slots[other.Total].IsBlank) ? 1 : 2;
        return slots[sum.Total].IsBlank && parts[^1] is > 0 and var last && parts[..^1].Count(part => part > 0) >= fewest && parts[..^1].Sum() == last;
    });

    /// <summary>Whether a row that is partly filled comes to its width only with the gaps before and behind it, which part rows: it is short of values then.</summary>
    private bool IsShortWithinGaps(IReadOnlyList<Slot> slots, int width, IReadOnlyList<AlignedRow> aligned)
    {
        if (slots.Count < width || slots.AreBlank || slots.PrintedCount >= width || RowGaps.Usual([.. aligned.Select(row => row.Match)], cells, layout) is not (> 0 and var gap))
            return false;
        var before = Math.Min(gap, slots.TakeWhile(slot => slot.Cell.IsInferred).Count());
        var behind = Math.Min(gap, slots.Reverse().TakeWhile(slot => slot.Cell.IsInferred).Count());
        return slots.Count - before - behind < width;
    }

    /// <summary>The cells between the title of the table, or its first heading, and its values; none where running text stands between.</summary>
    private IReadOnlyList<TableCell> HeadingsBefore(IReadOnlyList<AlignedRow> aligned, FormRow record, IReadOnlyList<Slot> slots)
    {
        const int mostHeadings = 60;
        const int longestHeading = 60;
        if (slots.Count == 0)
            return [];
        var first = 0;
        while (first < cells.Count && !ReferenceEquals(cells[first], slots[0].Cell))
            first++;
        // A value that stood in one cell with its heading.
        if (first == cells.Count)
            return [];
        var opening = aligned.First(row => row.Row.TableCode == record.TableCode);
        var start = Math.Max(first - mostHeadings, opening.Row.Kind == FormRowKind.Title ? opening.Match.End : opening.Match.First);
        var headings = cells.Take(first).Skip(start).ToList();
        return [.. headings.Skip(headings.FindLastIndex(cell => cell.Text.Length > longestHeading || cell.State == ValueState.Reported) + 1)];
    }

    private IReadOnlyList<int>? OrderIn(IReadOnlyList<TableCell> headings, FormRow record, int width) =>
        OutcomeOrder.Of(headings, RecordBlocks.Outcomes(HeadingsOf(record)), RecordBlocks.Names(HeadingsOf(record)), width);

    /// <summary>All values of the table in the order of the form; null where the headings before them are in another that cannot be told.</summary>
    private IReadOnlyList<Slot>? InOrder(IReadOnlyList<AlignedRow> aligned, FormRow record, IReadOnlyList<Slot> values)
    {
        var headings = HeadingsBefore(aligned, record, values);
        var order = OrderIn(headings, record, values.Count);
        return order is { Count: 0 } || RecordBlocks.AreTurned(headings, HeadingsOf(record)) ? null
            : order is null ? values
            : [.. order.Select(place => values[place])];
    }

    private IReadOnlyList<Slot> InBlocks(IReadOnlyList<AlignedRow> aligned, FormRow record, int width)
    {
        var first = aligned.First(row => row.Row.TableCode == record.TableCode);
        return new RecordBlocks([.. HeadingsOf(record)], width).Find(cells, first.Row.Kind == FormRowKind.Title ? first.Match.End : first.Match.First, layout.Sections);
    }

    private RowBinding? WithoutTotals(IReadOnlyList<AlignedRow> aligned, FormRow record, IReadOnlyList<Slot> slots)
    {
        var first = aligned.First(row => row.Row.TableCode == record.TableCode).Match.First;
        var headings = cells.Skip(first).TakeWhile(cell => slots.Count > 0 && !ReferenceEquals(cell, slots[0].Cell));
        return RecordWithoutTotals.Bind(headings, RecordBlocks.Outcomes(HeadingsOf(record)), slots, ColumnSum.ReviewAndLitigation);
    }

    private IEnumerable<FormRow> HeadingsOf(FormRow record) => layout.Rows.Where(row => row.TableCode == record.TableCode && row.Kind == FormRowKind.Header);

    /// <summary>
    /// The sums against it, and as many cells as columns, the first blank: it may frame the row, and the last cell be lost. Or a blank among
    /// cells on several lines, or more cells than columns: a number may be broken in two, or a page's stand between.
    /// </summary>
    private static bool IsShifted(IReadOnlyList<Slot> slots, int width) =>
        (slots.Count == width ? slots[0].IsBlank || (slots.Any(slot => slot.IsBlank) && slots.Any(slot => slot.Cell.Line != slots[0].Cell.Line)) : slots.Count > width && slots.PrintedCount != width && slots.Any(slot => slot.Cell.Line != slots[0].Cell.Line))
        && RowBinder.Contradicts([.. RowBinder.Bind(slots, width, ColumnSum.ReviewAndLitigation).Columns], ColumnSum.ReviewAndLitigation);

    /// <summary>A pipe at the beginning of a line frames it where exactly the cells of the row follow.</summary>
    private IReadOnlyList<Slot> WithoutMargin(IReadOnlyList<Slot> slots, int width) =>
        slots.Count == width + 1 && slots[0] is { IsBlank: true, Cell: { StartsRow: true, Offset: 0 } } && slots.All(slot => slot.Cell.Line == slots[0].Cell.Line)
        && document.Lines.FirstOrDefault(line => line.Number == slots[0].Cell.Line)?.Text.StartsWith('|') == true
            ? [.. slots.Skip(1)]
            : slots;
}
