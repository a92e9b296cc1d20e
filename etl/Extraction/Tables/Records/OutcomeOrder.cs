using Warehouse.Etl.Extraction.Tables.Cells;

namespace Warehouse.Etl.Extraction.Tables.Records;

/// <summary>
/// The order in which the headings of table four print the outcomes of each block: an office may put 总计 before 结果维持. Where
/// every block has them in one order of their own, the values below stand in it.
/// </summary>
internal static class OutcomeOrder
{
    /// <summary>For each column of the form the place of its value in the row, where the headings print another order than the form's; null otherwise.</summary>
    /// <param name="before">The cells before the values.</param>
    /// <param name="outcomes">Keys of the headings that every block has, in the form's order.</param>
    /// <param name="width">The columns of the row.</param>
    public static IReadOnlyList<int>? Of(IEnumerable<TableCell> before, IReadOnlyList<string> outcomes, int width)
    {
        var printed = before.Select(cell => IndexOf(cell.Key, outcomes)).Where(outcome => outcome >= 0).TakeLast(width).ToList();
        if (printed.Count == 0 || printed.Count % outcomes.Count != 0)
            return null;
        var blocks = printed.Chunk(outcomes.Count).ToList();
        var order = blocks[0];
        if (order.Distinct().Count() < order.Length || order.SequenceEqual(Enumerable.Range(0, outcomes.Count)) || !blocks.TrueForAll(block => block.SequenceEqual(order)))
            return null;
        return [.. Enumerable.Range(0, width).Select(column => (column / outcomes.Count * outcomes.Count) + Array.IndexOf(order, column % outcomes.Count))];
    }

    private static int IndexOf(string key, IReadOnlyList<string> outcomes)
    {
        for (var i = 0; i < outcomes.Count; i++)
        {
            if (outcomes[i] == key)
                return i;
        }

        return -1;
    }
}
