using System.Text;
using System.Text.RegularExpressions;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>
/// The form in which labels are compared: without blanks, enumerators, brackets and punctuation, so that
/// “（三） 不予 公开”, “(三)不予公开” and “不予公开” are one label.
/// </summary>
public static partial class LabelKey
{
    /// <summary>Labels with their longest notes stay below this; a longer text is a sentence.</summary>
    public const int LongestLabel = 240;

    /// <summary>The key with the words inside brackets kept.</summary>
    public static string Of(string text) => Letters(Enumerator().Replace(WithoutBlanks(text), ""));

    /// <summary>The key with notes in brackets left out: “规章(设区的市…)” is 规章.</summary>
    public static string WithoutNotes(string text) => Letters(Bracketed().Replace(Enumerator().Replace(WithoutBlanks(text), ""), ""));

    private static string WithoutBlanks(string text)
    {
        if (!text.Any(char.IsWhiteSpace))
            return text;
        var builder = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
                builder.Append(character);
        }

        return builder.ToString();
    }

    private static string Letters(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
                builder.Append(character);
        }

        return builder.ToString();
    }

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}[、.,，]|[(（][一二三四五六七八九十\d]{1,3}[)）]、?|\d{1,2}[、.．,，](?!\d)|[①-⑳])+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Enumerator();

    [GeneratedRegex(@"[(（][^()（）]*(?:[)）]|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Bracketed();
}
