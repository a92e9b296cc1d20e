using System.Text.RegularExpressions;

namespace Warehouse.Tests.Source;

/// <summary>Finds what rules look for in the text of a file.</summary>
internal static class SourceText
{
    private static readonly TimeSpan limit = TimeSpan.FromSeconds(5);

    public static Regex Pattern(string pattern, RegexOptions options = RegexOptions.None) =>
        new(pattern, options | RegexOptions.CultureInvariant, limit);

    public static IEnumerable<string> Matches(SourceFile file, Regex pattern) =>
        pattern.Matches(file.Text).Select(match => $"{file.Path}:{file.LineOf(match.Index)}: {match.Value.Trim()}");

    /// <summary>The arguments of a call: from its opening parenthesis to the one that closes it.</summary>
    public static string Arguments(string text, int opening)
    {
        var depth = 0;
        for (var i = opening; i < text.Length; i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
                return text[opening..(i + 1)];
        }

        return text[opening..];
    }
}
