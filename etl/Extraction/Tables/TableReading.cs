using System.Globalization;
using Warehouse.Etl.Reading;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>The reading of one document's tables in progress: takes bound rows one by one and gathers facts, findings and lines.</summary>
internal sealed class TableReading(SourceDocument document, IReadOnlyList<TableCell> cells, FormLayout layout, IReadOnlySet<int> labelStarts)
{
    private readonly RowFacts rowFacts = new(document, layout);
    private readonly List<ReportFact> facts = [];
    private readonly List<Finding> findings = [];
    private readonly HashSet<int> lines = [];
    private readonly Dictionary<string, ValuePlaces> places = [];
    private readonly Dictionary<string, IReadOnlyList<int>?> named = [];
    private readonly List<AlignedRow> emptyRows = [];
    private readonly HashSet<(int Line, int Offset)> taken = [];

    public IReadOnlyList<ReportFact> Facts => facts;

    public IReadOnlyList<Finding> Findings => findings;

    public IReadOnlySet<int> Lines => lines;

    /// <summary>Learns from the rows whose width is sure where values stand, which decides the others.</summary>
    public void Learn(IReadOnlyList<AlignedRow> rows)
    {
        foreach (var table in rows.Where(row => row.Row.Kind == FormRowKind.Row).GroupBy(row => row.Row.TableCode))
        {
            var known = places[table.Key] = new ValuePlaces();
            if (SumsOf(rowFacts.ColumnsOf(table.First().Row)).Count > 0)
                named[table.Key] = NamedColumns.Find(cells, EndBefore(table.First(), rows), table.First().Match.First);
            foreach (var row in table.Where(row => row.Match.Slots.Any(slot => !slot.IsBlank)))
                Learn(row, known);
            if (known.IsEmpty && EndsInTotals([.. table]))
                known.Add(0, null, isPadded: true, isIndented: false);
        }
    }

    private void Learn(AlignedRow row, ValuePlaces known)
    {
        var columns = rowFacts.ColumnsOf(row.Row);
        var slots = WithoutRowNumbers(row);
        known.AddCount(slots.Count);
        if (slots.Count < columns.Count || slots.All(slot => slot.IsBlank) || Bind(row, columns, slots) is not { IsSure: true } binding)
            return;
        // A blank before values that fill the rest of the row may be the rest of a label as well, and the last cell be lost.
        if (binding.Columns[0] is { IsBlank: true } && binding.Columns.Count(column => column is { IsBlank: false }) > 1 && !RowBinder.Holds(binding.Columns, SumsOf(columns)))
            return;
        known.Add(binding.Lead, DistanceFromRowStart(row) + binding.Lead, slots.Count > columns.Count, IsIndented(row));
    }

