using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Columns;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Extraction.Tables.Labels;
using Warehouse.Etl.Extraction.Tables.Rows;
using Warehouse.Etl.Reading;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>The reading of one document's tables in progress: the rows bound to the form, one by one.</summary>
internal sealed class TableReading
{
    private readonly SourceDocument document;
    private readonly IReadOnlyList<TableCell> cells;
    private readonly FormLayout layout;
    private readonly IReadOnlySet<int> labelStarts;
    private readonly RowNumbers numbers;
    private readonly TableColumns places;
    private readonly TableLedger ledger;
    private readonly List<AlignedRow> emptyRows = [];
    private readonly int? reportYear;

    /// <param name="labelStarts">The cells at which a label of the form begins.</param>
    public TableReading(SourceDocument document, IReadOnlyList<TableCell> cells, FormLayout layout, RowFacts rowFacts, IReadOnlySet<int> labelStarts, int? reportYear)
    {
        (this.document, this.cells, this.layout, this.labelStarts, this.reportYear) = (document, cells, layout, labelStarts, reportYear);
        numbers = new RowNumbers(layout);
        places = new TableColumns(cells, layout, numbers, reportYear);
        ledger = new TableLedger(rowFacts);
    }

    /// <summary>Takes the rows of one copy of the form's tables.</summary>
    public TableLedger Take(IReadOnlyList<AlignedRow> rows)
    {
        numbers.Learn(rows);
        places.Learn(rows);
        foreach (var row in rows)
            Take(row);
        new RecordReading(document, cells, layout, places, ledger, reportYear).Take(rows);
        new TableSettlement(cells, layout, ledger).Settle(rows, emptyRows);
        foreach (var finding in places.CellShifts())
            ledger.Add(finding);
        return ledger;
    }

    private void Take(AlignedRow row)
    {
        for (var i = row.Match.First; i < row.Match.End; i++)
            ledger.AddLine(cells[i].Line);
        switch (row.Row.Kind)
        {
            case FormRowKind.Sentence when SentenceOf(row) is { } sentence:
                ledger.AddSentence(row.Row, sentence);
                break;
            case FormRowKind.Row:
                TakeRow(row, numbers.Without(row));
                break;
        }
    }

    /// <summary>The cell behind a label, also behind the places that a merged label covers, be they blank or filled with it.</summary>
    private TableCell? SentenceOf(AlignedRow row)
    {
        const int mostCovered = 3;
        var place = row.Match.End;
        while (place < cells.Count && place < row.Match.End + mostCovered && !cells[place].StartsRow && (cells[place].IsBlank || cells[place].Key == cells[row.Match.First].Key))
            place++;
        return place < cells.Count ? cells[place] : null;
    }

    private void TakeRow(AlignedRow row, IReadOnlyList<Slot> slots)
    {
        var columns = layout.ColumnsOf(row.Row);
        var label = cells[row.Match.First];
        if (slots.Count < row.Match.Slots.Count)
            ledger.Occupy([.. row.Match.Slots.Except(slots)]);
        if (!row.Match.IsExact && row.Match.Places.Count == 1 && label.KeyWithoutNotes != LabelKey.WithoutNotes(row.Row.Label) && !row.Row.Synonyms.Any(synonym => LabelKey.WithoutNotes(synonym) == label.KeyWithoutNotes))
            ledger.Add(new Finding(TableRules.LabelTyped, FindingStatus.Uncertain, columns[0].Measure?.Code, null, null, $"第{label.Line}行“{label.Text}”按次序和字形认作“{row.Row.Label}”，请核对。", label.Line));
        var isEmpty = slots.AreBlank;
        if (isEmpty && (HasOpenBracket(label.Text) || (!row.Match.IsExact && HasNumberInNote(label.Text))))
        {
            ledger.Doubt(columns, 0, label, label.Text);
            return;
        }

        if ((slots.Count < columns.Count || isEmpty || LacksTotal(row, slots)) && ReachesEnd(row, slots))
        {
            ledger.AddTruncated(columns, slots, label, row.Row.TableCode);
            return;
        }

        if ((slots.Count < columns.Count || (isEmpty && IsOnLine(row))) && IsBrokenOff(row))
        {
            ledger.Doubt(columns, slots.Count, label, label.Text);
            return;
        }

        if (isEmpty && (slots.Count < columns.Count || slots.All(slot => slot.Cell.IsInferred)) && slots.Count <= columns.Count)
        {
            emptyRows.Add(row);
            return;
        }

        if (isEmpty && slots.Count == columns.Count)
        {
            ledger.AddBlanks(columns, label);
            return;
        }

        var binding = places.Bind(row, columns, slots);
        if (binding.IsSure)
            ledger.Occupy(row.Match.Slots);
        ledger.Add(columns, binding, slots, label, row.Row.TableCode);
        if (!binding.IsSure)
            ledger.Doubt(columns, slots.Count, label, label.Text, binding);
    }

