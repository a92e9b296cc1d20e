using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Patterns;

namespace Warehouse.Etl.Extraction.Prose.Patterns;

/// <summary>A regular expression from a table, made when it is first asked.</summary>
internal sealed class Words(string pattern, RegexOptions options = RegexOptions.None)
{
    private QuickPattern? made;

    public bool IsMatch(ReadOnlySpan<char> text) => Pattern.IsMatch(text);

    public Match Match(string text) => Pattern.Match(text);

    /// <summary>The first match within a part of the text, which begins and ends there for the expression.</summary>
    public Match Match(string text, int start, int length) => Pattern.Match(text, start, length);

    /// <summary>Where the first match is; null where there is none.</summary>
    /// <param name="start">From where it is looked for; the expression sees what stands before.</param>
    public (int Index, int Length)? First(ReadOnlySpan<char> text, int start = 0) => Pattern.First(text, start);

    public IReadOnlyList<Match> Matches(string text) => Pattern.Matches(text);

    private QuickPattern Pattern => made ??= PatternWords.Make(pattern, options);
}
