using System.Globalization;
using System.Text.RegularExpressions;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Prose.Passages;

/// <summary>
/// The lines of a table of contents: a page number stands behind every heading, and would pass for the figure that the heading names
/// (三、收到和处理政府信息公开申请情况……4).
/// </summary>
internal static partial class ContentsLines
{
    /// <summary>Without dots that lead to the number, so many headings with rising numbers are a table of contents.</summary>
    private const int Fewest = 4;

    private const int Longest = 60;

    /// <summary>The numbers of the lines.</summary>
    public static HashSet<int> In(SourceDocument document)
    {
        var found = new HashSet<int>();
        var run = new List<SourceLine>();
        var page = 0;
        foreach (var line in document.Lines)
        {
            if (string.IsNullOrWhiteSpace(line.Text))
                continue;
            var entry = line.Text.Length <= Longest ? EntryPattern().Match(line.Text) : Match.Empty;
            if (entry.Success && entry.Groups["dots"].Success)
                found.Add(line.Number);
            var number = entry.Success ? int.Parse(entry.Groups["page"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
            if (!entry.Success || number < page)
                run.Clear();
            page = number;
            if (!entry.Success)
                continue;
            run.Add(line);
            if (run.Count >= Fewest)
                found.UnionWith(run.Select(each => each.Number));
        }

        return found;
    }

    [GeneratedRegex(@"^\s*(?:第?[一二三四五六七八九十]{1,3}[、.．章节部]|[(（][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[、.．])[^\d。；;，,]{2,40}?(?:(?<dots>(?:…|\.{3}|．{3}|·{3}|-{3}|—{2}|_{3}|(?:\.\s){3})[….．·\-—_\s]*)|\s+)(?<page>[1-9]\d{0,2})\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex EntryPattern();
}
