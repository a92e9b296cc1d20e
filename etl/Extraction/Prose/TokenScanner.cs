using System.Globalization;

namespace Warehouse.Etl.Extraction.Prose;

/// <summary>Finds every number of a passage and says what it is, from the characters around it alone.</summary>
internal sealed class TokenScanner
{
    private const int MostDigits = 15;

    private static readonly string[] approximateBefore = ["约为", "大约", "将近", "接近", "超过", "不少于", "不低于", "至少", "突破", "约", "近", "超", "逾"];
    private static readonly string[] numbersBefore = ["电话", "传真", "邮编", "邮政编码", "邮箱", "手机", "QQ", "索引号", "网址", "信箱号"];

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

    private int Add(ProseTokenKind kind, int start, int end, decimal value = 0)
    {
        tokens.Add(new ProseToken(kind, start, end, value));
        return end;
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
        {
            tokens.Add(calendar);
            return calendar.End;
        }

        var end = DigitsEnd(start);
        if (IsName(start, end))
            return Add(ProseTokenKind.Other, start, NameEnd(end));
        if (IsEnumerator(start, end))
            return Add(ProseTokenKind.Other, start, end + 1);
        if (!decimal.TryParse(text.AsSpan(start, end - start), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return Add(ProseTokenKind.Other, start, end);
        if (end < text.Length && text[end] == '%')
            return Add(ProseTokenKind.Percent, start, end + 1, value);
        return ReadUnit(start, end, value, inWords: false);
    }

    /// <summary>A thousands separator is a comma followed by exactly three digits; any other comma ends the number.</summary>
    private int DigitsEnd(int start)
    {
        var end = start;
        while (IsDigit(end, start))
            end++;
        if (end - start <= 3 && text[start] != '0')
            end = GroupsEnd(start, end);
        if (end + 1 < text.Length && text[end] == '.' && IsDigit(end + 1, start))
        {
            end++;
            while (IsDigit(end, start))
                end++;
        }

        return end;
    }

    private int GroupsEnd(int start, int end)
    {
        var first = end;
        while (end + 3 < text.Length && text[end] == ',' && !passage.HasGapBefore(end + 1)
            && IsDigit(end + 1, start) && IsDigit(end + 2, start) && IsDigit(end + 3, start) && !IsDigit(end + 4, start))
            end += 4;
        return end < text.Length && text[end] == '%' ? first : end;
    }

    private bool IsDigit(int index, int start) =>
        index < text.Length && char.IsAsciiDigit(text[index]) && (index == start || !passage.HasGapBefore(index));

    /// <summary>Whether the digits are part of a name: an address, a telephone or document number, an article of law.</summary>
    private bool IsName(int start, int end)
    {
        if (end - start > MostDigits)
            return true;
        if (text[start] == '0' && end - start > 1 && text[start + 1] != '.')
            return true;
        var before = start > 0 ? text[start - 1] : '\n';
        var after = end < text.Length ? text[end] : '\n';
        if (before is '第' or '〔' or '·' or '/' or '_' or '@' or '-' or '~' || (char.IsAsciiLetter(before) && !passage.HasGapBefore(start)))
            return true;
        if (before is '至' or '到' && tokens.Count > 0 && tokens[^1].End == start - 1 && tokens[^1].Kind != ProseTokenKind.Quantity)
            return true;
        if (after is '〕' or '·' or '/' or '_' or '@' || (char.IsAsciiLetter(after) && !passage.HasGapBefore(end)))
            return true;
        if (after is '-' or '~' or '至' or '到' && end + 1 < text.Length && (char.IsAsciiDigit(text[end + 1]) || text[end + 1] == after))
            return true;
        var lead = text.AsSpan(Math.Max(0, start - 8), Math.Min(8, start)).TrimEnd(":为是");
        foreach (var word in numbersBefore)
        {
            if (lead.EndsWith(word, StringComparison.Ordinal))
                return CountingWords.At(text, end < text.Length && text[end] is '余' or '多' ? end + 1 : end) is not { Counts: true };
        }

        return end - start >= 7 && CountingWords.At(text, end) is null && after is not ('万' or '余' or '多');
    }

    private int NameEnd(int end)
    {
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || "-~/_.@:".Contains(text[end], StringComparison.Ordinal)) && !passage.HasGapBefore(end))
            end++;
        return CountingWords.At(text, end) is { } unit ? end + unit.Unit.Length : end;
    }

    /// <summary>Whether the digits number a paragraph: 1. or 2、 after a full stop or a blank.</summary>
    private bool IsEnumerator(int start, int end)
    {
        if (end - start > 2 || end + 1 >= text.Length || text[end] is not ('.' or '、' or ')'))
            return false;
        return start == 0 || passage.HasGapBefore(start) || "。;:\n(".Contains(text[start - 1], StringComparison.Ordinal);
    }

