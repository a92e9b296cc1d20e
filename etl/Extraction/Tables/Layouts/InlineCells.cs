using System.Buffers;
using System.Text;
using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Extraction.Tables.Labels;
using Warehouse.Etl.Reading;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>
/// A line that holds a row, or many rows one after another as when a report was joined into one physical line: blanks
/// are all that separates its cells, so empty cells cannot be seen.
/// </summary>
internal static class InlineCells
{
    private const int FewestLabels = 3;

    /// <summary>Stands twice in a table of what was published by itself, and only two of its rows have long labels.</summary>
    private const string Article = "第二十条第";

    private const int FewestValues = 3;

    /// <summary>Rows of this many values are those of the tables by applicant or by outcome; a sentence does not end in so many.</summary>
    private const int WidestList = 5;

    /// <summary>So many values are the one row of the table of cases, with all of its headings before it on the line.</summary>
    private const int WidestRow = 15;

    /// <summary>The label and its enumerator before the first value; a longer stretch is a sentence.</summary>
    private const int LongestRow = 60;

    /// <summary>A whole report on one line; that its labels are broken as well is looked for there alone.</summary>
    private const int ShortestReport = 400;

    private const int LongestUnitAndValues = 16;

    /// <summary>The number of the row, the year and all years: the columns of the list of 2008.</summary>
    private const int MostValuesBehindUnit = 3;

    private const int LongestUnit = 3;

    private const int LongestDrawn = 600;

    private const int LongestHeadings = 160;

    private const int LongestHeading = 20;

    /// <summary>No sentence has so many blanks in a row.</summary>
    private const string Gap = "      ";

    private const string Zeros = " 0 0 0 ";

    private static readonly Lazy<SearchValues<string>> labels = new(() => SearchValues.Create([.. FormLayout.DistinctiveLabels()], StringComparison.Ordinal));

    private static readonly Lazy<HashSet<string>> headings = new(() =>
        ReferenceData.FormRows.Where(row => row.Kind == FormRowKind.Header).SelectMany(row => row.Synonyms.Prepend(row.Label)).Select(LabelKey.WithoutNotes).Where(key => key.Length > 1).ToHashSet(StringComparer.Ordinal));

    private static readonly SearchValues<char> behindDigits = SearchValues.Create(".、 \u3000\t");

    public static bool Applies(string text) => IsValues(text) || IsUnitAndValues(text) || IsTailAndValue(text) || IsLabelAndUnit(text) || IsRow(text) || IsHeadings(text) || IsSeveralRows(text) || HoldsRows(text);

    /// <summary>信息内容 本年制发件数 …: headings of several columns of a form, at least half of them known. The words of a sentence are none.</summary>
    private static bool IsHeadings(string text)
    {
        if (text.Length > LongestHeadings || text.IndexOfAny(LineWords.Blanks) < 0 || text.AsSpan().ContainsAnyInRange('0', '9'))
            return false;
        var words = LineWords.Of(text);
        return words.Length > 1 && Array.TrueForAll(words, word => word.Length <= LongestHeading) && words.Count(word => headings.Value.Contains(LabelMemory.Of(word).KeyWithoutNotes)) is > 1 and var known && known * 2 >= words.Length;
    }

    /// <summary>条 226: the cells beside a label that stands on another line, also behind its number or its note.</summary>
    private static bool IsUnitAndValues(string text)
    {
        if (text.Length is < 3 or > LabelKey.LongestLabel || !char.IsAsciiDigit(text[^1]))
            return false;
        var words = LineWords.Of(text);
        var unit = Array.FindIndex(words, LabelMatcher.IsUnit);
        return unit >= 0 && words.Length - unit - 1 is > 0 and <= MostValuesBehindUnit
            && words.Skip(unit).Sum(word => word.Length) <= LongestUnitAndValues
            && words.Take(unit).All(word => LabelKey.WithoutNotes(word).Length == 0 || IsTail(word))
            && words.Skip(unit + 1).All(word => CellValue.Read(word) is { State: ValueState.Reported });
    }

