using System.Globalization;
using System.Text;
using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Layouts;

namespace Warehouse.Etl.Generation.Writing.Office;

/// <summary>One sheet of a workbook.</summary>
internal sealed class ExcelSheet
{
    private readonly StringBuilder rows = new();
    private readonly List<string> merged = [];
    private readonly List<PrintedLine> lines = [];
    private readonly ExcelStyle style;
    private readonly int width;
    private int number;

    public ExcelSheet(IReadOnlyList<DraftBlock> blocks, ExcelStyle style)
    {
        this.style = style;
        width = blocks.OfType<TableBlock>().Select(block => block.Grid.Width).DefaultIfEmpty(1).Max();
        foreach (var block in blocks)
        {
            if (block is TextBlock text)
                Add(text);
            else if (block is TableBlock table)
                Add(table.Grid);
        }
    }

    public IReadOnlyList<PrintedLine> Lines => lines;

    public string Xml => $"<sheetData>{rows}</sheetData>"
        + (merged.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"<mergeCells count=\"{merged.Count}\">{string.Concat(merged)}</mergeCells>"));

    private void Add(TextBlock text)
    {
        number++;
        Open();
        Cell(0, text.Passage.Text, isNumber: false);
        if (style.MergesText && width > 1)
            Merge(0, 1, width);
        Close();
        lines.Add(new PrintedLine(text.Passage.Text, text.Role, text.Passage.Facts));
    }

    private void Add(TableGrid grid)
    {
        lines.AddRange(GridLines.Of(grid));
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            number++;
            Open();
            foreach (var cell in grid.Rows[row])
            {
                Cell(cell.Column, cell.Text, cell.IsValue && !style.NumbersAsText);
                if (cell.RowSpan > 1 || cell.ColumnSpan > 1)
                    Merge(cell.Column, cell.RowSpan, cell.ColumnSpan);
            }

            Close();
        }

        // An empty row parts the table from what follows.
        number++;
    }

    private void Open() => rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\">");

    private void Close() => rows.Append("</row>");

    private void Cell(int column, string text, bool isNumber)
    {
        var place = Place(column, number);
        if (text.Length == 0)
            rows.Append(CultureInfo.InvariantCulture, $"<c r=\"{place}\"/>");
        else if (isNumber && IsPlainNumber(text))
            rows.Append(CultureInfo.InvariantCulture, $"<c r=\"{place}\"><v>{text}</v></c>");
        else
            rows.Append(CultureInfo.InvariantCulture, $"<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{XmlText.Of(text)}</t></is></c>");
    }

    private void Merge(int column, int height, int columns) =>
        merged.Add($"<mergeCell ref=\"{Place(column, number)}:{Place(column + columns - 1, number + height - 1)}\"/>");

    private string Place(int column, int row) =>
        string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column + style.FirstColumn)}{row}");

    /// <summary>What a workbook stores as a number and shows as it was.</summary>
    private static bool IsPlainNumber(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number.ToString("0.####", CultureInfo.InvariantCulture) == text;
}
