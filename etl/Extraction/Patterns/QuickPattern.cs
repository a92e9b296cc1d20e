using System.Text.RegularExpressions;

namespace Warehouse.Etl.Extraction.Patterns;

/// <summary>
/// A regular expression that passes over a text without its <see cref="NeededWords"/> before it is started: to look
/// for words takes some nanoseconds, to start an expression, which has to watch the clock, some hundred.
/// </summary>
/// <remarks>Most lines of a report are rows of tables, and most patterns are about words that few sentences have.</remarks>
internal sealed class QuickPattern
{
    /// <summary>Times started after which compiling has paid for itself.</summary>
    private const int Rare = 5000;

    private readonly WordSearch? needed;
    private Regex regex;
    private Func<Regex>? compile;
    private int started;

    /// <param name="regex">As the source generator wrote it, or interpreted for good.</param>
    public QuickPattern(Regex regex)
    {
        this.regex = regex;
        needed = NeededWords.Of(regex) is { } words ? new WordSearch(words) : null;
    }

    /// <summary>
    /// An expression from a table. There are hundreds, and to compile one takes as long as to interpret it some thousand
    /// times: one document needs few of them at all, the night's ten thousandth document all that are ever started.
    /// </summary>
    public QuickPattern(string pattern, RegexOptions options, TimeSpan limit)
        : this(new Regex(pattern, options, limit)) =>
        compile = () => new Regex(pattern, options | RegexOptions.Compiled, limit);

    public bool IsCompiled => regex.Options.HasFlag(RegexOptions.Compiled);

    /// <summary>Whether a text has a word that every match holds. One that has none matches in none of its parts either.</summary>
    public bool MayBeIn(ReadOnlySpan<char> text) => needed is null || needed.IsIn(text);

    /// <exception cref="RegexMatchTimeoutException">The expression's time limit is over.</exception>
    public bool IsMatch(ReadOnlySpan<char> text) => Start(text) && regex.IsMatch(text);

    /// <summary>The first match; <see cref="Match.Empty"/> where there is none.</summary>
    /// <exception cref="RegexMatchTimeoutException">The expression's time limit is over.</exception>
    public Match Match(string text) => Start(text) ? regex.Match(text) : System.Text.RegularExpressions.Match.Empty;

    /// <summary>The first match within a part of the text, which begins and ends there for the expression.</summary>
    /// <exception cref="RegexMatchTimeoutException">The expression's time limit is over.</exception>
    public Match Match(string text, int start, int length) =>
        Start(text.AsSpan(start, length)) ? regex.Match(text, start, length) : System.Text.RegularExpressions.Match.Empty;

    /// <summary>Where the first match is; null where there is none.</summary>
    /// <param name="start">From where it is looked for; the expression sees what stands before.</param>
    /// <exception cref="RegexMatchTimeoutException">The expression's time limit is over.</exception>
    public (int Index, int Length)? First(ReadOnlySpan<char> text, int start = 0)
    {
        if (Start(text))
        {
            foreach (var match in regex.EnumerateMatches(text, start))
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

    private bool Start(ReadOnlySpan<char> text)
    {
        if (!MayBeIn(text))
            return false;
        if (compile is { } make && Interlocked.Increment(ref started) == Rare)
            (regex, compile) = (make(), null);
        return true;
    }
}
