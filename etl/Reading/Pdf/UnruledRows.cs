using System.Text.RegularExpressions;

namespace Warehouse.Etl.Reading.Pdf;

/// <summary>
/// Rows of a table that is drawn without lines: columns follow from where numbers stand above each other. Each row
/// becomes one line, its cells separated by tabs, with a blank cell where a column has nothing.
/// </summary>
internal sealed partial class UnruledRows
{
    /// <summary>Lines further apart, in heights of type, are of different tables.</summary>
    private const double FurthestApart = 3;

    /// <summary>Lines this near are one label broken over two lines.</summary>
    private const double LabelDistance = 1.4;

    /// <summary>A gap, in heights of type, that sets a number apart from its label even if the columns stand close.</summary>
    private const double NumberGap = 0.25;

    private readonly List<PdfLine> lines = [];

    public bool IsOpen => lines.Count > 0;

    /// <summary>Whether a line has cells: at least three parts, or words and a number at a distance.</summary>
    public static bool IsRow(PdfLine line)
    {
        var segments = line.Segments();
        return segments.Count > 2 && segments.Exists(segment => IsNumber(segment.Text)) || segments.Count == 2 && IsNumber(segments[1].Text) && !IsNumber(segments[0].Text);
    }

    /// <summary>Whether a line without cells stands within the table: part of a broken label, or a heading above columns.</summary>
    public bool Takes(PdfLine line)
    {
        var last = lines[^1].Box;
        return line.Box.Top >= last.Top && line.Box.Top - last.Bottom < FurthestApart * last.Height
            && (line.Segments().Count > 1 || line.Box.Right < FirstColumn(Columns()));
    }

    public void Add(PdfLine line) => lines.Add(line);

    /// <summary>The rows so far, which are forgotten.</summary>
    public IReadOnlyList<string> Take()
    {
        var columns = Columns();
        var rows = new List<(Box Box, string Label, string[] Values)>();
        foreach (var line in lines)
        {
            var row = (line.Box, Label: Label(line, columns), Values: Values(line, columns));
            var isBare = Array.TrueForAll(row.Values, value => value.Length == 0);
            if (rows.Count > 0 && !Enumerator.Starts(row.Label) && IsNear(rows[^1].Box, row.Box)
                && (isBare || Array.TrueForAll(rows[^1].Values, value => value.Length == 0)))
                rows[^1] = (row.Box, rows[^1].Label + row.Label, isBare ? rows[^1].Values : row.Values);
            else
                rows.Add(row);
        }

        lines.Clear();
        return [.. rows.Select(row => Array.TrueForAll(row.Values, value => value.Length == 0) ? row.Label : row.Label + "\t" + string.Join('\t', row.Values))];
    }

    /// <summary>Where numbers stand above each other, from left to right.</summary>
    private List<Box> Columns()
    {
        var columns = new List<Box>();
        foreach (var box in lines.SelectMany(line => Parts(line, []).Skip(1)).Where(segment => IsNumber(segment.Text)).Select(segment => segment.Box).OrderBy(box => box.Left))
        {
            if (columns.Count > 0 && box.Left < columns[^1].Right)
                columns[^1] = columns[^1].Union(box);
            else
                columns.Add(box);
        }

        return columns;
    }

    /// <summary>What stands apart in a line; a number within a column does however near its label comes.</summary>
    private static List<PdfWord> Parts(PdfLine line, List<Box> columns) => line.Segments((i, gap) =>
        gap > NumberGap * line.Box.Height && (IsNumber(line.Words[i].Text) || IsNumber(line.Words[i - 1].Text)) || gap > line.Box.Height
        || IsNumber(line.Words[i].Text) && columns.Exists(column => line.Words[i].Box.MiddleX >= column.Left && line.Words[i].Box.MiddleX <= column.Right));

    private static double FirstColumn(List<Box> columns) => columns.Count > 0 ? columns[0].Left : double.MaxValue;

    private static string Label(PdfLine line, List<Box> columns) =>
        string.Join('\t', Parts(line, columns).Where(segment => ColumnOf(segment.Box, columns) < 0).Select(segment => segment.Text));

    private static string[] Values(PdfLine line, List<Box> columns)
    {
        var values = new string[columns.Count];
        Array.Fill(values, "");
        foreach (var segment in Parts(line, columns))
        {
            if (ColumnOf(segment.Box, columns) is >= 0 and var column)
                values[column] = values[column].Length == 0 ? segment.Text : values[column] + " " + segment.Text;
        }

        return values;
    }

    /// <summary>The column that a part overlaps most; -1 for a label, which stands before the first.</summary>
    private static int ColumnOf(Box box, List<Box> columns)
    {
        var best = -1;
        for (var i = 0; i < columns.Count && box.MiddleX >= columns[0].Left; i++)
        {
            if (best < 0 || Math.Abs(columns[i].MiddleX - box.MiddleX) < Math.Abs(columns[best].MiddleX - box.MiddleX))
                best = i;
        }

        return best;
    }

    private static bool IsNear(Box above, Box below) => below.MiddleY - above.MiddleY <= LabelDistance * Math.Min(above.Height, below.Height);

    private static bool IsNumber(string text) => Number().IsMatch(text);

    [GeneratedRegex(@"\A\s*[+\-－]?[0-9０-９][0-9０-９,，.．]*\s*(?:%|％|件|条|次|元|万元|人)?\s*\z|\A\s*[/—－\-]\s*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Number();
}
