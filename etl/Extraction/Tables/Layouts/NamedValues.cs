using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Reading;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>
/// A row whose values stand each behind the heading of its column, on one line: 自然人 31,商业企业 9,…,总计 40, also as JSON. All
/// headings of the columns must be there in the form's order, behind the label of a row or alone on the line below it.
/// </summary>
internal static class NamedValues
{
    private const int FewestNames = 3;

    private const int LongestLine = 300;

    private const char Change = '减';

    /// <summary>What may stand between a heading and its value, and between a value and the next heading.</summary>
    internal const string Marks = " \t:：=,，;；、。.{}[]()\"“”'|·*—";

    /// <summary>The headings of the columns of table three, and of the rows of table two with several columns.</summary>
    private static readonly Lazy<IReadOnlyList<IReadOnlyList<string>>> columns = new(() =>
    [
        [.. ReferenceData.Applicants.Where(applicant => applicant.Position is not null).OrderBy(applicant => applicant.Position).Select(applicant => applicant.LabelZh)],
        .. FormLayout.All.SelectMany(HeadingsOfRows).DistinctBy(names => string.Join('|', names)),
    ]);

    /// <summary>Adds the cell of the label, where there is one, and those of the values; false where the line is no such row.</summary>
    public static bool TryRead(SourceLine line, string? before, List<TableCell> cells)
    {
        if (line.Text.Length > LongestLine)
            return false;
        foreach (var names in columns.Value)
        {
            if (line.Text.IndexOf(names[0], StringComparison.Ordinal) is not (>= 0 and var first) || ValuesOf(line, first, names) is not { } values)
                continue;
            var label = line.Text[..first].Trim(Marks.ToCharArray());
            if (!IsLabel(label.Length > 0 ? label : before))
                return false;
            if (label.Length > 0)
                cells.Add(new TableCell(label, line.Number, 0, false));
            cells.AddRange(values);
            return true;
        }

        return false;
    }

    private static List<TableCell>? ValuesOf(SourceLine line, int first, IReadOnlyList<string> names)
    {
        var values = new List<TableCell>(names.Count);
        var place = first;
        for (var i = 0; i < names.Count; i++)
        {
            if (!line.Text.AsSpan(place).StartsWith(names[i], StringComparison.Ordinal))
                return null;
            place += names[i].Length;
            var end = i + 1 < names.Count ? line.Text.IndexOf(names[i + 1], place, StringComparison.Ordinal) : line.Text.Length;
            if (end < 0)
                return null;
            var value = line.Text[place..end].Trim(Marks.ToCharArray());
            // A sign is part of a change; before a count a stroke may part it from its heading.
            if (value.Length > 0 && !(CellValue.Read(value) is { State: ValueState.Reported, IsJoined: false } && (char.IsAsciiDigit(value[0]) || names[i].Contains(Change, StringComparison.Ordinal))))
                return null;
            values.Add(new TableCell(value, line.Number, place, false));
            place = end;
        }

        return values.Exists(value => !value.IsBlank) ? values : null;
    }

    /// <summary>The headings of the columns of each kind of row, in the form's order.</summary>
    internal static IReadOnlyList<IReadOnlyList<string>> Columns => columns.Value;

    internal static bool IsLabel(string? text) =>
        text is { Length: > 1 and <= LabelKey.LongestLabel } && LabelMemory.Of(text) is { Key.Length: > 1 } label
        && FormLayout.All.Any(layout => layout.PlacesOf(label.Key).Concat(layout.PlacesOf(label.KeyWithoutNotes)).Any(place => layout.Rows[place].Kind == FormRowKind.Row));

    /// <summary>The headings that stand together right before the rows of a table that has several blocks of columns.</summary>
    private static IEnumerable<IReadOnlyList<string>> HeadingsOfRows(FormLayout layout)
    {
        var names = new List<string>();
        foreach (var row in layout.Rows)
        {
            if (row.Kind == FormRowKind.Header)
                names.Add(row.Label);
            else if (row.Kind == FormRowKind.Row && layout.ColumnsOf(row).Count is >= FewestNames and var count && names.Count >= count && layout.ColumnsOf(row)[0].Applicant is null)
                yield return [.. names.TakeLast(count)];
            if (row.Kind != FormRowKind.Header)
                names.Clear();
        }
    }
}
