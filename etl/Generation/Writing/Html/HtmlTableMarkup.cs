using System.Globalization;
using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Writing.Html;

/// <summary>A14: a table with its merged cells.</summary>
internal static class HtmlTableMarkup
{
    private const double ShareSplit = 0.3;

    private static readonly string[] attributes =
    [
        "", "border=\"1\" cellspacing=\"0\" cellpadding=\"0\"", "class=\"MsoTableGrid\" border=\"1\"", "width=\"100%\" style=\"border-collapse: collapse\"",
    ];

    public static void Write(HtmlText page, TableGrid grid, HtmlStyle style, Dice dice)
    {
        if (dice.Chance(ShareSplit))
            grid = ColumnSplit.Of(grid, dice);
        page.Open("table", dice.Pick(attributes)).Line();
        if (style.Sections)
            page.Open("tbody").Line();
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            page.Open("tr").Line();
            foreach (var cell in grid.Rows[row])
                Write(page, cell, style.HeadCells && row == 0 ? "th" : "td", style);
            page.Close("tr").Line();
        }

        if (style.Sections)
            page.Close("tbody").Line();
        page.Close("table").Line();
    }

    private static void Write(HtmlText page, GridCell cell, string name, HtmlStyle style)
    {
        page.Open(name, Spans(cell));
        if (cell.Text.Length == 0)
            page.Raw(style.BlankCell);
        else
            page.Raw(style.Cell.Before).Text(cell.Text).Raw(style.Cell.After);
        page.Close(name).Line();
    }

    private static string Spans(GridCell cell) => string.Join(' ', new[] { Span("rowspan", cell.RowSpan), Span("colspan", cell.ColumnSpan) }.Where(span => span.Length > 0));

    private static string Span(string name, int places) =>
        places == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"{name}=\"{places}\"");
}
