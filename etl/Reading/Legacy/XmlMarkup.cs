using System.Text.RegularExpressions;

namespace Warehouse.Etl.Reading.Legacy;

/// <summary>
/// Tells XML that is no web page: the formats of Word and Excel 2003, and data. Read as text, the cells of its tables would
/// run into one another.
/// </summary>
internal static partial class XmlMarkup
{
    private const int SearchedCharacters = 4096;

    public static bool Is(string text) => Declaration().IsMatch(Head(text)) && (OfficeEnding(text) is not null || !Page().IsMatch(Head(text)));

    /// <returns>What LibreOffice shall take the text for; null for data.</returns>
    public static string? OfficeEnding(string text) =>
        Application().Match(text, 0, Math.Min(text.Length, SearchedCharacters)) is { Success: true } application
            ? application.Groups["program"].ValueSpan.Equals("Excel", StringComparison.OrdinalIgnoreCase) ? "xls" : "doc"
            : null;

    private static ReadOnlySpan<char> Head(string text) => text.AsSpan(0, Math.Min(text.Length, SearchedCharacters));

    [GeneratedRegex(@"\A[\s\uFEFF]{0,100}<\?xml\s{1,20}version", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"<(?:!doctype\s{1,20}html|html|body|head|div|p|table)[\s/>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Page();

    [GeneratedRegex(@"<\?mso-application\s{1,20}progid=""(?<program>Word|Excel)\.", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Application();
}
