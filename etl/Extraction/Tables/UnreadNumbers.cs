using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Columns;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Extraction.Tables.Labels;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>
/// Numbers that stand together as in a table and belong to no row of any form that was looked for: a table of another kind,
/// or one whose labels are lost. They are not loaded, and must not be lost unsaid. Where a table was read, a single row with a label, a
/// unit and a number is enough: an office added it to the form (其中:1.政府网站 in the annexes of Fujian).
/// </summary>
internal static class UnreadNumbers
{
    /// <summary>Fewer may be page numbers, dates or the links to further pages.</summary>
    private const int FewestNumbers = 6;

    /// <summary>Cells without a number between two numbers of one table: its labels and headings.</summary>
    private const int WidestGap = 8;

    /// <summary>A longer cell is running text, and the table has ended.</summary>
    private const int LongestCell = 60;

    /// <param name="known">The places of the cells that stand behind a label of the form.</param>
    public static IEnumerable<Finding> Find(IReadOnlyList<TableCell> cells, IReadOnlySet<CellPlace> known)
    {
        var run = new List<TableCell>();
        var (gap, areRows) = (0, false);
        for (var i = 0; i < cells.Count; i++)
        {
            if (StrayValues.IsStray(cells[i], known))
            {
                run.Add(cells[i]);
                areRows |= known.Count > 0 && IsBehindUnit(cells, i);
                gap = 0;
            }
            else if (run.Count > 0 && (++gap > WidestGap || cells[i].Text.Length > LongestCell))
            {
                if (areRows || IsTable(run))
                    yield return Unread(run);
                run.Clear();
                (gap, areRows) = (0, false);
            }
        }

        if (areRows || IsTable(run))
            yield return Unread(run);
    }

    /// <summary>Whether a label and its unit stand right before a cell.</summary>
    private static bool IsBehindUnit(IReadOnlyList<TableCell> cells, int place) =>
        place > 1 && LabelMatcher.IsUnit(cells[place - 1].Text) && cells[place - 2] is { HasWords: true } label && !LabelMatcher.IsUnit(label.Text);

    private static bool IsTable(List<TableCell> run) => run.Count >= FewestNumbers && !IsNumbering(run);

    /// <summary>1, 2, 3 and so on, perhaps from 1 again: the numbers of rows, columns or pages.</summary>
    private static bool IsNumbering(List<TableCell> run)
    {
        for (var i = 1; i < run.Count; i++)
        {
            if (run[i].Value?.Number is not 1 && run[i].Value?.Number != run[i - 1].Value?.Number + 1)
                return false;
        }

        return true;
    }

    private static Finding Unread(List<TableCell> run) => new(
        TableRules.TableUnread, FindingStatus.Uncertain, null, run.Count, null,
        $"第{run[0].Line}行至第{run[^1].Line}行像是表格，其中{run.Count}个数不属于格式中的任何一行，未载入，请对照原件。", run[0].Line);
}
