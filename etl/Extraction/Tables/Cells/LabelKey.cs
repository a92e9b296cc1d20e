using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Warehouse.Etl.Extraction.Tables.Cells;

/// <summary>
/// The form in which labels are compared: without blanks, enumerators, brackets and punctuation, so that
/// “（三） 不予 公开”, “(三)不予公开” and “不予公开” are one label.
/// </summary>
public static partial class LabelKey
{
    /// <summary>Labels with their longest notes stay below this; a longer text is a sentence.</summary>
    public const int LongestLabel = 240;

    private static readonly SearchValues<char> enumeratorStarts = SearchValues.Create("一二三四五六七八九十(（其0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");

    /// <summary>The key with the words inside brackets kept.</summary>
    public static string Of(string text) => Letters(WithoutEnumerator(WithoutBlanks(text)));

    /// <summary>The key with notes in brackets left out: “规章(设区的市…)” is 规章.</summary>
    public static string WithoutNotes(string text)
    {
        var label = WithoutEnumerator(WithoutBlanks(text));
        return Letters(label.AsSpan().ContainsAny('(', '（') ? Bracketed().Replace(label, "") : label);
    }

    private static string WithoutEnumerator(string text)
    {
        if (text.Length > 0 && enumeratorStarts.Contains(text[0]))
        {
            foreach (var enumerator in Enumerator().EnumerateMatches(text))
                return text[enumerator.Length..];
        }

        return text;
    }

    private static string WithoutBlanks(string text)
    {
        foreach (var character in text)
        {
            if (!IsHan(character) && char.IsWhiteSpace(character))
                return Keep(text, static character => !char.IsWhiteSpace(character));
        }

        return text;
    }

    private static string Letters(string text)
    {
        foreach (var character in text)
        {
            if (!IsHan(character) && !char.IsLetterOrDigit(character))
                return Keep(text, char.IsLetterOrDigit);
        }

        return text;
    }

    /// <summary>Almost every character of a label; asked first, because the class of another one has to be looked up.</summary>
    private static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';

    private static string Keep(string text, Func<char, bool> wanted)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (wanted(character))
                builder.Append(character);
        }

        return builder.ToString();
    }

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}[、.,，]|[(（][一二三四五六七八九十\d]{1,3}[)）]、?|\d{1,2}[、.．,，](?!\d)|[①-⑳]|其中[:,](?=\w))+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Enumerator();

    [GeneratedRegex(@"[(（][^()（）]*(?:[)）]|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Bracketed();
}
