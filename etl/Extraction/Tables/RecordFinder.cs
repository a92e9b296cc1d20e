namespace Warehouse.Etl.Extraction.Tables;

/// <summary>Finds a row of values that has no label: the first cells with a value behind the headings.</summary>
internal static class RecordFinder
{
    /// <param name="headings">Keys of the headings that may stand between, the longest first.</param>
    public static IReadOnlyList<Slot> Find(IReadOnlyList<TableCell> cells, int start, int width, IReadOnlyList<string> headings)
    {
        var run = new List<Slot>();
        for (var i = start; i < cells.Count; i++)
        {
            if (cells[i].HasWords)
            {
                if (run.AreBlank && IsHeadings(cells[i].Key, headings))
                    continue;
                break;
            }

            // A row of blanks ended: it was the rest of the headings, merged cells.
            if (cells[i].StartsRow && run.AreBlank)
                run.Clear();
            if (cells[i].StartsRow && run.Count >= width)
                break;
            run.Add(new Slot(cells[i]));
        }

        return !run.AreBlank || run.Count >= width ? run : [];
    }

    /// <summary>Whether a cell holds headings and nothing else, also several joined into one: 行政复议行政诉讼.</summary>
    private static bool IsHeadings(string key, IReadOnlyList<string> headings)
    {
        foreach (var heading in headings)
            key = key.Replace(heading, "", StringComparison.Ordinal);
        return key.Length == 0;
    }
}