    /// <summary>
    /// Whether the last value of every row, the first row of the table among them, stands in one place behind the label,
    /// the place of the total. If covered places stood before the values, it would lie farther off where labels are merged.
    /// </summary>
    private bool EndsInTotals(IReadOnlyList<AlignedRow> rows)
    {
        const int fewestRows = 5;
        var first = layout.Rows.First(row => row.TableCode == rows[0].Row.TableCode && row.Kind == FormRowKind.Row);
        var filled = rows.Where(row => row.Match.Slots.Any(slot => !slot.IsBlank)).ToList();
        return filled.Count >= fewestRows && filled.Any(row => row.Row == first)
            && filled.All(row => rowFacts.ColumnsOf(row.Row) is { Count: > 1 } columns && columns[0].Applicant is not null
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

    public void Take(AlignedRow row)
    {
        for (var i = row.Match.First; i < row.Match.End; i++)
            lines.Add(cells[i].Line);
        switch (row.Row.Kind)
        {
            case FormRowKind.Sentence when row.Match.End < cells.Count:
                facts.AddRange(rowFacts.OfSentence(row.Row, cells[row.Match.End]));
                lines.Add(cells[row.Match.End].Line);
                break;
            case FormRowKind.Row:
                TakeRow(row, WithoutRowNumbers(row));
                break;
        }
    }

    /// <summary>Table four: its one row of values has no label, and follows the last of its column headings.</summary>
    public void TakeRecords(IReadOnlyList<AlignedRow> aligned)
    {
        foreach (var record in layout.Rows.Where(row => row.Kind == FormRowKind.Record))
        {
            if (aligned.LastOrDefault(row => row.Row.TableCode == record.TableCode && row.Row.Kind is (FormRowKind.Header or FormRowKind.Title)) is not { } heading)
                continue;
            var columns = rowFacts.ColumnsOf(record);
            var slots = WithoutMargin(RecordFinder.Find(cells, heading.Match.End, columns.Count, HeadingsOf(record.TableCode)), columns.Count);
            var binding = RowBinder.Bind(slots, columns.Count, ColumnSum.ReviewAndLitigation);
            AddFacts(columns, binding, slots, cells[heading.Match.First], record.TableCode);
            if (slots.Count > 0 && binding.Columns.All(column => column is null))
                DoubtRow(columns, slots.Count, cells[heading.Match.First], "行政复议、行政诉讼");
        }
    }

    /// <summary>A pipe at the beginning of a line frames it where exactly the cells of the row follow.</summary>
    private IReadOnlyList<Slot> WithoutMargin(IReadOnlyList<Slot> slots, int width) =>
        slots.Count == width + 1 && slots[0] is { IsBlank: true, Cell: { StartsRow: true, Offset: 0 } } && slots.All(slot => slot.Cell.Line == slots[0].Cell.Line)
        && document.Lines.FirstOrDefault(line => line.Number == slots[0].Cell.Line)?.Text.StartsWith('|') == true
            ? [.. slots.Skip(1)]
            : slots;

    private IReadOnlyList<string> HeadingsOf(string table) =>
        [.. layout.Rows.Where(row => row.TableCode == table && row.Kind == FormRowKind.Header).Select(row => LabelKey.Of(row.Label)).Distinct().OrderByDescending(key => key.Length)];

    private void TakeRow(AlignedRow row, IReadOnlyList<Slot> slots)
    {
        var columns = rowFacts.ColumnsOf(row.Row);
        var label = cells[row.Match.First];
        if (!row.Match.IsExact && row.Match.Places.Count == 1 && LabelKey.WithoutNotes(label.Text) != LabelKey.WithoutNotes(row.Row.Label) && !row.Row.Synonyms.Any(synonym => LabelKey.WithoutNotes(synonym) == LabelKey.WithoutNotes(label.Text)))
            findings.Add(new Finding(TableRules.LabelTyped, FindingStatus.Uncertain, columns[0].Measure?.Code, null, null, $"第{label.Line}行“{label.Text}”按次序和字形认作“{row.Row.Label}”，请核对。", label.Line));
        if ((slots.Count < columns.Count || slots.All(slot => slot.IsBlank)) && ReachesEnd(row, slots))
        {
            TakeTruncated(columns, slots, label, row.Row.TableCode);
            return;
        }

        if (slots.Count < columns.Count && IsBrokenOff(row))
        {
            DoubtRow(columns, slots.Count, label, label.Text);
            return;
        }

        if (slots.All(slot => slot.IsBlank) && (slots.Count < columns.Count || slots.All(slot => slot.Cell.IsInferred)) && slots.Count <= columns.Count)
        {
            emptyRows.Add(row);
            return;
        }

        if (slots.All(slot => slot.IsBlank) && slots.Count == columns.Count)
        {
            AddBlanks(columns, label);
            return;
        }

        var binding = Bind(row, columns, slots);
        if (binding.IsSure)
            taken.UnionWith(row.Match.Slots.Select(slot => (slot.Cell.Line, slot.Cell.Offset)));
        AddFacts(columns, binding, slots, label, row.Row.TableCode);
        if (!binding.IsSure)
            DoubtRow(columns, slots.Count, label, label.Text, binding);
    }

    private void AddBlanks(IReadOnlyList<(Measure? Measure, string? Applicant)> columns, TableCell label) =>
        facts.AddRange(columns.Where(column => column.Measure is not null).Select(column => rowFacts.Blank(column.Measure!, column.Applicant, label, "table:blank")));

    /// <summary>
    /// Decides what single rows cannot tell. A label without any cell is an empty row, unless numbers stand in the table
    /// that belong to no row; and where values stand before the labels, or most rows break their sums, no column is sure.
    /// </summary>
    public void Settle(IReadOnlyList<AlignedRow> aligned)
    {
        const int widestList = 2;
        var rows = aligned.Where(row => row.Row.Kind == FormRowKind.Row).ToList();
        var turned = rows.Count > 0 && rowFacts.ColumnsOf(rows[0].Row).Count <= widestList && !facts.Any(fact => fact.Value is not null && rows[^1].Row.Measures.Contains(fact.Measure)) && StrayValues.PrecedeLabels(cells, rows[0], 1, taken);
        foreach (var table in aligned.Where(row => row.Row.Kind == FormRowKind.Row).GroupBy(row => row.Row.TableCode))
        {
            var columns = rowFacts.ColumnsOf(table.First().Row);
            var extent = TableExtent.Of(table.Key, aligned, cells);
            // The rows of a list are spread over several tables of the form.
            var reach = columns.Count <= widestList ? new TableExtent(Math.Max(0, rows[0].Match.First - 1), TableExtent.Of(aligned[^1].Row.TableCode, aligned, cells).End) : extent;
            var strays = StrayValues.Count(cells, reach, taken);
            foreach (var row in table.Where(emptyRows.Contains))
            {
                var label = cells[row.Match.First];
                if (turned || StrayValues.AreMany(strays, columns.Count))
                    DoubtRow(rowFacts.ColumnsOf(row.Row), 0, label, label.Text);
                else
                    AddBlanks(rowFacts.ColumnsOf(row.Row), label);
            }

            var reason = turned || (columns.Count > widestList && StrayValues.PrecedeLabels(cells, table.First(), columns.Count, taken)) ? "数值可能排在行名之前"
                : SumsOf(columns).Count > 0 && PrintedSums.MostRowsFail(facts.Where(fact => table.Any(row => row.Row.Measures.Contains(fact.Measure)))) ? "多数行各类申请人之和不等于总计"
                : null;
            if (reason is not null)
                Withdraw([.. table], reason);
        }
    }

    private void Withdraw(IReadOnlyList<AlignedRow> rows, string reason)
    {
        foreach (var row in rows)
        {
            var label = cells[row.Match.First];
            if (facts.RemoveAll(fact => fact.Value is not null && row.Row.Measures.Contains(fact.Measure)) is > 0 and var withdrawn)
                findings.Add(new Finding(TableRules.RowWidth, FindingStatus.Uncertain, row.Row.Measures[0], withdrawn, null, $"第{label.Line}行“{label.Text}”：表中{reason}，各格不能确定属于哪一行哪一列，{withdrawn}格未载入，请对照原件。", label.Line));
        }
    }

    /// <summary>The document ends within the row: the cells before the cut stand in the order of the columns.</summary>
    private void TakeTruncated(IReadOnlyList<(Measure? Measure, string? Applicant)> columns, IReadOnlyList<Slot> slots, TableCell label, string table)
    {
        var kept = slots.Any(slot => slot.IsBlank) ? [] : slots;
        AddFacts(columns, new RowBinding([.. Enumerable.Range(0, columns.Count).Select(i => i < kept.Count ? (Slot?)kept[i] : null)], IsSure: true, 0), kept, label, table);
        findings.Add(new Finding(TableRules.TableTruncated, FindingStatus.Fail, columns[0].Measure?.Code, slots.Count, columns.Count, $"文件在第{label.Line}行“{label.Text}”处中断，该行{columns.Count}格只见{slots.Count}格，其余为缺失而不是0。", label.Line));
    }

    private static IReadOnlyList<ColumnSum> SumsOf(IReadOnlyList<(Measure? Measure, string? Applicant)> columns) =>
        columns.Count > 1 && columns[0].Applicant is not null ? ColumnSum.Applicants : [];

    private RowBinding Bind(AlignedRow row, IReadOnlyList<(Measure? Measure, string? Applicant)> columns, IReadOnlyList<Slot> slots)
    {
        var sums = SumsOf(columns);
        // Columns without a measure (本期实际 beside 本年累计) may be left out by an office altogether.
        var needed = columns.Count(column => column.Measure is not null);
        if (needed < columns.Count)
        {
            // A gap behind the last row is no cell of it.
            var printed = slots.Take(slots.Count - slots.Reverse().TakeWhile(slot => slot.Cell.IsInferred).Count()).ToList();
            var usual = places.GetValueOrDefault(row.Row.TableCode)?.UsualCount;
            if ((usual ?? slots.Count) == needed && printed.Count == needed)
                return new RowBinding(Measured(columns, printed), IsSure: true, 0);
            if (usual == needed || (usual is null && printed.Count == needed && slots.Count > needed) || (usual == columns.Count && slots.Count < columns.Count))
                return RowBinding.Open(columns.Count);
        }

        if (named.GetValueOrDefault(row.Row.TableCode) is { } columnsNamed && columnsNamed.Count == slots.Count)
        {
            var bound = new Slot?[columns.Count];
            for (var i = 0; i < slots.Count; i++)
                bound[columnsNamed[i]] = slots[i];
            return new RowBinding(bound, IsSure: slots.Count == columns.Count, 0);
        }

        // The heading names the columns in an order of its own: only rows that print all of them can be told apart.
        if (named.GetValueOrDefault(row.Row.TableCode) is { } others && others.Count == columns.Count)
            return RowBinding.Open(columns.Count);
        var usualLead = places.TryGetValue(row.Row.TableCode, out var known) ? known.LeadAfter(DistanceFromRowStart(row)) : null;
        return RowBinder.Bind(slots, columns.Count, sums, usualLead);
    }

    private static Slot?[] Measured(IReadOnlyList<(Measure? Measure, string? Applicant)> columns, List<Slot> slots)
    {
        var bound = new Slot?[columns.Count];
        for (int i = 0, next = 0; i < columns.Count; i++)
            bound[i] = columns[i].Measure is null ? null : slots[next++];
        return bound;
    }

    /// <summary>Rows of one table that have their blank rest of merged cells in different places: counting cells from the left or the right would misread some.</summary>
    public IEnumerable<Finding> CellShifts() =>
        from table in places
        where table.Value.PaddedRows > 0
        let firstRow = layout.Rows.First(row => row.TableCode == table.Key && row.Kind == FormRowKind.Row)
        select new Finding(TableRules.CellsShifted, FindingStatus.Pass, firstRow.Measures[^1], table.Value.PaddedRows, null, $"表{table.Key}有{table.Value.PaddedRows}行在数值之外另有空格（合并单元格的残余），已按行名和勾稽关系定位。");

    private void AddFacts(IReadOnlyList<(Measure? Measure, string? Applicant)> columns, RowBinding binding, IReadOnlyList<Slot> slots, TableCell label, string table)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Measure is { } measure && binding.Columns[i] is { } slot)
                Add(rowFacts.Of(measure, columns[i].Applicant, slot, label, binding.IsSure ? $"table:{table}" : $"table:{table}:sums"));
        }

