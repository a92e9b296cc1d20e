using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Columns;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Extraction.Tables.Labels;
using Warehouse.Etl.Extraction.Tables.Rows;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>The last step of reading the tables, when all rows are bound.</summary>
internal sealed class TableSettlement(IReadOnlyList<TableCell> cells, FormLayout layout, TableLedger ledger)
{
    private const int WidestList = 2;

    private const int FewestElsewhere = 6;

    private const string ValuesApart = "几个行名之后才是各自的数值";

    private const string ValuesFirst = "数值可能排在行名之前";

    /// <summary>
    /// Decides what single rows cannot tell. A label without any cell is an empty row, unless numbers stand in the table
    /// that belong to no row; and where values stand before the labels, or most rows break their sums, no column is sure.
    /// </summary>
    /// <param name="emptyRows">Labels behind which no cell was seen.</param>
    public void Settle(IReadOnlyList<AlignedRow> aligned, IReadOnlyCollection<AlignedRow> emptyRows)
    {
        var rows = aligned.Where(row => row.Row.Kind == FormRowKind.Row).ToList();
        var shifted = new ShiftedRows(cells, layout, ledger.Taken, aligned, emptyRows);
        var turned = rows.Count > 0 && layout.ColumnsOf(rows[0].Row).Count <= WidestList && !ledger.Facts.Any(fact => fact.Value is not null && rows[^1].Row.Measures.Contains(fact.Measure)) && StrayValues.PrecedeLabels(cells, rows[0], 1, ledger.Taken);
        foreach (var table in rows.GroupBy(row => row.Row.TableCode))
        {
            var columns = layout.ColumnsOf(table.First().Row);
            var shiftedRows = shifted.Of([.. table]);
            if (table.Where(emptyRows.Contains).ToList() is { Count: > 0 } empty)
                SettleEmpty(empty, turned || StrayValues.AreMany(StrayValues.Count(cells, Reach(table.Key, rows, aligned), ledger.Taken), columns.Count) || AreElsewhere(table, empty), shiftedRows);
            var facts = TableColumns.SumsOf(columns).Count > 0 ? FactsOf(table) : [];
            var reason = turned || (columns.Count > WidestList && StrayValues.PrecedeLabels(cells, table.First(), columns.Count, ledger.Taken)) ? ValuesFirst
                : PrintedSums.MostRowsFail(facts) ? "多数行各类申请人之和不等于总计"
                : null;
            foreach (var row in table.Where(row => reason is not null || shiftedRows.Contains(row)))
                ledger.Withdraw(row, cells[row.Match.First], reason ?? ValuesFirst);
            if (reason is null && TableColumns.SumsOf(columns).Count > 0)
                DoubtFirstColumn(table, facts);
        }

        WithdrawApart(rows);
        WithdrawElsewhere(rows);
    }