    private int ReadNumerals(int start)
    {
        var end = start;
        while (end < text.Length && ChineseNumeral.IsNumeral(text[end]) && end - start < 12)
            end++;
        if (start > 0 && text[start - 1] == '第')
            return end;
        var isZero = end - start == 1 && text[start] == '零' && start > 0 && text[start - 1] is '为' or '是';
        if (isZero && (end == text.Length || ",。;)、".Contains(text[end], StringComparison.Ordinal)))
        {
            tokens.Add(new ProseToken(ProseTokenKind.Quantity, start, end, InWords: true));
            return end;
        }

        // 四十余条: about so many.
        var about = end < text.Length && text[end] is '余' or '多' ? 1 : 0;
        var idiom = CountingWords.At(text, end + about) is not { InWords: true } unit || IsIdiom(end + about + unit.Unit.Length, unit.Unit) || IsArticle(start, end);
        if (idiom || ChineseNumeral.Parse(text.AsSpan(start, end - start)) is not { } value)
            return end;
        return ReadUnit(start, end, value, inWords: true);
    }

    /// <summary>一次性, 一件事: numerals that count nothing.</summary>
    private bool IsIdiom(int afterUnit, string unit) =>
        afterUnit < text.Length && (text[afterUnit] == '性' || (unit == "件" && text[afterUnit] == '事') || (unit == "条" && text[afterUnit] is '龙' or '线'));

    /// <summary>的一个重要渠道, 成为一项制度: 一 that means "a" and not "one".</summary>
    private bool IsArticle(int start, int end)
    {
        var lead = text.AsSpan(0, start);
        return end - start == 1 && text[start] == '一'
            && (lead.EndsWith("的", StringComparison.Ordinal) || lead.EndsWith("成为", StringComparison.Ordinal) || lead.EndsWith("作为", StringComparison.Ordinal));
    }

    private int ReadUnit(int start, int end, decimal value, bool inWords)
    {
        var approximate = false;
        if (end < text.Length && text[end] is '余' or '多' or '来')
        {
            approximate = true;
            end++;
        }

        var scale = 1;
        if (end < text.Length && text[end] is '万' or '亿')
        {
            var scaled = end + 1;
            var more = scaled < text.Length && text[scaled] is '余' or '多';
            var isMoney = !more && scaled < text.Length && text[scaled] == '元';
            if (!isMoney)
            {
                scale = text[end] == '万' ? 10_000 : 100_000_000;
                end = more ? scaled + 1 : scaled;
                approximate |= more;
            }
        }

        var unit = CountingWords.At(text, end);
        if (unit is { Counts: false })
            return Add(ProseTokenKind.Other, start, end + unit.Unit.Length);
        if (unit is null && !MayLackUnit(end, value, scale, approximate))
            return Add(ProseTokenKind.Other, start, end);
        end += unit?.Unit.Length ?? 0;
        var trailing = TrailingApproximation(end);
        var from = ApproximationStart(start);
        approximate |= trailing > 0 || from < start;
        tokens.Add(new ProseToken(ProseTokenKind.Quantity, from, end + trailing, value * scale / 1.0000000000m, unit?.Unit ?? "", approximate, inWords));
        return end + trailing;
    }

    /// <summary>A number without a unit counts only where the sentence pauses after it, and never where it looks like a year or a service number (12345).</summary>
    private bool MayLackUnit(int end, decimal value, int scale, bool approximate)
    {
        if (scale == 1 && !approximate && value is (>= 1990 and < 2100) or (>= 12000 and < 13000))
            return false;
        if (end >= text.Length)
            return true;
        return ",。;)、\n".Contains(text[end], StringComparison.Ordinal)
            || text.AsSpan(end).StartsWith("主要", StringComparison.Ordinal)
            || text.AsSpan(end).StartsWith("其中", StringComparison.Ordinal);
    }

    private int TrailingApproximation(int end)
    {
        var rest = text.AsSpan(Math.Min(end, text.Length));
        return rest.StartsWith("以上", StringComparison.Ordinal) || rest.StartsWith("左右", StringComparison.Ordinal) ? 2
            : rest.StartsWith("余", StringComparison.Ordinal) ? 1 : 0;
    }

    private int ApproximationStart(int start)
    {
        var lead = text.AsSpan(0, start);
        foreach (var word in approximateBefore)
        {
            if (lead.EndsWith(word, StringComparison.Ordinal))
                return start - word.Length;
        }

        return start;
    }
}
