using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>
/// Table four in another shape than one row under all headings: block by block, each with its headings and then its
/// values; a heading and its value in turn; or one line of values under headings broken into single characters.
/// All values must be there and keep the sums of their blocks.
/// </summary>
internal sealed class RecordBlocks
{
    /// <summary>A longer cell is running text, and the table has ended.</summary>
    private const int LongestCell = 30;

    private readonly IReadOnlyList<string> outcomes;
    private readonly IReadOnlyList<string> blocks;
    private readonly int width;

    /// <param name="headings">The headings of the table in printed order: those that come once name blocks, the others the columns of each.</param>
    public RecordBlocks(IEnumerable<FormRow> headings, int width)
    {
        var byKey = headings.Select(row => LabelKey.Of(row.Label)).GroupBy(key => key).ToList();
        outcomes = [.. byKey.Where(group => group.Count() > 1).Select(group => group.Key)];
        blocks = [.. byKey.Where(group => group.Count() == 1).Select(group => group.Key)];
        this.width = width;
    }

    /// <summary>As many values as the row is wide, in its order; empty where that is not sure.</summary>
    public IReadOnlyList<Slot> Find(IReadOnlyList<TableCell> cells, int start, IReadOnlySet<string> sections)
    {
        var end = start;
        while (end < cells.Count && cells[end].Text.Length <= LongestCell && !sections.Contains(cells[end].Key))
            end++;
        IReadOnlyList<TableCell> table = [.. cells.Skip(start).Take(end - start)];
        var found = ByHeadings(table) is { Count: > 0 } parts ? parts : OnOneLine(table);
        return found.Count == width && ColumnSum.ReviewAndLitigation.All(sum => sum.Parts.Sum(part => found[part].Value.Number) == found[sum.Total].Value.Number) ? found : [];
    }

    private List<Slot> ByHeadings(IReadOnlyList<TableCell> table)
    {
        var row = new List<Slot>();
        var filled = new List<string>();
        string? block = null;
        var pending = 0;
        var taken = 0;
        foreach (var cell in table.Where(cell => !cell.IsBlank).SelectMany(Parts))
        {
            if (cell.Value is { } number)
            {
                // The values of a block follow its headings in their order, and are as many.
                if (block is null || taken == pending || number.State != ValueState.Reported)
                    return [];
                if (taken++ == 0)
                    filled.Add(block);
                row.Add(new Slot(cell));
            }
            else if (blocks.Contains(cell.Key))
            {
                if (taken != pending || row.Count % outcomes.Count != 0)
                    return [];
                (block, pending, taken) = (cell.Key, 0, 0);
            }
            else
            {
                if (pending == outcomes.Count || outcomes[pending] != cell.Key || (taken > 0 && taken != pending))
                    return [];
                pending++;
            }
        }

        // The first block stands alone; the heading over the others has no values of its own.
        return taken == pending && filled.SequenceEqual([blocks[0], .. blocks.TakeLast((width / outcomes.Count) - 1)]) ? row : [];
    }

    /// <summary>The only line that holds values and nothing else, as many as the row is wide.</summary>
    private List<Slot> OnOneLine(IReadOnlyList<TableCell> table)
    {
        var lines = table.GroupBy(cell => cell.Line)
            .Where(line => line.Count() == width && line.All(cell => cell.Value is { State: ValueState.Reported })).ToList();
        return lines.Count == 1 ? [.. lines[0].Select(cell => new Slot(cell))] : [];
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
