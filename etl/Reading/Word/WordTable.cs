using DocumentFormat.OpenXml.Wordprocessing;
using Warehouse.Etl.Reading.Grids;

namespace Warehouse.Etl.Reading.Word;

/// <summary>Reads the rows of a table, and tells tables that hold data from tables that only place text on a page.</summary>
internal static class WordTable
{
    /// <summary>A cell of that much text in that many paragraphs is an article and no value.</summary>
    private const int ArticleLetters = 400;
    private const int ArticleParagraphs = 4;

    /// <summary>Rows in reading order, those that are hidden or deleted in tracked changes left out.</summary>
    public static IEnumerable<TableRow> Rows(Table table) => table.ChildElements
        .SelectMany(child => child is TableRow row ? [row] : child is SdtRow block ? block.Descendants<TableRow>() : Enumerable.Empty<TableRow>())
        .Where(row => row.TableRowProperties?.GetFirstChild<Deleted>() is null && row.TableRowProperties?.GetFirstChild<Hidden>() is null);

    public static bool IsLayout(IReadOnlyList<TableRow> rows) =>
        rows.Sum(row => TableCells(row).Count()) <= 1 || rows.Any(HoldsMore);

    /// <summary>Whether a row of a layout table is a plain row of short cells after all.</summary>
    public static bool IsPlain(TableRow row) => TableCells(row).Count() > 1 && !HoldsMore(row);

    public static IReadOnlyList<GridCell> Cells(TableRow row, Func<TableCell, string> text)
    {
        var cells = new List<GridCell>();
        if (row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value is int before and > 0)
            cells.Add(new GridCell("", before, Kind: GridCellKind.Gap));
        foreach (var cell in TableCells(row))
        {
            var properties = cell.TableCellProperties;
            var continues = properties?.VerticalMerge is { } merge && (merge.Val?.Value ?? MergedCellValues.Continue) == MergedCellValues.Continue;
            var kind = continues ? GridCellKind.ContinuesAbove : GridCellKind.Own;
            cells.Add(new GridCell(text(cell), properties?.GridSpan?.Val?.Value ?? 1, Kind: kind));
        }

        return cells;
    }

    private static IEnumerable<TableCell> TableCells(TableRow row) => row.ChildElements
        .SelectMany(child => child is TableCell cell ? [cell] : child is SdtCell block ? block.Descendants<TableCell>() : Enumerable.Empty<TableCell>())
        .Where(cell => cell.TableCellProperties?.GetFirstChild<CellDeletion>() is null);

    /// <summary>Whether a cell of the row holds a table or an article; the labels of many rows beside their values are none.</summary>
    private static bool HoldsMore(TableRow row) => TableCells(row).Any(IsArticleOrHoldsTable)
        && !StackedRows.IsStacked(Cells(row, cell => string.Join('\n', cell.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText))));

    private static bool IsArticleOrHoldsTable(TableCell cell) =>
        cell.Descendants<Table>().Any(table => table.Descendants<TableCell>().Skip(1).Any())
        || cell.Descendants<Paragraph>().Take(ArticleParagraphs).Count() == ArticleParagraphs && cell.InnerText.Length >= ArticleLetters;
}
