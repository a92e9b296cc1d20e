using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Reading.Repair;

/// <summary>
/// Takes out the pinyin that machines put after characters: <c>區(qū)</c>, <c>公(gong)開</c>, <c>政(zheng)(zheng)府(fu)(fu)</c>.
/// </summary>
/// <remarks>
/// A bracket is pinyin if it follows a Chinese character and holds letters with a tone mark, or one syllable in
/// lower case. Real brackets never do: (修訂), (EPC), (www.example.cn), (a).
/// </remarks>
public sealed class PinyinRepair : ITextRepair
{
    private const int LongestPinyin = 24;

    private static readonly FrozenSet<string> syllables =
        ReferenceFile.Read("pinyin-syllables.csv", row => row.GetString("syllable")).ToFrozenSet(StringComparer.Ordinal);

    public string Name => "pinyin";

    public Repaired Apply(string line)
    {
        var next = line.IndexOf('(', StringComparison.Ordinal);
        if (next < 0)
            return new Repaired(line, 0);

        StringBuilder? text = null;
        var done = 0;
        var count = 0;
        while (next >= 0)
        {
            var end = next > 0 && (IsChinese(line[next - 1]) || next == done && count > 0) ? EndOfPinyin(line, next) : -1;
            if (end > 0)
            {
                text ??= new StringBuilder(line.Length);
                text.Append(line, done, next - done);
                done = end;
                count++;
            }

            next = line.IndexOf('(', end > 0 ? end : next + 1);
        }

        return text is null
            ? new Repaired(line, 0)
            : new Repaired(text.Append(line, done, line.Length - done).ToString(), count);
    }

    /// <summary>The place after the closing bracket, or -1 where the bracket holds no pinyin.</summary>
    private static int EndOfPinyin(string line, int opening)
    {
        var rest = line.AsSpan(opening + 1, Math.Min(LongestPinyin + 1, line.Length - opening - 1));
        var length = rest.IndexOf(')');
        return length > 0 && IsPinyin(rest[..length]) ? opening + length + 2 : -1;
    }

    private static bool IsPinyin(ReadOnlySpan<char> content)
    {
        var toned = false;
        foreach (var c in content)
        {
            if (char.IsAsciiLetterLower(c) || c is ' ' or '\'')
                continue;
            if (!IsTonedOrVariant(c))
                return false;
            toned |= c is not 'ɡ' and not 'ɑ';
        }

        return toned || content.Length > 1 && IsSyllable(content);
    }

    private static bool IsSyllable(ReadOnlySpan<char> content) =>
        syllables.GetAlternateLookup<ReadOnlySpan<char>>() is var known
        && (known.Contains(content) || known.Contains(content.ToString().Replace('ɡ', 'g').Replace('ɑ', 'a')));

    /// <summary>Vowels with a tone mark or diaeresis, the marks alone, and the phonetic g and a that some machines write.</summary>
    private static bool IsTonedOrVariant(char c) =>
        c is >= 'à' and <= 'ü' or >= 'ā' and <= 'ǿ' or 'ɡ' or 'ɑ' or 'ḿ'
        || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsChinese(char c) => c is >= '㐀' and <= '\u9FFF' || char.IsLowSurrogate(c);
}
