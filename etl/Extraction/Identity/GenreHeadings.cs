using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Identity.Layout;

namespace Warehouse.Etl.Extraction.Identity;

/// <summary>
/// The headings that stand above a report's title, or anywhere in the head where there is none: a notice, a meeting's news and
/// a collection of samples speak of annual reports, and say on their own first lines what they are.
/// </summary>
internal static partial class GenreHeadings
{
    private const int Longest = 60;

    /// <summary>A heading is broken over so many lines at most.</summary>
    private const int MostLines = 3;

    /// <summary>Each short line, and each with the one or two that follow it.</summary>
    /// <param name="title">The report's title; null where none was found.</param>
    public static ImmutableArray<TextLine> Above(DocumentText text, string? title)
    {
        var head = text.Head.ToList();
        var last = title is null ? -1 : head.FindIndex(line => IsTitle(line, title));
        var headings = ImmutableArray.CreateBuilder<TextLine>();
        for (var at = 0; at < head.Count && (last < 0 || at <= last); at++)
        {
            var joined = "";
            foreach (var line in head.Skip(at).Take(MostLines).TakeWhile(MayHead))
            {
                joined += line.Joined;
                headings.Add(TextLine.Of(head[at].Number, joined));
            }
        }

        return headings.ToImmutable();
    }

    /// <summary>Whether a line heads a section of a text: 一、总体情况, (二)主动公开.</summary>
    public static bool IsSection(TextLine line) => Section().IsMatch(line.Joined);

    private static bool IsTitle(TextLine line, string title) =>
        line.Joined.StartsWith(title, StringComparison.Ordinal) || (line.Joined.Length >= 4 && title.StartsWith(line.Joined, StringComparison.Ordinal));

    /// <summary>Menus, sentences and the names of what a sentence rests on head nothing.</summary>
    private static bool MayHead(TextLine line) =>
        line.Joined.Length is >= 2 and <= Longest && !IsSection(line) && !Sentence().IsMatch(line.Joined);

    [GeneratedRegex("^(?:[一二三四五六七八九十]+[、.]|\\([一二三四五六七八九十\\d]+\\)|\\d{1,2}[、.])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Section();

    [GeneratedRegex("[。>|]|^(?:根据|按照|依据|依照|遵照)|《[^》]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sentence();
}