    /// <summary>) 27: the end of the note of a label that stands on the line above, and the label's value.</summary>
    private static bool IsTailAndValue(string text) =>
        text.Length is >= 3 and <= LongestUnitAndValues && char.IsAsciiDigit(text[^1]) && LineWords.Of(text) is [var tail, var value] && IsTail(tail) && CellValue.Read(value) is { State: ValueState.Reported };

    private static bool IsTail(string word) => word[^1] == ')' && !word.Contains('(', StringComparison.Ordinal);

    /// <summary>当面申请数 件: a label and its unit, whose value stands on the next line.</summary>
    private static bool IsLabelAndUnit(string text)
    {
        if (text.Length is < 4 or > LabelKey.LongestLabel || text.LastIndexOfAny(LineWords.Blanks) is not (> 1 and var blank) || text.Length - blank - 1 > LongestUnit || !LabelMatcher.IsUnit(text[(blank + 1)..]))
            return false;
        var words = LineWords.Of(text);
        var first = NumberOfRow(words);
        return FormLabels.IsRow(string.Concat(words[first..^1]));
    }

    /// <summary>1 where a line begins with the number of its row, a blank and words; 0 where it does not.</summary>
    private static int NumberOfRow(string[] words) =>
        words.Length > 2 && words[0].Length <= LongestUnit && words[0].All(char.IsAsciiDigit) && CellValue.Read(words[1]) is null ? 1 : 0;

    /// <summary>Nothing but values, enough of them to be a row.</summary>
    private static bool IsValues(string text) =>
        text.Length >= (2 * FewestValues) - 1 && LineWords.MayEndValue(text[^1]) && CellValue.Read(LineWords.First(text)) is not null
        && text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is { Length: >= FewestValues } parts && parts.All(part => CellValue.Read(part) is not null);

    /// <summary>A label of a form, a blank, and nothing but values to the end of the line.</summary>
    private static bool IsRow(string text)
    {
        if (text.Length < 3 || (text.Length > LabelKey.LongestLabel && !IsSetWide(text)) || !(LineWords.MayEndValue(text[^1]) || IsStroke(text[^1])) || char.IsAsciiDigit(text[0]) && text.AsSpan().IndexOfAny(behindDigits) < 0)
            return false;
        var parts = LineWords.Of(text);
        parts = parts[NumberOfRow(parts)..];
        var labels = Array.FindIndex(parts, part => CellValue.Read(part) is not null);
        if (labels <= 0 || !parts.Skip(labels).All(part => CellValue.Read(part) is not null))
            return false;
        // So many values are a row, also of a label that goes on in the line above or below.
        if (parts.Length - labels >= WidestList)
            return parts.Take(labels).Sum(part => part.Length) <= (parts.Length - labels == WidestRow ? 2 : 1) * LongestRow;
        // The number may be one of the label's own, which goes on in the next line: …计1|条.
        if (BrokenLabels.IsBeginning(LabelKey.Of(text)))
            return false;
        var end = labels > 1 && LabelMatcher.IsUnit(parts[labels - 1]) ? labels - 1 : labels;
        return !IsStroke(text[^1]) && Enumerable.Range(0, end).Any(skip => FormLabels.IsRow(string.Concat(parts[skip..end])));
    }

    /// <summary>Rows that lost the line end between them: words that end in a label and then values, several times, and nothing else.</summary>
    private static bool IsSeveralRows(string text)
    {
        if (text.Length > LabelKey.LongestLabel || !char.IsAsciiDigit(text[^1]) || text.AsSpan().IndexOfAny(LineWords.Blanks) < 0)
            return false;
        var parts = LineWords.Of(text);
        var rows = 0;
        for (var i = 0; i < parts.Length; rows++)
        {
            var first = i;
            while (i < parts.Length && CellValue.Read(parts[i]) is null)
                i++;
            var end = i > first + 1 && LabelMatcher.IsUnit(parts[i - 1]) ? i - 1 : i;
            if (i == first || !Enumerable.Range(first, end - first).Any(skip => FormLabels.IsRow(string.Concat(parts[skip..end]))))
                return false;
            while (i < parts.Length && CellValue.Read(parts[i]) is not null)
                i++;
        }

        return rows > 1;
    }

