using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Warehouse.Reports.Charts;
using Warehouse.Reports.Tables;

namespace Warehouse.Reports.Office;

/// <summary>Writes the rows of one sheet straight into its part, so that a sheet of a hundred thousand rows needs no memory.</summary>
internal sealed class SheetWriter : IDisposable
{
    private static readonly DateOnly dayZero = new(1899, 12, 30);

    /// <summary>Of one line of text, in points.</summary>
    private const double LineHeight = 16.5;

    private const double TitleHeight = 22;

    private readonly IReadOnlyList<int> widths;
    private readonly List<string> merged = [];

    private readonly OpenXmlWriter xml;
    private int row;

    /// <param name="widths">Of the columns, in characters.</param>
    /// <param name="frozen">How many rows stay when the reader scrolls.</param>
    public SheetWriter(WorksheetPart part, IReadOnlyList<int> widths, int frozen)
    {
        this.widths = widths;
        xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        xml.WriteElement(new SheetViews(View(frozen)));
        xml.WriteElement(new SheetFormatProperties { DefaultRowHeight = LineHeight, CustomHeight = true });
        xml.WriteElement(new Columns(widths.Select((width, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = width, CustomWidth = true })));
        xml.WriteStartElement(new SheetData());
    }

    /// <summary>Number of the row written last.</summary>
    public int LastRow => row;

    public void Skip(int rows) => row += rows;

    public void WriteTitle(string text) => Write([(0, Text(text, SheetStyles.Title))], TitleHeight);

    /// <param name="across">How many columns it may take; it is broken into lines there.</param>
    public void WriteNote(string text, int across)
    {
        Write([(0, Text(text, SheetStyles.Note))], LineHeight * Lines(text, widths.Take(across).Sum()));
        merged.Add($"{CellAddress.Of(0, row)}:{CellAddress.Of(across - 1, row)}");
    }

    public void WriteHead(IReadOnlyList<ReportColumn> columns) =>
        Write(columns.Select((column, at) => (at, Text(column.Label, SheetStyles.Head))), LineHeight * Math.Max(2, columns.Select((column, at) => Lines(column.Label, widths[at] - 2)).Max()));

    public void Write(IReadOnlyList<object?> cells, IReadOnlyList<ReportColumn> columns) =>
        Write(cells.Index().Where(cell => cell.Item is not null).Select(cell => (cell.Index, CellOf(cell.Item!, columns[cell.Index].Kind))), null);

    /// <param name="filter">The head and the rows below it, which get a filter a column; null for none.</param>
    /// <param name="drawing">Id of the part with the sheet's charts; null for none.</param>
    public void Complete(string? filter, string? drawing)
    {
        xml.WriteEndElement();
        if (filter is not null)
            xml.WriteElement(new AutoFilter { Reference = filter });
        if (merged.Count > 0)
            xml.WriteElement(new MergeCells(merged.Select(cells => new MergeCell { Reference = cells })));
        xml.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        xml.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToHeight = 0 });
        if (drawing is not null)
            xml.WriteElement(new Drawing { Id = drawing });
        xml.WriteEndElement();
    }

    public void Dispose() => xml.Dispose();

    /// <summary>How many lines a text takes; Chinese characters are two wide.</summary>
    private static int Lines(string text, int width) => Math.Max(1, (int)Math.Ceiling(1.1 * text.Sum(letter => letter >= '\u2E80' ? 2 : 1) / Math.Max(4, width)));

    private static SheetView View(int frozen) => frozen == 0
        ? new SheetView { WorkbookViewId = 0, ShowGridLines = false }
        : new SheetView(new Pane { VerticalSplit = frozen, TopLeftCell = CellAddress.Of(0, frozen + 1), ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 };

    private void Write(IEnumerable<(int Column, Cell Cell)> cells, double? height)
    {
        row++;
        xml.WriteStartElement(new Row { RowIndex = (uint)row, Height = height, CustomHeight = height is null ? null : true });
        foreach (var (column, cell) in cells)
        {
            cell.CellReference = CellAddress.Of(column, row);
            xml.WriteElement(cell);
        }
        xml.WriteEndElement();
    }

    private static Cell CellOf(object value, CellKind kind) => value switch
    {
        string text => Text(text, SheetStyles.Plain),
        DateOnly date => Number(date.DayNumber - dayZero.DayNumber, SheetStyles.Date),
        int number => Number(number, SheetStyles.Of(kind, number)),
        decimal number => Number(CellNumber.Shown(number, kind), SheetStyles.Of(kind, number)),
        _ => throw new ArgumentException($"A cell of type {value.GetType().Name} has no form in a sheet.", nameof(value)),
    };

    /// <summary>Text stands in the cell itself, as text: what begins as a formula does is none.</summary>
    private static Cell Text(string text, uint style) => new(new InlineString(new Text(OfficeText.Of(text)) { Space = SpaceProcessingModeValues.Preserve }))
    {
        DataType = CellValues.InlineString,
        StyleIndex = style,
    };

    private static Cell Number(decimal number, uint style) => new(new CellValue(number.ToString("0.####", CultureInfo.InvariantCulture)))
    {
        StyleIndex = style,
    };
}
