using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Reading;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>A row of a list written as a line of text: the label of the form, a colon, and its value (收到申请数:38件).</summary>
internal static class StatedValue
{
    private const int LongestValue = 16;

    /// <summary>Shorter labels are words of sentences as well.</summary>
    private const int ShortestLabel = 4;

    private const string Marks = " \t,:\"";

    private const int LongestUnit = 3;

    private static readonly char[] leaders = [':', '…', '.', '·'];

    private static readonly char[] ends = ['。', ';', '；', ',', '，'];

    private static readonly Lazy<HashSet<string>> labels = new(() =>
        ReferenceData.FormRows.Where(row => row.Kind == FormRowKind.Row).SelectMany(row => row.Synonyms.Prepend(row.Label))
            .SelectMany(label => new[] { LabelKey.Of(label), LabelKey.WithoutNotes(label) }).Where(key => key.Length >= ShortestLabel).ToHashSet(StringComparer.Ordinal));

    private static readonly Lazy<string[]> sentences = new(() => [.. ReferenceData.FormRows.Where(row => row.Kind == FormRowKind.Sentence).Select(row => row.Label).Distinct()]);

    private static readonly Lazy<HashSet<(string Label, string Unit)>> units = new(() =>
        [.. from layout in FormLayout.All
            where layout.HasUnitColumn
            from row in layout.Rows
            where row.Kind == FormRowKind.Row && !layout.NumbersRows(row.TableCode)
            let unit = layout.ColumnsOf(row)[0].Measure?.Unit
            where unit is not null
            from label in row.Synonyms.Prepend(row.Label)
            select (LabelKey.Of(label), unit)]);

    /// <summary>Adds a cell for the label and one for the value; false where the line is no such row.</summary>
    public static bool TryRead(SourceLine line, List<TableCell> cells) => TryReadSentence(line, cells) || TryReadBehindNote(line, cells) || TryReadBehindUnit(line, cells) || TryReadBehindColon(line, cells);

    /// <summary>A label whose cell holds a sentence (单位负责人信箱), and the sentence behind it, whatever parts them.</summary>
    public static bool TryReadSentence(SourceLine line, List<TableCell> cells)
    {
        foreach (var label in sentences.Value)
        {
            if (!line.Text.StartsWith(label, StringComparison.Ordinal) || line.Text.AsSpan(label.Length).Trim(Marks) is not { Length: > LongestValue } sentence || line.Text.Length == label.Length || !Marks.Contains(line.Text[label.Length], StringComparison.Ordinal))
                continue;
            cells.Add(new TableCell(label, line.Number, 0, true));
            cells.Add(new TableCell(sentence.ToString(), line.Number, line.Text.Length - line.Text.AsSpan(label.Length).TrimStart(Marks).Length, false));
            return true;
        }

        return false;
    }

    /// <summary>The value stands right behind the note of its label: 信函申请数量(单位:件)0.</summary>
    private static bool TryReadBehindNote(SourceLine line, List<TableCell> cells)
    {
        var text = line.Text.AsSpan().TrimEnd();
        var label = text.TrimEnd("0123456789").TrimEnd();
        var value = text[label.Length..].TrimStart();
        return value.Length is > 0 and <= LongestValue && label.Length is > ShortestLabel and <= LabelKey.LongestLabel && (label[^1] is ')' or '）')
            && TryAdd(line, label.Length, text.Length - value.Length, value.ToString(), cells);
    }

    /// <summary>
    /// The cells of a row written without anything between: 收到申请数件12. In a sentence the unit stands behind its number. A form that
    /// numbers its rows has that number there as well, and several values.
    /// </summary>
    private static bool TryReadBehindUnit(SourceLine line, List<TableCell> cells)
    {
        var text = line.Text.AsSpan().TrimEnd();
        if (text.Length > LabelKey.LongestLabel || text.IsEmpty || !char.IsAsciiDigit(text[^1]))
            return false;
        var words = text.TrimEnd("0123456789.").TrimEnd();
        for (var length = LongestUnit; length > 0; length--)
        {
            if (words.Length - length >= ShortestLabel && units.Value.Contains((LabelKey.Of(words[..^length].ToString()), words[^length..].ToString())) && text[words.Length..].TrimStart() is { Length: <= LongestValue } value && CellValue.Read(value.ToString()) is { State: ValueState.Reported })
                return TryAdd(line, words.Length - length, text.Length - value.Length, value.ToString(), cells);
        }

        return false;
    }

    private static bool TryReadBehindColon(SourceLine line, List<TableCell> cells)
    {
        var colon = line.Text.AsSpan().LastIndexOfAny(leaders);
        if (colon < ShortestLabel || colon > LabelKey.LongestLabel || line.Text.Length - colon > LongestValue)
            return false;
        // Dots that lead the eye from a label to its value; one dot may be of a number.
        if (line.Text[colon] != ':' && line.Text[colon - 1] != line.Text[colon])
            colon = line.Text.AsSpan().LastIndexOf(':');
        var end = colon < 0 ? 0 : line.Text.AsSpan(0, colon).TrimEnd(leaders).Length;
        if (end < ShortestLabel)
            return false;
        var value = line.Text[(colon + 1)..].TrimEnd().TrimEnd(ends).Trim();
        if (value.Length == 0 || !char.IsAsciiDigit(value[0]) || CellValue.Read(value) is not { State: ValueState.Reported })
            return false;
        return TryAdd(line, end, colon + 1, value, cells);
    }

    private static bool TryAdd(SourceLine line, int labelEnd, int valueStart, string value, List<TableCell> cells)
    {
        var label = line.Text[..labelEnd].Trim();
        if (label is ['-' or '*' or '•' or '●', ' ', ..])
            label = label[2..].TrimStart();
        if (!labels.Value.Contains(LabelKey.Of(label)) && !labels.Value.Contains(LabelKey.WithoutNotes(label)))
            return false;
        cells.Add(new TableCell(label, line.Number, 0, false));
        cells.Add(new TableCell(value, line.Number, valueStart, false));
        return true;
    }
}
