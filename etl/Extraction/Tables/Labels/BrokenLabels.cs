using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Labels;

/// <summary>
/// Puts labels of rows together that the lines of a narrow column broke, where the values stand beside their first or their
/// middle line: the label comes before the values then, as in every other layout.
/// </summary>
internal static class BrokenLabels
{
    private const int MostPieces = 6;

    /// <summary>The pieces of a label and the values of its row stand within so many cells.</summary>
    private const int Reach = 24;

    private const int LongestPiece = 60;

    /// <summary>A piece of a group's label in a column of its own, as 年度办 or (三)不.</summary>
    private const int LongestOfGroup = 5;

    /// <summary>Shorter labels may be joined of two others by chance.</summary>
    private const int ShortestLabel = 7;

    private static readonly Lazy<string[]> keys = new(() =>
        [.. ReferenceData.FormRows.Where(row => row.Kind == FormRowKind.Row).SelectMany(row => row.Synonyms.Prepend(row.Label)).Select(LabelKey.Of)
            .Where(key => key.Length >= ShortestLabel).Distinct().Order(StringComparer.Ordinal)]);

    private static readonly Lazy<string[]> groups = new(() =>
        [.. ReferenceData.FormRows.Where(row => row.Kind == FormRowKind.Group).SelectMany(row => row.Synonyms.Prepend(row.Label)).Select(LabelKey.Of).Distinct(StringComparer.Ordinal)]);

    public static IReadOnlyList<TableCell> Joined(IReadOnlyList<TableCell> cells)
    {
        List<TableCell>? joined = null;
        for (var i = 0; i < cells.Count; i++)
        {
            if (LabelAt(cells, i) is not { } label)
            {
                var cell = BehindGroup(cells[i]);
                if (!ReferenceEquals(cell, cells[i]))
                    joined ??= [.. cells.Take(i)];
                joined?.Add(cell);
                continue;
            }

            joined ??= [.. cells.Take(i)];
            joined.Add(new TableCell(label.Text, cells[i].Line, cells[i].Offset, cells[i].StartsRow));
            var values = cells.Skip(i).Take(label.End - i).Where(cell => !IsWords(cell) && !cell.IsInferred && (!label.HasValues || !cell.IsBlank));
            joined.AddRange(values.Select(cell => cell.StartsRow ? new TableCell(cell.Text, cell.Line, cell.Offset, false, cell.IsInferred) : cell));
            i = label.End - 1;
        }

        return joined ?? cells;
    }

    /// <summary>The longest label that the cells from here on make, if values or an empty line stand between its pieces, its group before them, or more pieces than are joined anyway.</summary>
    private static (string Text, int End, bool HasValues)? LabelAt(IReadOnlyList<TableCell> cells, int first)
    {
        const int joinedAnyway = 3;
        if (!IsWords(cells[first]) || BeginningOf(cells[first]) is not { } text)
            return null;
        (string Text, int End, bool HasValues)? label = null;
        var isBehindGroup = text.Length < cells[first].Text.Length;
        var spansRows = false;
        var (pieces, hasValues, isBehindValues, isParted) = (1, false, false, false);
        for (var i = first + 1; i < cells.Count && i < first + Reach && pieces < MostPieces; i++)
        {
            if (!IsWords(cells[i]))
            {
                // A row of values whose place for the label is blank may stand amid the rows of its label's lines.
                if (cells[i].IsInferred ? hasValues : (cells[i].StartsRow && (hasValues || !cells[i].IsBlank)) || (isBehindValues && !cells[i].IsBlank))
                    break;
                isParted |= cells[i].IsInferred;
                hasValues |= !cells[i].IsBlank;
                continue;
            }

            if (NextPiece(text, cells[i]) is not { } piece)
            {
                if (!IsOfGroup(cells[i]) && !StandsBefore(cells, i, text))
                    break;
                continue;
            }

            text += piece;
            var key = LabelKey.Of(text);
            pieces++;
            isBehindValues = hasValues;
            spansRows |= cells[i].StartsRow;
            if (Place(key) >= 0)
                label = hasValues || spansRows || isParted || isBehindGroup || pieces > joinedAnyway ? (text, EndOf(cells, i + 1, spansRows && hasValues), hasValues) : null;
        }

        return label;
    }

