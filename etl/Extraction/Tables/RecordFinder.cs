namespace Warehouse.Etl.Extraction.Tables;

/// <summary>Finds a row of values that has no label: the first cells with a value behind the headings.</summary>
internal static class RecordFinder
{
    public static IReadOnlyList<Slot> Find(IReadOnlyList<TableCell> cells, int start, int width)
    {
        var run = new List<Slot>();
        for (var i = start; i < cells.Count; i++)
        {
            if (CellValue.Read(cells[i].Text) is not { } value)
                break;
            // A row of blanks ended: it was the rest of the headings, merged cells.
            if (cells[i].StartsRow && run.All(slot => slot.IsBlank))
                run.Clear();
            if (cells[i].StartsRow && run.Count >= width)
                break;
            run.Add(new Slot(cells[i], value));
        }

        return run.Any(slot => !slot.IsBlank) || run.Count >= width ? run : [];
    }
}
