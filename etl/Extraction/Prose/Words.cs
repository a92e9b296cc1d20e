using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Patterns;

namespace Warehouse.Etl.Extraction.Prose;

/// <summary>
/// A regular expression from a table. There are hundreds, and to compile one takes as long as to interpret it thousands of
/// times: one document needs few of them compiled, the night's ten thousandth document all that are ever asked.
/// </summary>
internal sealed class Words(string pattern, RegexOptions options = RegexOptions.None)
{
    /// <summary>Times asked after which compiling has paid for itself.</summary>
    private const int Rare = 3000;

    private QuickPattern? regex;
    private int asked;

    public bool IsMatch(ReadOnlySpan<char> text) => Ready().IsMatch(text);

    public Match Match(string text) => Ready().Match(text);

    /// <summary>The first match within a part of the text, which begins and ends there for the expression.</summary>
    public Match Match(string text, int start, int length) => Ready().Match(text, start, length);

    /// <summary>Where the first match is; null where there is none.</summary>
    public (int Index, int Length)? First(ReadOnlySpan<char> text) => Ready().First(text);

    public IReadOnlyList<Match> Matches(string text) => Ready().Matches(text);

    private QuickPattern Ready()
    {
        if (asked < Rare && Interlocked.Increment(ref asked) == Rare)
            regex = new(PatternWords.Compile(pattern, options | RegexOptions.Compiled));
        return regex ??= new(PatternWords.Compile(pattern, options));
    }
}
