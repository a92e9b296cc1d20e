using System.Globalization;
using System.Text;
using Warehouse.Etl.Generation.Drafts;

namespace Warehouse.Etl.Generation.Writing.Office;

/// <summary>Writes a table of a Word document; a cell over several rows is one that goes on in each of them.</summary>
internal static class WordTableMarkup
{
    /// <summary>Between the margins, in twentieths of a point.</summary>
    private const int PageWidth = 9700;

    /// <summary>In characters; columns share the page by them.</summary>
    private const int NarrowestColumn = 4;

    private const int WidestColumn = 14;

    public static void Append(StringBuilder body, TableGrid grid, WordStyle style)
    {
        var widths = Widths(grid);
        body.Append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:jc w:val=\"center\"/><w:tblBorders>");
        foreach (var side in (string[])["top", "left", "bottom", "right", "insideH", "insideV"])
            body.Append(CultureInfo.InvariantCulture, $"<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        body.Append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        foreach (var width in widths)
            body.Append(CultureInfo.InvariantCulture, $"<w:gridCol w:w=\"{width}\"/>");
        body.Append("</w:tblGrid>");
        var heads = grid.Rows.TakeWhile(row => !row.Any(cell => cell.IsValue)).Count();
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            body.Append("<w:tr>");
            if (row < heads && style.RepeatsHead)
                body.Append("<w:trPr><w:tblHeader/></w:trPr>");
            for (var column = 0; column < grid.Width;)
                column += Cell(body, grid, row, column, widths, style);
            body.Append("</w:tr>");
        }

        body.Append("</w:tbl>");
    }

    /// <returns>How many columns the cell at a place covers.</returns>
    private static int Cell(StringBuilder body, TableGrid grid, int row, int column, int[] widths, WordStyle style)
    {
        var (cell, begins) = At(grid, row, column);
        var columns = cell?.ColumnSpan ?? 1;
        body.Append(CultureInfo.InvariantCulture, $"<w:tc><w:tcPr><w:tcW w:w=\"{widths.AsSpan(column, columns).ToArray().Sum()}\" w:type=\"dxa\"/>");
        if (columns > 1)
            body.Append(CultureInfo.InvariantCulture, $"<w:gridSpan w:val=\"{columns}\"/>");
        if (cell is { RowSpan: > 1 })
            body.Append(begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
        body.Append("<w:vAlign w:val=\"center\"/></w:tcPr>");
        if (cell is { Text.Length: > 0 } && begins)
            WordParagraph.Append(body, cell.Text, style.TextFont, style.TableSize, "center");
        else
            body.Append("<w:p/>");
        body.Append("</w:tc>");
        return columns;
    }

    /// <summary>The cell that covers a place, and whether it begins there; none where a row ends early.</summary>
    private static (GridCell? Cell, bool Begins) At(TableGrid grid, int row, int column)
    {
        for (var above = row; above >= 0; above--)
        {
            foreach (var cell in grid.Rows[above])
            {
                if (cell.Column == column && above + cell.RowSpan > row)
                    return (cell, above == row);
            }
        }

        return (null, false);
    }

    /// <summary>Columns of labels are wider than those of numbers, and a number fits into its column.</summary>
    private static int[] Widths(TableGrid grid)
    {
        var shares = new int[grid.Width];
        Array.Fill(shares, NarrowestColumn);
        foreach (var cell in grid.Rows.SelectMany(row => row).Where(cell => cell.ColumnSpan == 1))
            shares[cell.Column] = Math.Clamp(cell.Text.Length + (cell.IsValue ? 2 : 0), shares[cell.Column], WidestColumn);
        var sum = shares.Sum();
        return [.. shares.Select(share => PageWidth * share / sum)];
    }
}
