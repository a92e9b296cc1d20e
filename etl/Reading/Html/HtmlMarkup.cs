using System.Text.RegularExpressions;

namespace Warehouse.Etl.Reading.Html;

/// <summary>Tells markup from text.</summary>
internal static partial class HtmlMarkup
{
    private const int SearchedCharacters = 64 * 1024;

    /// <summary>How many closing tags make a page of a text that does not begin with markup.</summary>
    private const int EnoughClosingTags = 4;

    public static bool Is(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, SearchedCharacters));
        return Beginning().IsMatch(head) || Closing().Count(head) >= EnoughClosingTags;
    }

    [GeneratedRegex(
        @"\A[\s\uFEFF]{0,1000}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--(?:(?!-->).){0,5000}-->\s{0,100}){0,20}<(?:!doctype\s+html|html|head|body|meta|title|link|base|style|script|div|p|table|h[1-6]|section|article|span|font|center|ul|ol|a|b|strong|br|img|input|form|iframe)[\s/>]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 2000)]
    private static partial Regex Beginning();

    [GeneratedRegex(
        "</(?:p|td|tr|table|div|span|li|body|html)>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 2000)]
    private static partial Regex Closing();
}