    /// <summary>The beginning of a label, also behind a piece of its group's (年度办 (二)部分公开…); null where the cell holds none.</summary>
    private static string? BeginningOf(TableCell cell)
    {
        if (IsBeginning(cell.Key))
            return cell.Text;
        var blank = cell.Text.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && (blank <= LongestOfGroup || groups.Value.Contains(LabelKey.Of(cell.Text[..blank]))) && IsBeginning(LabelKey.Of(cell.Text[(blank + 1)..])) ? cell.Text[(blank + 1)..] : null;
    }

    /// <summary>What a cell adds to a label, also behind a piece of its group's (法提供 制作); null where it does not go on with it.</summary>
    private static string? NextPiece(string text, TableCell cell)
    {
        if (GoesOn(text + cell.Text))
            return cell.Text;
        var blank = cell.Text.IndexOf(' ', StringComparison.Ordinal);
        return blank is > 0 and <= LongestOfGroup && GoesOn(text + cell.Text[blank..]) ? cell.Text[blank..].TrimStart() : null;
    }

    /// <summary>Whether a group's label or a piece of it stands in a cell of its own, on the line of the label's next piece.</summary>
    private static bool StandsBefore(IReadOnlyList<TableCell> cells, int place, string text) =>
        place + 1 < cells.Count && cells[place + 1].Line == cells[place].Line && IsPieceOfGroup(cells[place].Key) && GoesOn(text + cells[place + 1].Text);

    private static bool IsPieceOfGroup(string key) => key.Length > 0 && Array.Exists(groups.Value, group => group.Contains(key, StringComparison.Ordinal));

    private static bool GoesOn(string text) => LabelKey.Of(text) is var key && (Place(key) >= 0 || IsBeginning(key));

    /// <summary>The label behind a piece of its group's in one cell (三、本年度(一)予以公开), as tables without rulings give them.</summary>
    private static TableCell BehindGroup(TableCell cell)
    {
        var end = cell.Text.AsSpan(1 < cell.Text.Length ? 1 : 0).IndexOfAny(' ', '(') + 1;
        if (end is 0 or > LongestOfGroup || !cell.HasWords || cell.Text.Length > LongestPiece)
            return cell;
        var (group, label) = (LabelKey.Of(cell.Text[..end]), cell.Text[end..].TrimStart());
        return group.Length > 0 && IsLabel(LabelKey.Of(label)) && !IsLabel(cell.Key) && Array.Exists(groups.Value, key => key.Contains(group, StringComparison.Ordinal))
            ? new TableCell(label, cell.Line, cell.Offset + cell.Text.Length - label.Length, cell.StartsRow)
            : cell;
    }

    private static bool IsLabel(string key) => key.Length > 1 && FormLayout.All.Any(layout => layout.PlacesOf(key).Count > 0);

    /// <summary>Whether a cell may be such a piece alone, and is no label.</summary>
    private static bool IsOfGroup(TableCell cell) =>
        cell.Key.Length <= LongestOfGroup && !cell.StartsRow && !FormLayout.All.Any(layout => layout.PlacesOf(cell.Key).Count > 0);

    /// <summary>With the blank cells beside the last piece, where the values stand beside another.</summary>
    private static int EndOf(IReadOnlyList<TableCell> cells, int end, bool takesBlanks)
    {
        while (takesBlanks && end < cells.Count && cells[end] is { IsBlank: true, IsInferred: false, StartsRow: false })
            end++;
        return end;
    }

    /// <summary>Words that are no unit: a unit stands with the values.</summary>
    private static bool IsWords(TableCell cell) => cell.HasWords && cell.Text.Length <= LongestPiece && !LabelMatcher.IsUnit(cell.Text);

    private static int Place(string key) => Array.BinarySearch(keys.Value, key, StringComparer.Ordinal);

    /// <summary>Whether a label begins with these letters, and goes on.</summary>
    public static bool IsBeginning(string key)
    {
        if (key.Length < 2)
            return false;
        var place = Place(key);
        var next = place < 0 ? ~place : place + 1;
        return next < keys.Value.Length && keys.Value[next].StartsWith(key, StringComparison.Ordinal);
    }
}
