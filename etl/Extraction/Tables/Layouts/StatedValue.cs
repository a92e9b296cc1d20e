using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Reading;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>A row of a list written as a line of text: the label of the form, a colon, and its value (收到申请数:38件).</summary>
internal static class StatedValue
{
    private const int LongestValue = 16;

    /// <summary>Shorter labels are words of sentences as well.</summary>
    private const int ShortestLabel = 4;

    private static readonly char[] ends = ['。', ';', '；', ',', '，'];

    private static readonly Lazy<HashSet<string>> labels = new(() =>
        ReferenceData.FormRows.Where(row => row.Kind == FormRowKind.Row).SelectMany(row => row.Synonyms.Prepend(row.Label))
            .SelectMany(label => new[] { LabelKey.Of(label), LabelKey.WithoutNotes(label) }).Where(key => key.Length >= ShortestLabel).ToHashSet(StringComparer.Ordinal));

    /// <summary>Adds a cell for the label and one for the value; false where the line is no such row.</summary>
    public static bool TryRead(SourceLine line, List<TableCell> cells) => TryReadBehindNote(line, cells) || TryReadBehindColon(line, cells);

    /// <summary>The value stands right behind the note of its label: 信函申请数量(单位:件)0.</summary>
    private static bool TryReadBehindNote(SourceLine line, List<TableCell> cells)
    {
        var text = line.Text.AsSpan().TrimEnd();
        var label = text.TrimEnd("0123456789").TrimEnd();
        var value = text[label.Length..].TrimStart();
        return value.Length is > 0 and <= LongestValue && label.Length is > ShortestLabel and <= LabelKey.LongestLabel && (label[^1] is ')' or '）')
            && TryAdd(line, label.Length, text.Length - value.Length, value.ToString(), cells);
    }

    private static bool TryReadBehindColon(SourceLine line, List<TableCell> cells)
    {
        var colon = line.Text.AsSpan().LastIndexOfAny(':', '：');
        if (colon <= ShortestLabel || colon > LabelKey.LongestLabel || line.Text.Length - colon > LongestValue)
            return false;
        var value = line.Text[(colon + 1)..].TrimEnd().TrimEnd(ends).Trim();
        if (value.Length == 0 || !char.IsAsciiDigit(value[0]) || CellValue.Read(value) is not { State: ValueState.Reported })
            return false;
        return TryAdd(line, colon, colon + 1, value, cells);
    }

    private static bool TryAdd(SourceLine line, int labelEnd, int valueStart, string value, List<TableCell> cells)
    {
        var label = line.Text[..labelEnd].Trim();
        if (!labels.Value.Contains(LabelKey.Of(label)) && !labels.Value.Contains(LabelKey.WithoutNotes(label)))
            return false;
        cells.Add(new TableCell(label, line.Number, 0, false));
        cells.Add(new TableCell(value, line.Number, valueStart, false));
        return true;
    }
}