    /// <summary>Whether it is the blanks between columns that make a line long.</summary>
    private static bool IsSetWide(string text) =>
        text.Length <= LongestDrawn && text.Contains(Gap, StringComparison.Ordinal) && text.Count(character => character != ' ') <= LabelKey.LongestLabel;

    private static bool IsStroke(char last) => last is '-' or '—' or '/';

    private static bool HoldsRows(string text) =>
        text.Length >= 40 && (HoldsLabels(text) || (text.Length >= ShortestReport && text.Contains(Zeros, StringComparison.Ordinal) && HoldsLabels(WithoutBreaks(text))));

    /// <summary>Without the blanks that line ends left within words: 行政 规范性文件.</summary>
    private static string WithoutBreaks(string text)
    {
        var joined = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ' ' || i == 0 || i + 1 == text.Length || !IsHan(text[i - 1]) || !IsHan(text[i + 1]))
                joined.Append(text[i]);
        }

        return joined.ToString();
    }

    private static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';

    private static bool HoldsLabels(string text)
    {
        var found = HoldsArticles(text) ? 1 : 0;
        var rest = text.AsSpan();
        while (found < FewestLabels && rest.IndexOfAny(labels.Value) is >= 0 and var place)
        {
            rest = rest[(place + 1)..];
            var number = rest.IndexOfAnyInRange('0', '9');
            if (number < 0)
                return false;
            // Between a row's label and its first value stand no other words.
            if (number <= LongestRow && CellValue.Read(LineWords.First(rest[number..])) is not null && rest[..number].IndexOfAny("。;；") < 0 && BeginsValue(rest, number))
                found++;
        }

        return found >= FewestLabels;
    }

    private static bool HoldsArticles(string text) =>
        text.IndexOf(Article, StringComparison.Ordinal) is >= 0 and var first && text.IndexOf(Article, first + 1, StringComparison.Ordinal) >= 0;

    /// <summary>Whether a blank, or a blank and a sign, stands before the digit.</summary>
    private static bool BeginsValue(ReadOnlySpan<char> text, int digit) =>
        digit > 0 && (char.IsWhiteSpace(text[digit - 1]) || (digit > 1 && text[digit - 1] is '+' or '-' && char.IsWhiteSpace(text[digit - 2])));

    public static void Read(SourceLine line, List<TableCell> cells)
    {
        // The number of a row is no value of the row before it.
        var skipped = char.IsAsciiDigit(line.Text.AsSpan().TrimStart()[0]) ? NumberOfRow(LineWords.Of(line.Text)) : 0;
        var places = LineWords.Places(line.Text).Skip(skipped).ToList();
        if (LabelTail.Join(line, places, cells) is > 0 and var tail)
            places.RemoveRange(0, tail);
        var pieces = PiecesOfLabel(line.Text, places);
        if (pieces > 1)
            cells.Add(new TableCell(string.Concat(places.Take(pieces).Select(place => line.Text[place.Start..place.End])), line.Number, places[0].Start, false));
        foreach (var (start, end) in places.Skip(pieces > 1 ? pieces : 0))
            cells.Add(new TableCell(line.Text[start..end], line.Number, start, false));
    }

    /// <summary>行政事业性 收费 18: how many words before the first value make one label, which a blank only broke.</summary>
    private static int PiecesOfLabel(string text, List<(int Start, int End)> places)
    {
        var pieces = places.FindIndex(place => CellValue.Read(text[place.Start..place.End]) is not null);
        return pieces > 1 && FormLabels.IsWholeRow(string.Concat(places.Take(pieces).Select(place => text[place.Start..place.End]))) ? pieces : 0;
    }
}
