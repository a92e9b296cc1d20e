using System.Text.RegularExpressions;

namespace Warehouse.Etl.Extraction.Patterns;

/// <summary>
/// A regular expression that passes over a text without its <see cref="NeededWords"/> before it is started: to look
/// for words takes some nanoseconds, to start an expression, which has to watch the clock, some hundred.
/// </summary>
/// <remarks>Most lines of a report are rows of tables, and most patterns are about words that few sentences have.</remarks>
internal sealed class QuickPattern
{
    /// <summary>Times started after which compiling, where the expression is not compiled yet, has paid for itself.</summary>
    private const int Rare = 1000;

    private readonly WordSearch? needed;
    private Regex regex;
    private Func<Regex>? compile;
    private int started;

    /// <param name="compile">Makes the compiled form of an expression that is often started.</param>
    public QuickPattern(Regex regex, Func<Regex>? compile = null)
    {
        this.regex = regex;
        this.compile = compile;
        needed = NeededWords.Of(regex) is { } words ? new WordSearch(words) : null;
    }

    /// <exception cref="RegexMatchTimeoutException">The expression's time limit is over.</exception>
    public bool IsMatch(ReadOnlySpan<char> text) => MayMatch(text) && regex.IsMatch(text);

    /// <summary>The first match; <see cref="Match.Empty"/> where there is none.</summary>
    /// <exception cref="RegexMatchTimeoutException">The expression's time limit is over.</exception>
    public Match Match(string text) => MayMatch(text) ? regex.Match(text) : System.Text.RegularExpressions.Match.Empty;

    /// <summary>The first match within a part of the text, which begins and ends there for the expression.</summary>
    /// <exception cref="RegexMatchTimeoutException">The expression's time limit is over.</exception>
    public Match Match(string text, int start, int length) =>
        MayMatch(text.AsSpan(start, length)) ? regex.Match(text, start, length) : System.Text.RegularExpressions.Match.Empty;

    /// <summary>Where the first match is; null where there is none.</summary>
    /// <exception cref="RegexMatchTimeoutException">The expression's time limit is over.</exception>
    public (int Index, int Length)? First(ReadOnlySpan<char> text)
    {
        if (MayMatch(text))
        {
            foreach (var match in regex.EnumerateMatches(text))
                return (match.Index, match.Length);
        }

        return null;
    }

    /// <summary>All matches, from left to right.</summary>
    /// <exception cref="RegexMatchTimeoutException">The expression's time limit is over.</exception>
    public IReadOnlyList<Match> Matches(string text)
    {
        var match = Match(text);
        // Where there is none, as nearly always, there is nothing to collect.
        if (!match.Success)
            return [];
        var matches = new List<Match>();
        for (; match.Success; match = match.NextMatch())
            matches.Add(match);
        return matches;
    }

    private bool MayMatch(ReadOnlySpan<char> text)
    {
        if (needed is not null && !needed.IsIn(text))
            return false;
        if (compile is { } make && Interlocked.Increment(ref started) == Rare)
            (regex, compile) = (make(), null);
        return true;
    }
}