    /// <summary>Whether the cells behind a label stand on its line, and others there behind them.</summary>
    private bool IsOnLine(AlignedRow row) =>
        row.Match.End + row.Match.Slots.Count is var next && next < cells.Count && cells[next].Line == cells[row.Match.First].Line;

    /// <summary>Whether words follow in the place of the values that are no label of the form: the row is not empty then, but not understood.</summary>
    private bool IsBrokenOff(AlignedRow row)
    {
        const int longestCell = 30;
        var next = row.Match.End;
        while (next < cells.Count && (next < row.Match.End + row.Match.Slots.Count || !cells[next].StartsRow) && !labelStarts.Contains(next) && IsPassed(cells[next]))
            next++;
        return next < cells.Count && !cells[next].StartsRow && (cells[next].Text.Count(character => character != ' ') is > 0 and <= longestCell || NamesValues(cells[next].Text, row.Row.TableCode))
            && !labelStarts.Contains(next) && !layout.Sections.Contains(cells[next].Key) && !IsNumbered(cells[next]);
    }

    /// <summary>Whether a text holds numbers behind several column headings of a table: the values of a row, each with its heading.</summary>
    private bool NamesValues(string text, string table)
    {
        const int fewestNames = 3;
        const int longestRow = 200;
        return text.Length <= longestRow && text.Any(char.IsAsciiDigit) && layout.HeadingsOf(table).Count(heading => text.Contains(heading, StringComparison.Ordinal)) >= fewestNames;
    }

    /// <summary>A label cut within its note: the rest of it, and the values, are elsewhere.</summary>
    private static bool HasOpenBracket(string label) => label.LastIndexOf('(') > label.LastIndexOf(')');

    /// <summary>A note that is none of the form's and holds a number: it may be the value, which a broken line put there.</summary>
    private static bool HasNumberInNote(string label) => label.LastIndexOf('(') is >= 0 and var note && label.AsSpan(note + 2 < label.Length ? note + 2 : note).ContainsAnyInRange('0', '9');

    /// <summary>Words behind an enumerator: the label of a row, though none that the form knows.</summary>
    private static bool IsNumbered(TableCell cell) =>
        cell.Key is { Length: > 2 } key && !key.Any(char.IsAsciiDigit) && !key.All(IsNumeral) && (char.IsAsciiDigit(cell.Text[0]) || cell.Text[0] is '(' or '一' or '二' or '三' or '四');

    /// <summary>A value, a unit or an enumerator left alone.</summary>
    private static bool IsPassed(TableCell cell) =>
        !cell.HasWords || (LabelMatcher.IsAside(cell) && (cell.Key.Length > 0 || (cell.Text.Any(IsNumeral) && !cell.Text.All(IsNumeral))));

    /// <summary>A numeral with nothing around it may be a value (三 for 3).</summary>
    private static bool IsNumeral(char character) => "一二三四五六七八九十".Contains(character, StringComparison.Ordinal);

    /// <summary>Whether a row that begins with blanks may be short of its last cells: it has no total, or one that its parts do not give.</summary>
    private bool LacksTotal(AlignedRow row, IReadOnlyList<Slot> slots)
    {
        var columns = layout.ColumnsOf(row.Row);
        if (!slots[0].IsBlank || TableColumns.SumsOf(columns) is not { Count: > 0 } sums)
            return false;
        var bound = places.Bind(row, columns, slots).Columns;
        return bound[sums[0].Total] is null or { IsBlank: true } || RowBinder.Contradicts([.. bound], sums);
    }

    /// <summary>Whether nothing follows on a row's cells, the unit of a list among them, and the row's number where it has no other cell.</summary>
    private bool ReachesEnd(AlignedRow row, IReadOnlyList<Slot> slots)
    {
        var left = slots.Count == 0 ? row.Match.Slots.PrintedCount : slots.PrintedCount;
        for (var i = row.Match.End; i < cells.Count; i++)
        {
            if (!cells[i].IsBlank && !LabelMatcher.IsUnit(cells[i].Text) && left-- <= 0)
                return false;
        }

        return true;
    }
}
