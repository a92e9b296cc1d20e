using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Records;

/// <summary>
/// Table four in another shape than one row under all headings: block by block, each with its headings and then its
/// values; a line for each block or for each outcome; a heading and its value in turn; or one line or run of values under
/// headings broken into single characters.
/// All values must be there and keep the sums of their blocks.
/// </summary>
internal sealed class RecordBlocks
{
    /// <summary>A longer cell is running text, and the table has ended.</summary>
    private const int LongestCell = 30;

    /// <summary>The headings of all columns, broken into pieces, may stand on one line.</summary>
    private const int LongestHeadings = 100;

    private const int LongestMargin = 6;

    private const string OfTitle = "情况";

    private readonly IReadOnlyList<string> outcomes;
    private readonly IReadOnlyList<string> blocks;
    private readonly IReadOnlyList<string> ofValues;
    private readonly int width;

    /// <param name="headings">The headings of the table in printed order: those that come once name blocks, the others the columns of each.</param>
    public RecordBlocks(IReadOnlyCollection<FormRow> headings, int width)
    {
        outcomes = Outcomes(headings);
        blocks = [.. headings.Select(row => LabelKey.Of(row.Label)).Where(key => !outcomes.Contains(key))];
        // The first block stands alone; the heading over the others has no values of its own.
        ofValues = [blocks[0], .. blocks.TakeLast((width / outcomes.Count) - 1)];
        this.width = width;
    }

    /// <summary>Keys of the headings that every block has.</summary>
    public static IReadOnlyList<string> Outcomes(IEnumerable<FormRow> headings) =>
        [.. headings.Select(row => LabelKey.Of(row.Label)).GroupBy(key => key).Where(group => group.Count() > 1).Select(group => group.Key)];

    /// <summary>Keys of the headings that name blocks.</summary>
    public static IReadOnlyList<string> Names(IEnumerable<FormRow> headings) =>
        [.. headings.Select(row => LabelKey.Of(row.Label)).GroupBy(key => key).Where(group => group.Count() == 1).Select(group => group.Key)];

    /// <summary>Whether two blocks of one level are named in another order than the form's, once each: lawsuits before reviews. Where their values stand is not known then.</summary>
    public static bool AreTurned(IReadOnlyList<TableCell> printed, IEnumerable<FormRow> headings)
    {
        var names = Names(headings);
        var found = printed.Select(cell => cell.Key).Where(names.Contains).ToList();
        return found.Distinct().Count() == found.Count && (Comes(names[1], names[0]) || Comes(names[^1], names[^2]));

        bool Comes(string later, string earlier) => found.IndexOf(later) is >= 0 and var first && found.IndexOf(earlier) > first;
    }

    /// <summary>As many values as the row is wide, in its order; empty where that is not sure.</summary>
    public IReadOnlyList<Slot> Find(IReadOnlyList<TableCell> cells, int start, IReadOnlySet<string> sections)
    {
        var table = cells.Skip(start).TakeWhile(cell => cell.Text.Length <= LongestHeadings && !sections.Contains(cell.Key)).ToList();
        var found = ByHeadings([.. table.TakeWhile(cell => cell.Text.Length <= LongestCell)]) is { Count: > 0 } parts ? parts
            : OnOneLine(table) is { Count: > 0 } line ? line
            : InOneRun([.. table.Where(cell => !cell.IsBlank)]);
        return found.Count == width && ColumnSum.ReviewAndLitigation.All(sum => sum.Parts.Sum(part => found[part].Value.Number) == found[sum.Total].Value.Number) ? found : [];
    }

    /// <summary>
    /// The values behind their headings, in the form's order. The blocks come once each and in order, their headings as often
    /// as needed; how many values stand together shows whether the headings run across or down.
    /// </summary>
    private List<Slot> ByHeadings(IReadOnlyList<TableCell> table)
    {
        var values = new List<Slot>();
        var runs = new List<int>();
        var named = new List<string>();
        var headings = 0;
        var isRun = false;
        foreach (var cell in table.Where(cell => !cell.IsBlank).SelectMany(Parts))
        {
            if (cell.Value is { } number)
            {
                if (number.State != ValueState.Reported || values.Count == width)
                    return [];
                values.Add(new Slot(cell));
                runs.Add(isRun ? runs[^1] + 1 : 1);
                if (isRun)
                    runs.RemoveAt(runs.Count - 2);
                isRun = true;
                continue;
            }

            isRun = false;
            if (BlockOf(cell.Key) is { } block)
                named.Add(block);
            else if (cell.Key == outcomes[headings % outcomes.Count])
                headings++;
            else if (!IsMargin(cell))
                return [];
        }

        if (values.Count != width || headings == 0 || headings % outcomes.Count != 0 || !named.Where(IsOfValues).SequenceEqual(ofValues))
            return [];
        if (runs.TrueForAll(run => run == 1) || runs.TrueForAll(run => run % outcomes.Count == 0))
            return values;
        // One line an outcome, with the values of the blocks beside each other.
        return headings == outcomes.Count && runs.Count == outcomes.Count && runs.TrueForAll(run => run == ofValues.Count)
            ? [.. Enumerable.Range(0, width).Select(i => values[(i % outcomes.Count * ofValues.Count) + (i / outcomes.Count)])]
            : [];
    }

    /// <summary>The block that a heading names, also with the name of those above it before (行政诉讼:未经复议直接起诉), or as the title of its own table (行政复议情况).</summary>
    private string? BlockOf(string key)
    {
        var name = key.EndsWith(OfTitle, StringComparison.Ordinal) ? key[..^OfTitle.Length] : key;
        return blocks.LastOrDefault(block => name == block) ?? ofValues.LastOrDefault(block => key.EndsWith(block, StringComparison.Ordinal));
    }

    private bool IsOfValues(string block) => ofValues.Contains(block);

    /// <summary>A word at the edge of the table, as 类别 or 件数.</summary>
    private static bool IsMargin(TableCell cell) => cell.Text.Length <= LongestMargin && !cell.Text.Any(char.IsAsciiDigit);

    /// <summary>The only line that holds values and nothing else, as many as the row is wide.</summary>
    private List<Slot> OnOneLine(IReadOnlyList<TableCell> table)
    {
        var lines = table.GroupBy(cell => cell.Line)
            .Where(line => line.Count() == width && line.All(cell => cell.Value is { State: ValueState.Reported })).ToList();
        return lines.Count == 1 ? [.. lines[0].Select(cell => new Slot(cell))] : [];
    }

    /// <summary>All values of the table, as many as the row is wide, one after another behind all headings.</summary>
    private List<Slot> InOneRun(List<TableCell> table)
    {
        var first = table.FindIndex(cell => cell.Value is not null);
        var run = first < 0 ? [] : table.Skip(first).TakeWhile(cell => cell.Value is { State: ValueState.Reported }).ToList();
        return run.Count == width && !table.Skip(first + width).Any(cell => cell.Value is not null) ? [.. run.Select(cell => new Slot(cell))] : [];
    }

    /// <summary>A cell as it is, or a heading and its value with a colon between.</summary>
    private static IEnumerable<TableCell> Parts(TableCell cell)
    {
        var colon = cell.Text.AsSpan().IndexOfAny(':', '：');
        if (colon <= 0)
            return [cell];
        var heading = new TableCell(cell.Text[..colon], cell.Line, cell.Offset, cell.StartsRow);
        var value = new TableCell(cell.Text[(colon + 1)..], cell.Line, cell.Offset + colon + 1, cell.StartsRow);
        return heading.HasWords && value.Value is { State: ValueState.Reported } ? [heading, value] : [cell];
    }
}