    /// <summary>
    /// The values of several labels follow on the last of them: it has none for sure, and those before it are not blank. Where more
    /// follow than there are labels, the next label's value stands before it, and so on until one has none behind it.
    /// </summary>
    private void WithdrawApart(List<AlignedRow> rows)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            if (layout.ColumnsOf(rows[i].Row).Count > WidestList && rows[i - 1].Match.Slots.AreBlank && StrayValues.FollowAnother(cells, rows[i]))
                ledger.Withdraw(rows[i], cells[rows[i].Match.First], ValuesApart);
            if (rows[i].Match.Slots.AreBlank || !(rows[i - 1].Match.Slots.AreBlank || rows[i].Match.Slots.All(slot => slot.Value.Number is null)) || StrayValues.CountBehind(cells, rows[i], ledger.Taken) is not (> 0 and var behind))
                continue;
            var apart = rows.Take(i).Reverse().TakeWhile(row => row.Match.Slots.AreBlank).Prepend(rows[i]).ToList();
            if (behind + rows[i].Match.Slots.Count(slot => slot.Value.Number is not null) > apart.Count)
                apart.AddRange(rows.Skip(i + 1).TakeWhile(row => !row.Match.Slots.AreBlank));
            foreach (var row in apart)
                ledger.Withdraw(row, cells[row.Match.First], ValuesApart);
        }
    }

    /// <summary>Most rows of a list are blank, and as many numbers stand somewhere in the document: the column of values was written out on its own.</summary>
    private void WithdrawElsewhere(List<AlignedRow> rows)
    {
        var list = rows.Where(row => layout.ColumnsOf(row.Row).Count <= WidestList).ToList();
        var blank = list.Where(row => row.Match.Slots.AreBlank).ToList();
        if (blank.Count * 2 <= list.Count || !AreElsewhere(blank))
            return;
        foreach (var row in blank)
            ledger.Withdraw(row, cells[row.Match.First], ValuesApart);
    }

    /// <summary>No row of the table has a value, and as many numbers stand somewhere in the document: columns that were written out one after another.</summary>
    private bool AreElsewhere(IEnumerable<AlignedRow> table, List<AlignedRow> empty) => table.All(row => row.Match.Slots.AreBlank) && AreElsewhere(empty);

    private bool AreElsewhere(List<AlignedRow> blank) =>
        StrayValues.Count(cells, new TableExtent(0, cells.Count), ledger.Taken) is var strays && strays >= FewestElsewhere && strays * 2 >= blank.Count;

    private void SettleEmpty(IEnumerable<AlignedRow> empty, bool areDoubtful, IReadOnlySet<AlignedRow> shifted)
    {
        foreach (var row in empty)
        {
            var label = cells[row.Match.First];
            var isBeforeHeadings = layout.ColumnsOf(row.Row).Count <= WidestList && StrayValues.FollowHeadings(cells, row, layout.HeadingsOf(row.Row.TableCode), ledger.Taken);
            if (areDoubtful || shifted.Contains(row) || isBeforeHeadings)
                ledger.Doubt(layout.ColumnsOf(row.Row), 0, label, label.Text);
            else
                ledger.AddBlanks(layout.ColumnsOf(row.Row), label);
        }
    }

    /// <summary>The cells in which values of a table may be astray. The rows of a list are spread over several tables of the form.</summary>
    private TableExtent Reach(string table, List<AlignedRow> rows, IReadOnlyList<AlignedRow> aligned) =>
        layout.ColumnsOf(rows.First(row => row.Row.TableCode == table).Row).Count <= WidestList
            ? new TableExtent(Math.Max(0, rows[0].Match.First - 1), TableExtent.Of(aligned[^1].Row.TableCode, aligned, cells).End)
            : TableExtent.Of(table, aligned, cells);

    /// <summary>
    /// Numbers in the first column only, in every row, and no total: it may be one number for all applicants in a cell merged
    /// over the columns, of which text keeps the first place.
    /// </summary>
    private void DoubtFirstColumn(IEnumerable<AlignedRow> table, List<ReportFact> facts)
    {
        const int fewestRows = 3;
        var first = ColumnSum.Applicants[0].Parts[0];
        var numbers = facts.Where(fact => fact.Value is not null).ToList();
        var row = table.First(row => layout.ColumnsOf(row.Row).Count > first);
        var applicant = layout.ColumnsOf(row.Row)[first].Applicant;
        if (numbers.Count < fewestRows || numbers.Any(fact => fact.Applicant != applicant) || !facts.Any(fact => fact.Value is null))
            return;
        foreach (var fact in numbers.Where(fact => fact.Value != 0))
            ledger.Add(new Finding(TableRules.RowWidth, FindingStatus.Uncertain, fact.Measure, 1, null, $"第{fact.Line}行：表中各行只有第一格有数，总计空白，该数可能是合并单元格中全部申请人的数，请对照原件。", fact.Line));
    }

    private List<ReportFact> FactsOf(IEnumerable<AlignedRow> table)
    {
        var measures = table.SelectMany(row => row.Row.Measures).ToHashSet(StringComparer.Ordinal);
        return [.. ledger.Facts.Where(fact => measures.Contains(fact.Measure))];
    }
}
