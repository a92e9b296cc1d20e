namespace Warehouse.Etl.Reading.Pages;

/// <summary>A page parted into tables and lines of text.</summary>
/// <param name="Tables">From the top down.</param>
/// <param name="Lines">What stands outside the tables, from the top down.</param>
internal sealed record PageContent(double Height, IReadOnlyList<PageTable> Tables, IReadOnlyList<PageLine> Lines)
{
    /// <summary>Rulings count only where they were measured on the same paper as the words.</summary>
    private const double SameSize = 1;

    public static PageContent Of(Page page, IReadOnlyList<Ruling> rulings)
    {
        var tables = RuledRegions.Of(rulings)
            .Select(group => RuledTable.Of(group, page.Words))
            .OfType<PageTable>()
            .Where(HoldsCells)
            .OrderBy(table => table.Box.Top)
            .ToList();
        var rest = page.Words.Where(word => !tables.Exists(table => table.Box.Contains(word.Box.MiddleX, word.Box.MiddleY)));
        return new PageContent(page.Height, tables, PageLine.Of(rest));
    }

    /// <summary>A frame around a table that is drawn without lines has one cell, in which everything stands.</summary>
    private static bool HoldsCells(PageTable table) => table.Rows.Sum(row => row.Count(cell => cell.Text.Length > 0)) > 1;

    public static bool IsSameSize(Page page, double width, double height) =>
        Math.Abs(page.Width - width) <= SameSize && Math.Abs(page.Height - height) <= SameSize;

    /// <summary>Tables and lines in reading order.</summary>
    public IEnumerable<(PageTable? Table, PageLine? Line)> Items() => Tables
        .Select(table => (table.Box.Top, Table: (PageTable?)table, Line: (PageLine?)null))
        .Concat(Lines.Select(line => (line.Box.Top, Table: (PageTable?)null, Line: (PageLine?)line)))
        .OrderBy(item => item.Top)
        .Select(item => (item.Table, item.Line));
}