        foreach (var slot in slots)
            lines.Add(slot.Cell.Line);
        taken.UnionWith(binding.Columns.Where(slot => slot is not null).Select(slot => (slot!.Value.Cell.Line, slot.Value.Cell.Offset)));
    }

    private void Add(ReportFact fact)
    {
        facts.Add(fact);
        if (fact.State == ValueState.Text)
            findings.Add(new Finding(TableRules.CellWords, FindingStatus.Uncertain, fact.Measure, null, null, $"第{fact.Line}行该格写的是文字而不是数字，未作为0载入：{fact.Text}", fact.Line));
        if (fact.Measure == "procurement_amount" && fact.Value is > 0 && !fact.Text.Contains('元', StringComparison.Ordinal))
            findings.Add(new Finding(TableRules.AmountUnit, FindingStatus.Uncertain, fact.Measure, fact.Value, null, $"第{fact.Line}行采购总金额没有写明单位，按“元”载入，可能是万元，请核对。", fact.Line));
    }

    private void DoubtRow(IReadOnlyList<(Measure? Measure, string? Applicant)> columns, int found, TableCell label, string name, RowBinding? binding = null)
    {
        var open = columns.Where((column, i) => column.Measure is not null && binding?.Columns[i] is null).ToList();
        foreach (var code in columns.Select(column => column.Measure?.Code).OfType<string>().Distinct())
        {
            var left = open.Count(column => column.Measure!.Code == code);
            findings.Add(new Finding(TableRules.RowWidth, FindingStatus.Uncertain, code, found, columns.Count, $"第{label.Line}行“{name}”应有{columns.Count}格，实有{found}格，其中{left}格不能确定属于哪一列，未载入，请对照原件。", label.Line));
        }
    }

    /// <summary>
    /// Where the form numbers its rows in a column of its own (代码), the row's number stands before its values and the
    /// next row's number behind them.
    /// </summary>
    private IReadOnlyList<Slot> WithoutRowNumbers(AlignedRow row)
    {
        var slots = row.Match.Slots;
        var width = rowFacts.ColumnsOf(row.Row).Count;
        // Where the form does not number its rows and no more is printed than it has columns, a 10 in the tenth row is a value.
        if (!NumbersRows(row.Row.TableCode) && slots.Count(slot => !slot.IsBlank) <= width)
            return slots;
        var number = layout.Rows.Take(row.Place + 1).Count(other => other.TableCode == row.Row.TableCode && other.Kind == FormRowKind.Row);
        var seen = slots.Count - slots.Reverse().TakeWhile(slot => slot.Cell.IsInferred).Count();
        if (seen > width && IsRowNumber(slots[0], number))
            slots = [.. slots.Skip(1)];
        if (slots.Count > width && IsRowNumber(slots[^1], number + 1))
            slots = [.. slots.Take(slots.Count - 1)];
        return slots;
    }

    /// <summary>Whether words follow in the place of the values that are no label of the form: the row is not empty then, but not understood.</summary>
    private bool IsBrokenOff(AlignedRow row)
    {
        const int longestCell = 30;
        var next = row.Match.End;
        while (next < cells.Count && (next < row.Match.End + row.Match.Slots.Count || !cells[next].StartsRow) && !labelStarts.Contains(next) && IsPassed(cells[next].Text))
            next++;
        return next < cells.Count && !cells[next].StartsRow && cells[next].Text.Length is > 0 and <= longestCell
            && !labelStarts.Contains(next) && !layout.Sections.Contains(LabelKey.Of(cells[next].Text)) && !IsNumbered(cells[next].Text);
    }

    /// <summary>Words behind an enumerator: the label of a row, though none that the form knows.</summary>
    private static bool IsNumbered(string text) =>
        LabelKey.Of(text) is { Length: > 2 } key && !key.Any(char.IsAsciiDigit) && (char.IsAsciiDigit(text[0]) || text[0] is '(' or '一' or '二' or '三' or '四');

    /// <summary>A value, a unit or an enumerator left alone.</summary>
    private static bool IsPassed(string text) =>
        CellValue.Read(text) is not null || (LabelMatcher.IsAside(text) && (LabelKey.Of(text).Length > 0 || text.Any(character => "一二三四五六七八九十".Contains(character, StringComparison.Ordinal))));

    private bool NumbersRows(string table) =>
        layout.Rows.Any(row => row.TableCode == table && row.Kind == FormRowKind.Header && row.Label == "代码");

    private static bool IsRowNumber(Slot slot, int number) =>
        slot.Cell.Text == number.ToString("00", CultureInfo.InvariantCulture);

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

    private bool ReachesEnd(AlignedRow row, IReadOnlyList<Slot> slots)
    {
        for (var i = row.Match.End + slots.Count; i < cells.Count; i++)
        {
            if (!cells[i].IsBlank)
                return false;
        }

        return true;
    }
}
