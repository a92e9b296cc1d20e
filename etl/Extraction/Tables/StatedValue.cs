using Warehouse.Etl.Reading;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables;

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
    public static bool TryRead(SourceLine line, List<TableCell> cells)
    {
        var colon = line.Text.AsSpan().LastIndexOfAny(':', '：');
        if (colon <= ShortestLabel || colon > LabelKey.LongestLabel || line.Text.Length - colon > LongestValue)
            return false;
        var value = line.Text[(colon + 1)..].TrimEnd().TrimEnd(ends).Trim();
        if (value.Length == 0 || !char.IsAsciiDigit(value[0]) || CellValue.Read(value) is not { State: ValueState.Reported })
            return false;
        var label = line.Text[..colon].Trim();
        if (!labels.Value.Contains(LabelKey.Of(label)) && !labels.Value.Contains(LabelKey.WithoutNotes(label)))
            return false;
        cells.Add(new TableCell(label, line.Number, 0, false));
        cells.Add(new TableCell(value, line.Number, colon + 1, false));
        return true;
    }
}
