using System.Text.RegularExpressions;

namespace Warehouse.Etl.Reading.Pages;

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

    /// <summary>The lines of one label are nearer to each other than rows are, by this share.</summary>
    private const double RowShare = 0.9;

    private const int FewestRows = 3;

    private const int FewestValues = 3;

    /// <summary>The heading of a section is longer than the label of a group of rows.</summary>
    private const int ShortestHeading = 12;

    /// <summary>A gap, in heights of type, that sets a number apart from its label even if the columns stand close.</summary>
    private const double NumberGap = 0.25;

    private readonly List<PageLine> lines = [];

    public bool IsOpen => lines.Count > 0;

    /// <summary>Whether a line has cells: at least three parts, or words and a number at a distance.</summary>
    public static bool IsRow(PageLine line)
    {
        var segments = line.Segments();
        return segments.Count > 2 && segments.Exists(segment => IsNumber(segment.Text)) || segments.Count == 2 && (IsNumber(segments[1].Text) || EndsInUnitAndValue(line)) && !IsNumber(segments[0].Text);
    }

    /// <summary>条 195: the columns of the unit and of the value stand closer than that of the label.</summary>
    private static bool EndsInUnitAndValue(PageLine line) =>
        line.Words is [.., var unit, var value] && IsNumber(value.Text) && !IsNumber(unit.Text) && value.Box.Left - unit.Box.Right > NumberGap * value.Box.Height
        && line.Segments()[1].Box.Left >= unit.Box.Left;

    /// <summary>Whether a line ends in values that stand close, as in a table with narrow columns: it is no line of a paragraph.</summary>
    public static bool EndsInValues(PageLine line) => line.Words.Count > FewestValues && line.Words.TakeLast(FewestValues).All(word => IsNumber(word.Text));

    /// <summary>Whether a line above the first row is the headings of its columns: words at a distance, and none of them a number.</summary>
    public static bool AreHeadings(PageLine above, PageLine row)
    {
        var segments = Parts(above, []);
        return segments.Count > 2 && !segments.Exists(segment => IsNumber(segment.Text)) && row.Box.Top - above.Box.Bottom < FurthestApart * above.Box.Height;
    }

    /// <summary>Whether a line without cells stands within the table: part of a broken label, or a heading above columns.</summary>
    public bool Takes(PageLine line)
    {
        var last = lines[^1].Box;
        return !IsHeading(line) && line.Box.Top >= last.Top && line.Box.Top - last.Bottom < FurthestApart * last.Height
            && (line.Segments().Count > 1 || line.Box.Right < FirstColumn(Columns()));
    }

    public void Add(PageLine line) => lines.Add(line);

    /// <summary>The rows so far, which are forgotten.</summary>
    public IReadOnlyList<string> Take()
    {
        var columns = Columns();
        var furthest = FurthestInLabel(columns);
        var rows = new List<(Box Box, List<PageWord> Label, string[] Values)>();
        foreach (var line in lines)
        {
            var row = (line.Box, Label: Label(line, columns), Values: Values(line, columns));
            if (rows.Count > 0 && !(row.Label.Count > 0 && Enumerator.Starts(row.Label[0].Text)) && IsNear(rows[^1].Box, row.Box, furthest) && (IsBare(row.Values) || IsBare(rows[^1].Values)))
                rows[^1] = (row.Box, Joined(rows[^1].Label, row.Label), IsBare(row.Values) ? rows[^1].Values : row.Values);
            else
                rows.Add(row);
        }

        lines.Clear();
        return [.. rows.Select(row => string.Join('\t', row.Label.Select(part => part.Text).Concat(IsBare(row.Values) ? [] : row.Values)))];
    }

    private static bool IsBare(string[] values) => Array.TrueForAll(values, value => value.Length == 0);

    /// <summary>The lines of a label below each other, each in its own column: the group's, the row's, the unit.</summary>
    private static List<PageWord> Joined(List<PageWord> upper, List<PageWord> lower)
    {
        var joined = upper.ToList();
        foreach (var part in lower)
        {
            var (above, most) = (-1, 0.0);
            for (var i = 0; i < joined.Count; i++)
            {
                if (Overlap(joined[i].Box, part.Box) is var overlap && overlap > most)
                    (above, most) = (i, overlap);
            }

            if (above < 0)
                joined.Add(part);
            else
                joined[above] = new PageWord(joined[above].Box.Union(part.Box), joined[above].Text + part.Text);
        }

        return [.. joined.OrderBy(part => part.Box.Left)];
    }

    private static double Overlap(Box a, Box b) => Math.Min(a.Right, b.Right) - Math.Max(a.Left, b.Left);

    /// <summary>How far apart the lines of one label may stand: less than the rows that follow each other most nearly.</summary>
    private double FurthestInLabel(List<Box> columns)
    {
        var filled = lines.Where(line => !IsBare(Values(line, columns))).Select(line => line.Box.MiddleY).ToList();
        return filled.Count < FewestRows ? double.MaxValue : RowShare * filled.Zip(filled.Skip(1), (above, below) => below - above).Where(distance => distance > 0).DefaultIfEmpty(double.MaxValue).Min();
    }

    /// <summary>四、政府信息公开行政复议、行政诉讼情况: what follows is another table.</summary>
    private static bool IsHeading(PageLine line) =>
        line.Text is ['一' or '二' or '三' or '四' or '五' or '六' or '七' or '八', '、', ..] text && text.Length >= ShortestHeading && line.Segments().Count == 1;

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

    /// <summary>What stands apart in a line; a number within a column does however near its label comes, a row's label from its group's, and the heading of a column from that of the next.</summary>
    private static List<PageWord> Parts(PageLine line, List<Box> columns) => line.Segments((i, gap) =>
        gap > NumberGap * line.Box.Height && (IsNumber(line.Words[i].Text) || IsNumber(line.Words[i - 1].Text) || Enumerator.Starts(line.Words[i].Text)
            || ColumnOf(line.Words[i].Box, columns) != ColumnOf(line.Words[i - 1].Box, columns))
        || gap > line.Box.Height
        || IsNumber(line.Words[i].Text) && columns.Exists(column => line.Words[i].Box.MiddleX >= column.Left && line.Words[i].Box.MiddleX <= column.Right));

    private static double FirstColumn(List<Box> columns) => columns.Count > 0 ? columns[0].Left : double.MaxValue;

    private static List<PageWord> Label(PageLine line, List<Box> columns) => [.. Parts(line, columns).Where(segment => ColumnOf(segment.Box, columns) < 0)];

    private static string[] Values(PageLine line, List<Box> columns)
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

    private static bool IsNear(Box above, Box below, double furthest) =>
        below.MiddleY - above.MiddleY is var distance && distance <= LabelDistance * Math.Min(above.Height, below.Height) && distance < furthest;

    private static bool IsNumber(string text) => Number().IsMatch(text);

    [GeneratedRegex(@"\A\s*[+\-－]?[0-9０-９][0-9０-９,，.．]*\s*(?:%|％|件|条|次|元|万元|人)?\s*\z|\A\s*[/—－\-]\s*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Number();
}
