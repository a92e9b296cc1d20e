using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Forms;

/// <summary>The labels of all forms: what is printed in every report, whoever filled it in.</summary>
internal static class FormLabels
{
    private static readonly Lazy<HashSet<string>> keys = new(() =>
        ReferenceData.FormRows.Where(row => row.Kind is FormRowKind.Row or FormRowKind.Group or FormRowKind.Header)
            .SelectMany(row => row.Synonyms.Prepend(row.Label)).Where(label => label.Length > 0).Select(LabelKey.Of).ToHashSet(StringComparer.Ordinal));

    /// <summary>Whether a line holds labels of a form and whole numbers, and no word that the office itself wrote.</summary>
    /// <param name="line">Its cells are parted by pipes or tabs; without any it is one cell.</param>
    public static bool AreAllOf(ReadOnlySpan<char> line)
    {
        foreach (var range in line.SplitAny('|', '\t'))
        {
            var cell = line[range].Trim();
            if (cell.ContainsAnyExceptInRange('0', '9') && !(cell.Length <= LabelKey.LongestLabel && IsOf(cell)))
                return false;
        }

        return true;
    }

    /// <summary>Whether words are the label of a row of a form, with or without a note behind it.</summary>
    public static bool IsRow(string words) =>
        LabelMemory.Of(words) is { Key.Length: > 1 } label && FormLayout.All.Any(layout => layout.PlacesOf(label.Key).Count > 0 || layout.PlacesOf(label.KeyWithoutNotes).Count > 0);

    /// <summary>Whether words are the label of a row of a form from its beginning to its end.</summary>
    public static bool IsWholeRow(string words) =>
        LabelMemory.Of(words) is { Key.Length: > 1 } label && FormLayout.All.Any(layout => layout.PlacesOf(label.Key).Count > 0);

    /// <summary>Whether a cell is a label, also with a note behind it that holds no number, such as its unit.</summary>
    private static bool IsOf(ReadOnlySpan<char> cell) =>
        LabelMemory.Of(cell.ToString()) is var label && (keys.Value.Contains(label.Key) || (cell[^1] == ')' && !cell.ContainsAnyInRange('0', '9') && keys.Value.Contains(label.KeyWithoutNotes)));
}
