using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Spreadsheet;
using Warehouse.Reports.Charts;
using Warehouse.Reports.Tables;

namespace Warehouse.Reports.Office;

/// <summary>Writes the rows of one sheet straight into its file, so that a sheet of a hundred thousand rows needs no memory.</summary>
internal sealed class SheetWriter : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly DateOnly dayZero = new(1899, 12, 30);

    /// <summary>Of one line of text, in points.</summary>
    private const double LineHeight = 16.5;

    private const double TitleHeight = 22;

    private const int StandardWidth = 8;

    private readonly IReadOnlyList<int> widths;
    private readonly List<string> merged = [];

    private readonly XmlWriter xml;
    private int row;

    /// <param name="part">Closed when the sheet is complete.</param>
    /// <param name="widths">Of the columns, in characters.</param>
    /// <param name="frozen">How many rows stay when the reader scrolls.</param>
    public SheetWriter(Stream part, IReadOnlyList<int> widths, int frozen)
    {
        this.widths = widths;
        xml = XmlWriter.Create(part, new XmlWriterSettings { CloseOutput = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("worksheet", Main);
        new SheetProperties(new PageSetupProperties { FitToPage = true }).WriteTo(xml);
        new SheetViews(View(frozen)).WriteTo(xml);
        new SheetFormatProperties { DefaultRowHeight = LineHeight, CustomHeight = true }.WriteTo(xml);
        new Columns(widths.Select((width, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = width, CustomWidth = true })).WriteTo(xml);
        xml.WriteStartElement("sheetData", Main);
    }

    /// <summary>Number of the row written last.</summary>
    public int LastRow => row;

    public void Skip(int rows) => row += rows;

    public void WriteTitle(string text)
    {
        Begin(TitleHeight);
        Text(0, text, SheetStyles.Title);
        xml.WriteEndElement();
    }

    /// <param name="across">How many columns it may take; it is broken into lines there.</param>
    public void WriteNote(string text, int across)
    {
        Begin(LineHeight * Lines(text, widths.Take(across).Sum()));
        Text(0, text, SheetStyles.Note);
        xml.WriteEndElement();
        merged.Add($"{CellAddress.Of(0, row)}:{CellAddress.Of(across - 1, row)}");
    }

    public void WriteHead(IReadOnlyList<ReportColumn> columns)
    {
        Begin(LineHeight * Math.Max(2, columns.Select((column, at) => Lines(column.Label, WidthOf(at) - 2)).Max()));
        foreach (var (at, column) in columns.Index())
            Text(at, column.Label, SheetStyles.Head);
        xml.WriteEndElement();
    }

    public void Write(IReadOnlyList<object?> cells, IReadOnlyList<ReportColumn> columns)
    {
        Begin(height: null);
        for (var at = 0; at < cells.Count; at++)
        {
            if (cells[at] is { } value)
                Write(at, value, columns[at].Kind);
        }

        xml.WriteEndElement();
    }

    /// <param name="filter">The head and the rows below it, which get a filter a column; null for none.</param>
    /// <param name="drawing">Id of the part with the sheet's charts; null for none.</param>
    public void Complete(string? filter, string? drawing)
    {
        xml.WriteEndElement();
        if (filter is not null)
            new AutoFilter { Reference = filter }.WriteTo(xml);
        if (merged.Count > 0)
            new MergeCells(merged.Select(cells => new MergeCell { Reference = cells })).WriteTo(xml);
        new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 }.WriteTo(xml);
        new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToHeight = 0 }.WriteTo(xml);
        if (drawing is not null)
            new Drawing { Id = drawing }.WriteTo(xml);
        xml.WriteEndElement();
    }

    public void Dispose() => xml.Dispose();

    /// <summary>A table may have more columns than the sheet was told of: those are as wide as a program makes them.</summary>
    private int WidthOf(int at) => at < widths.Count ? widths[at] : StandardWidth;

    /// <summary>How many lines a text takes; Chinese characters are two wide.</summary>
    private static int Lines(string text, int width) => Math.Max(1, (int)Math.Ceiling(1.1 * text.Sum(letter => letter >= '\u2E80' ? 2 : 1) / Math.Max(4, width)));

    private static SheetView View(int frozen) => frozen == 0
        ? new SheetView { WorkbookViewId = 0, ShowGridLines = false }
        : new SheetView(new Pane { VerticalSplit = frozen, TopLeftCell = CellAddress.Of(0, frozen + 1), ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 };

    private void Begin(double? height)
    {
        row++;
        xml.WriteStartElement("row", Main);
        xml.WriteAttributeString("r", row.ToString(CultureInfo.InvariantCulture));
        if (height is not { } points)
            return;
        xml.WriteAttributeString("ht", points.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("customHeight", "1");
    }

    private void Write(int column, object value, CellKind kind)
    {
        switch (value)
        {
            case string text:
                Text(column, text, SheetStyles.Plain);
                break;
            case DateOnly date:
                Number(column, date.DayNumber - dayZero.DayNumber, SheetStyles.Date);
                break;
            case int number:
                Number(column, number, SheetStyles.Of(kind, number));
                break;
            case decimal number:
                Number(column, CellNumber.Shown(number, kind), SheetStyles.Of(kind, number));
                break;
            default:
                throw new ArgumentException($"A cell of type {value.GetType().Name} has no form in a sheet.", nameof(value));
        }
    }

    /// <summary>Text stands in the cell itself, as text: what begins as a formula does is none.</summary>
    private void Text(int column, string text, uint style)
    {
        Cell(column, style);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Main);
        xml.WriteStartElement("t", Main);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(OfficeText.Of(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Number(int column, decimal number, uint style)
    {
        Cell(column, style);
        xml.WriteElementString("v", Main, number.ToString("0.####", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private void Cell(int column, uint style)
    {
        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("r", CellAddress.Of(column, row));
        if (style != SheetStyles.Plain)
            xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
    }
}
