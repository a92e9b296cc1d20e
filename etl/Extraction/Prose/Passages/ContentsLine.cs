using System.Text.RegularExpressions;

namespace Warehouse.Etl.Extraction.Prose.Passages;

/// <summary>
/// A line of a table of contents: dots lead from the heading to the number of its page, which would pass for the figure that the
/// heading names (三、收到和处理政府信息公开申请情况……4).
/// </summary>
internal static partial class ContentsLine
{
    private const int Longest = 80;

    public static bool Is(ReadOnlySpan<char> line) => line.Length <= Longest && Entry().IsMatch(line);

    [GeneratedRegex(@"^\s*(?:第?[一二三四五六七八九十]{1,3}[、.．章节部]|[(（][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[、.．])[^\d。；;，,….．·\-—_]{2,40}(?:…|\.{3}|．{3}|·{3}|-{3}|—{2}|_{3}|(?:\.\s){3})[….．·\-—_\s]*[1-9]\d{0,2}\s*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Entry();
}
