using System.Text.RegularExpressions;

namespace Warehouse.Etl.Reading;

/// <summary>What a heading or the label of a row begins with: 一、 (二) 3. ④</summary>
internal static partial class Enumerator
{
    public static bool Starts(string text) => Beginning().IsMatch(text);

    [GeneratedRegex(
        @"\A\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十0-9]{1,3}[)）]|[0-9]{1,2}(?:、|[.．](?![0-9]))|第[一二三四五六七八九十]{1,3}[条章节部]|[①-⑳])",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 2000)]
    private static partial Regex Beginning();
}
