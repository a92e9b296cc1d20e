using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Labels;

/// <summary>Finds the labels of a form in a sequence of cells, also those broken over several cells.</summary>
public static class LabelMatcher
{
    private const int MostPieces = 3;

    /// <summary>The columns of table three, the widest that has labels of rows.</summary>
    private const int UsualSlots = 7;

    private const int LongestPiece = 60;

    /// <summary>More letters of a label alone on a row are looked after elsewhere; of so few its rest may be another label (不, 同意公开答复数).</summary>
    private const int LongestOfBeginning = 6;

    private static readonly char[] numerals = [.. "0123456789一二三四五六七八九十"];

    private static readonly HashSet<string> units = [.. ReferenceData.Measures.Select(measure => measure.Unit).OfType<string>(), "——", "—", "单位"];

    public static IReadOnlyList<LabelMatch> Match(IReadOnlyList<TableCell> cells, FormLayout layout)
    {
        var labels = new List<LabelMatch>();
        for (var i = 0; i < cells.Count;)
        {
            if (Find(cells, i, layout) is not { } match)
            {
                i++;
                continue;
            }

            labels.Add(match);
            i = match.End;
        }

        for (var i = 0; i < labels.Count; i++)
        {
            var limit = i + 1 < labels.Count ? labels[i + 1].First : cells.Count;
            labels[i] = labels[i] with { Slots = SlotsAfter(cells, labels[i].End, limit, layout.HasUnitColumn) };
        }

        return RowGaps.Without(labels, cells, layout);
    }

    /// <summary>The run of values that begins at a place: it ends at words, at the start of a new row, or at the limit.</summary>
    /// <param name="hasUnitColumn">Whether a dash in the first place stands for no unit; elsewhere it says that a measure does not apply.</param>
    public static IReadOnlyList<Slot> SlotsAfter(IReadOnlyList<TableCell> cells, int start, int limit, bool hasUnitColumn)
    {
        var slots = new List<Slot>(UsualSlots);
        var awaitsUnit = hasUnitColumn;
        var allBlank = true;
        for (var i = start; i < limit; i++)
        {
            if (cells[i].StartsRow && i > start)
                break;
            if (cells[i].StartsRow && i == start && start > 0)
                break;
            // The values of a line are all that show of its row: an empty line behind them is none.
            if (cells[i].IsInferred && !allBlank && (slots.Count > 1 ? slots[0].Cell.Line == slots[^1].Cell.Line : start > 0 && slots[0].Cell.Line == cells[start - 1].Line))
                break;
            // A list that numbers its rows may print the number before the unit.
            var isUnit = awaitsUnit && (allBlank || (slots.PrintedCount == 1 && slots[^1].Cell.Text.Length == 2)) && units.Contains(cells[i].Text);
            if (!cells[i].HasWords && !isUnit)
            {
                slots.Add(new Slot(cells[i]));
                allBlank &= slots[^1].IsBlank;
            }
            else if (!isUnit && !(allBlank && IsAside(cells[i])))
            {
                break;
            }

            awaitsUnit &= !isUnit;
        }

        return slots;
    }

    private static LabelMatch? Find(IReadOnlyList<TableCell> cells, int first, FormLayout layout)
    {
        var cell = cells[first];
        if (!cell.HasWords || cell.Text.Length > LabelKey.LongestLabel)
            return null;
        for (var pieces = PiecesFrom(cells, first); pieces > 1; pieces--)
        {
            if (layout.PlacesOf(LabelMemory.Of(Joined(cells, first, pieces)).Key) is { Count: > 0 } places && (!cells[first + 1].StartsRow || places.Any(place => layout.Rows[place].Kind == FormRowKind.Row)))
                return new LabelMatch(first, first + pieces, places, true, []);
        }

        var exact = layout.PlacesOf(cell.Key);
        if (exact.Count > 0)
            return new LabelMatch(first, first + 1, exact, true, []);
        var loose = layout.PlacesOf(cell.KeyWithoutNotes);
        if (loose.Count > 0)
            return new LabelMatch(first, first + 1, loose, false, []);
        return BehindGroup(cell.Key, layout) is { Count: > 0 } grouped ? new LabelMatch(first, first + 1, grouped, true, []) : null;
    }

    /// <summary>The places of a label that stands behind the whole one of its group in one cell: (三)不予公开-1.属于国家秘密.</summary>
    private static IReadOnlyList<int>? BehindGroup(string key, FormLayout layout)
    {
        foreach (var group in layout.Groups)
        {
            if (key.Length > group.Length && key.StartsWith(group, StringComparison.Ordinal))
                return layout.PlacesOf(key[group.Length..].TrimStart(numerals));
        }

        return null;
    }

    /// <summary>The cells from here on that may be pieces of one label.</summary>
    private static int PiecesFrom(IReadOnlyList<TableCell> cells, int first)
    {
        // A row that holds nothing but the beginning of a label goes on in the next.
        if (cells[first].StartsRow && first + 1 < cells.Count && cells[first + 1] is { StartsRow: true, HasWords: true, Text.Length: <= LongestPiece } && cells[first].Text.Length <= LongestOfBeginning)
            return 2;
        var pieces = 0;
        while (pieces < MostPieces && first + pieces < cells.Count && cells[first + pieces] is { HasWords: true, Text.Length: <= LongestPiece } cell && (pieces == 0 || !cell.StartsRow))
            pieces++;
        return pieces;
    }

    private static string Joined(IReadOnlyList<TableCell> cells, int first, int pieces)
    {
        var joined = "";
        for (var i = first; i < first + pieces; i++)
            joined += cells[i].Text;
        return joined;
    }

    internal static bool IsUnit(string text) => units.Contains(text);

    /// <summary>Words that may stand between a label and its values: a unit, an enumerator left alone, a note in brackets. A number in brackets may be a value.</summary>
    internal static bool IsAside(TableCell cell) =>
        cell.Text.Length <= 40 && (units.Contains(cell.Text) || (cell.KeyWithoutNotes.Length == 0 && !IsBracketedNumber(cell.Text)));

    private static bool IsBracketedNumber(string text) => text is ['(', .. var number, ')'] && number.Length > 0 && number.All(char.IsAsciiDigit);
}
