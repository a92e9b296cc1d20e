using System.Globalization;
using Warehouse.Etl.Extraction.Prose.Texts;

namespace Warehouse.Etl.Extraction.Prose.Numbers;

/// <summary>Finds every number of a passage and says what it is, from the characters around it alone.</summary>
internal sealed class TokenScanner
{
    private readonly ProsePassage passage;
    private readonly string text;
    private readonly List<ProseToken> tokens = [];

    private TokenScanner(ProsePassage passage)
    {
        this.passage = passage;
        text = passage.Text;
    }

    public static IReadOnlyList<ProseToken> Scan(ProsePassage passage)
    {
        var scanner = new TokenScanner(passage);
        scanner.Run();
        return scanner.tokens;
    }

    private void Run()
    {
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            var end = char.IsAsciiDigit(c) ? ReadDigits(i)
                : char.IsAsciiLetter(c) ? SkipLatin(i)
                : ChineseNumeral.IsNumeral(c) ? ReadNumerals(i)
                : i + 1;
            i = Math.Max(end, i + 1);
        }
    }

    private int Add(ProseTokenKind kind, int start, int end, decimal value = 0) => Add(new ProseToken(kind, start, end, value));

    private int Add(ProseToken token)
    {
        tokens.Add(token);
        return token.End;
    }

    private int SkipLatin(int start)
    {
        var end = start;
        while (end < text.Length && (end == start || !passage.HasGapBefore(end)) && (char.IsAsciiLetterOrDigit(text[end]) || "_./@:-#&?=%".Contains(text[end], StringComparison.Ordinal)))
            end++;
        return end;
    }

    private int ReadDigits(int start)
    {
        if (CalendarToken.At(text, start) is { } calendar)
            return Add(calendar);
        var end = DigitRun.End(passage, start);
        if (BrokenDigits.At(passage, start, end) is { } broken)
            return Add(broken);
        if (BrokenDigits.AreCells(text, start, end))
            return Add(ProseTokenKind.Other, start, end);
        if (NumberNames.Holds(passage, start, end, tokens.Count > 0 ? tokens[^1] : null))
            return Add(ProseTokenKind.Other, start, NumberNames.End(passage, end));
        if (NumberNames.IsEnumerator(passage, start, end))
            return Add(ProseTokenKind.Other, start, end + 1);
        if (!decimal.TryParse(text.AsSpan(start, end - start), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return Add(ProseTokenKind.Other, start, end);
        if (end < text.Length && text[end] == '%')
            return Add(ProseTokenKind.Percent, start, end + 1, value);
        return Add(QuantityToken.Of(text, start, end, value, inWords: false));
    }

    private int ReadNumerals(int start)
    {
        var end = start;
        while (end < text.Length && ChineseNumeral.IsNumeral(text[end]) && end - start < 12)
            end++;
        if (start > 0 && text[start - 1] == '第')
            return end;
        if (end < text.Length && text[end] == '年' && ChineseNumeral.Year(text.AsSpan(start, end - start)) is { } year)
            return Add(ProseTokenKind.Year, start, end + (end + 1 < text.Length && text[end + 1] == '度' ? 2 : 1), year);
        var isZero = end - start == 1 && text[start] == '零' && start > 0 && text[start - 1] is '为' or '是';
        if (isZero && (end == text.Length || ",。;)、".Contains(text[end], StringComparison.Ordinal)))
            return Add(new ProseToken(ProseTokenKind.Quantity, start, end, InWords: true));

        var number = ChineseNumeral.Parse(text.AsSpan(start, end - start));
        (number, end) = WithMyriads(number, end);

        // 四十余条: about so many.
        var about = end < text.Length && text[end] is '余' or '多' ? 1 : 0;
        var idiom = CountingWords.At(text, end + about) is not { InWords: true } unit || Idioms.GoesOnAfter(text, end + about + unit.Unit.Length, unit.Unit) || Idioms.IsArticle(text, start, end) || Idioms.IsNotOne(text, start, end);
        if (idiom || number is not { } value)
            return end;
        return Add(QuantityToken.Of(text, start, end, value, inWords: true));
    }

    /// <summary>四万二千零八十四: what follows 万 is the rest of one number, and no number of its own. No number where the two make none.</summary>
    private (int? Number, int End) WithMyriads(int? myriads, int end)
    {
        const int myriad = 10_000;
        if (end >= text.Length || text[end] != '万' || end + 1 >= text.Length || !ChineseNumeral.IsNumeral(text[end + 1]))
            return (myriads, end);
        var restStart = end + 1;
        var restEnd = restStart;
        while (restEnd < text.Length && ChineseNumeral.IsNumeral(text[restEnd]) && restEnd - restStart < 12)
            restEnd++;
        var rest = ChineseNumeral.Parse(text.AsSpan(restStart, restEnd - restStart));
        var fits = rest is > 0 and < myriad && (rest >= myriad / 10 || text[restStart] is '零' or '〇' or '○');
        return (fits && myriads < myriad ? (myriads * myriad) + rest : null, restEnd);
    }
}
