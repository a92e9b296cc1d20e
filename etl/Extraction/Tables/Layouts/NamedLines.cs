using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Reading;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>
/// A row written out as pairs of a heading and its value, one a line: 自然人:31 and so on below the label of the row, or each line with
/// the label before the heading (予以公开·自然人:31). All headings must follow each other in the form's order.
/// </summary>
internal static class NamedLines
{
    private const int LongestLine = 120;

    private const int LongestValue = 16;

    private const int MostEmptyBetween = 1;

    /// <summary>Between a label and a heading.</summary>
    private const string Joints = "-·/>_.:|,—> \t";

    private const char Change = '减';

    private static readonly Lazy<IReadOnlyList<string>> outcomes = new(() =>
        [.. ReferenceData.FormRows.Where(row => row is { Kind: FormRowKind.Header, TableCode: "T4", FormCode: "F2021" }).Select(row => row.Label).GroupBy(label => label).Where(group => group.Count() > 1).Select(group => group.Key)]);

    private static readonly Lazy<HashSet<string>> blocks = new(() =>
        [.. ReferenceData.FormRows.Where(row => row is { Kind: FormRowKind.Header, TableCode: "T4" }).Select(row => LabelKey.Of(row.Label))]);

    /// <summary>Adds the cells of the label, where the lines name it, and of the values.</summary>
    /// <returns>The number of the last line of the row; null where the line begins none.</returns>
    public static int? Read(LineRun run, SourceLine first, List<TableCell> cells)
    {
        if (first.Text.Length > LongestLine)
            return null;
        foreach (var names in NamedValues.Columns)
        {
            if (RowOf(run, first, names) is not { } row)
                continue;
            if (row.Label.Length == 0 && !NamedValues.IsLabel(WithoutMark(run.Neighbour(first, -1))))
                return null;
            if (row.Label.Length > 0 && LabelIn(row.Label, NamedValues.IsLabel) is null)
                return null;
            if (row.Label.Length > 0)
                cells.Add(new TableCell(LabelIn(row.Label, NamedValues.IsLabel)!, first.Number, 0, false));
            cells.AddRange(row.Values);
            return row.Values[^1].Line;
        }

        return OfRecord(run, first, cells);
    }

    /// <summary>The outcomes of a block of table four: the cells of each heading and its value, behind that of the block.</summary>
    private static int? OfRecord(LineRun run, SourceLine first, List<TableCell> cells)
    {
        if (RowOf(run, first, outcomes.Value) is not { Label.Length: > 0 } row || LabelIn(row.Label, text => blocks.Value.Contains(LabelKey.Of(text))) is not { } block)
            return null;
        cells.Add(new TableCell(block, first.Number, 0, false));
        for (var i = 0; i < row.Values.Count; i++)
        {
            cells.Add(new TableCell(outcomes.Value[i], row.Values[i].Line, row.Values[i].Offset, false));
            cells.Add(row.Values[i]);
        }

        return row.Values[^1].Line;
    }

    private static (string Label, List<TableCell> Values)? RowOf(LineRun run, SourceLine first, IReadOnlyList<string> names)
    {
        if (first.Text.LastIndexOf(names[0], StringComparison.Ordinal) is not (>= 0 and var place) || ValueOf(first, place, names[0]) is not { } value)
            return null;
        var label = WithoutMark(first.Text[..place])!.TrimEnd([.. Joints]);
        var values = new List<TableCell>(names.Count) { value };
        for (var i = 1; i < names.Count; i++)
        {
            if (Next(run, values[^1].Line) is not { } line || line.Text.LastIndexOf(names[i], StringComparison.Ordinal) is not (>= 0 and var next)
                || WithoutMark(line.Text[..next])!.TrimEnd([.. Joints]) != label || ValueOf(line, next, names[i]) is not { } following)
                return null;
            values.Add(following);
        }

        return (label, values);
    }

    private static TableCell? ValueOf(SourceLine line, int place, string name)
    {
        var text = line.Text.AsSpan(place + name.Length).Trim(NamedValues.Marks).ToString();
        // A sign is part of a change; before a count a stroke may part it from its heading.
        if (name.Contains(Change, StringComparison.Ordinal))
            text = line.Text.AsSpan(place + name.Length).Trim(" \t:：=").ToString();
        return text.Length is > 0 and <= LongestValue && CellValue.Read(text) is { State: ValueState.Reported, IsJoined: false } && (char.IsAsciiDigit(text[0]) || name.Contains(Change, StringComparison.Ordinal))
            ? new TableCell(text, line.Number, place + name.Length, false)
            : null;
    }

    /// <summary>The next line with words; null where it is far.</summary>
    private static SourceLine? Next(LineRun run, int number)
    {
        for (var i = number - run.Lines[run.Start].Number + run.Start + 1; i < run.End && run.Lines[i].Number <= number + 1 + MostEmptyBetween; i++)
        {
            if (!run.Lines[i].Text.AsSpan().IsWhiteSpace())
                return run.Lines[i];
        }

        return null;
    }

    /// <summary>A label as it is, or what stands behind the last joint of a path to it.</summary>
    private static string? LabelIn(string path, Func<string, bool> isLabel)
    {
        if (isLabel(path))
            return path;
        var last = path[(path.LastIndexOfAny([.. Joints]) + 1)..];
        return last.Length < path.Length && isLabel(last) ? last : null;
    }

    /// <summary>Without the mark of a list before the words.</summary>
    private static string? WithoutMark(string? text) => text?.Trim().TrimStart(['-', '*', '•', '●', '·', '◆', '■', ' ']);
}
