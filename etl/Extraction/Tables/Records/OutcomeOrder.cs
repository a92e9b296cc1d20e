using Warehouse.Etl.Extraction.Tables.Cells;

namespace Warehouse.Etl.Extraction.Tables.Records;

/// <summary>
/// The order in which the headings of table four print the outcomes of each block: an office may put 总计 before 结果维持. Where
/// every block has them in one order of their own, the values below stand in it.
/// </summary>
internal static class OutcomeOrder
{
    private const int Unknown = -1;

    private const int LongestName = 10;

    /// <summary>
    /// For each column of the form the place of its value in the row, where the headings print another order than the form's; empty where it is
    /// another, and not known which; null where it is the form's.
    /// </summary>
    /// <param name="before">The cells before the values, from the title of the table on.</param>
    /// <param name="outcomes">Keys of the headings that every block has, in the form's order.</param>
    /// <param name="blocks">Keys of the headings above them.</param>
    /// <param name="width">The columns of the row.</param>
    public static IReadOnlyList<int>? Of(IEnumerable<TableCell> before, IReadOnlyList<string> outcomes, IReadOnlyList<string> blocks, int width)
    {
        var names = before.Where(cell => cell.HasWords && !blocks.Contains(cell.Key)).Select(cell => cell.Key).ToList();
        if (Named(names, outcomes) is not { } printed || printed.Count % outcomes.Count != 0)
            printed = [.. names.Select(name => IndexOf(name, outcomes)).Where(outcome => outcome >= 0).TakeLast(width)];
        if (printed.Count == 0 || printed.Count > width || printed.Count % outcomes.Count != 0)
            return null;
        var chunks = printed.Chunk(outcomes.Count).ToList();
        if (chunks.TrueForAll(chunk => Enumerable.Range(0, chunk.Length).All(i => chunk[i] == Unknown || chunk[i] == i)))
            return null;
        // Headings that were read in another direction than their values say nothing.
        if (chunks.Exists(chunk => chunk.Where(outcome => outcome >= 0).Distinct().Count() < chunk.Count(outcome => outcome >= 0)))
            return null;
        foreach (var chunk in chunks.Where(chunk => chunk.Count(outcome => outcome == Unknown) == 1))
            chunk[Array.IndexOf(chunk, Unknown)] = Enumerable.Range(0, outcomes.Count).Except(chunk).Single();
        var order = chunks[0];
        return !order.Contains(Unknown) && chunks.TrueForAll(chunk => chunk.SequenceEqual(order))
            ? [.. Enumerable.Range(0, width).Select(column => (column / outcomes.Count * outcomes.Count) + Array.IndexOf(order, column % outcomes.Count))]
            : [];
    }

    /// <summary>The outcomes that the last names before the values are, also where the office shortened or changed some; null where names are broken in pieces.</summary>
    private static List<int>? Named(List<string> names, IReadOnlyList<string> outcomes)
    {
        var last = names.Reverse<string>().TakeWhile(name => name.Length is > 1 and <= LongestName).Reverse().ToList();
        return last.Exists(name => outcomes.Count(outcome => outcome.Contains(name, StringComparison.Ordinal)) > 1) ? null : [.. last.Select(name => IndexOf(name, outcomes) is >= 0 and var outcome ? outcome : Shortened(name, outcomes))];
    }

    /// <summary>维持 is 结果维持: the only one that holds the name.</summary>
    private static int Shortened(string name, IReadOnlyList<string> outcomes) => outcomes.ToList().FindIndex(outcome => outcome.Contains(name, StringComparison.Ordinal));

    private static int IndexOf(string key, IReadOnlyList<string> outcomes)
    {
        for (var i = 0; i < outcomes.Count; i++)
        {
            if (outcomes[i] == key)
                return i;
        }

        return Unknown;
    }
}
