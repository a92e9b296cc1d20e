using System.Text.RegularExpressions;

namespace Warehouse.Tests.Source;

/// <summary>Documents are hostile: no pattern runs on them without a time limit.</summary>
internal static class RegexRules
{
    private static readonly Regex call = SourceText.Pattern(
        @"\bnew Regex\s*\(|\[GeneratedRegex\s*\(|\bRegex\.(?:IsMatch|Matches|Match|Replace|Split|Count|EnumerateMatches|EnumerateSplits)\s*\(|\bRegex \w+ = new\s*\(");

    private static readonly Regex bounded = SourceText.Pattern(@"TimeSpan|[Tt]ime|[Ll]imit|NonBacktracking|,\s*\d+\s*\)$");

    private static readonly Regex text = SourceText.Pattern("\"\"\"[\\s\\S]*?\"\"\"|@\"(?:[^\"]|\"\")*\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"");

    public static IEnumerable<SourceRule> All =>
    [
        new("Every regular expression has a time limit",
            file => file.Is(".cs", ".razor") && file.IsUnder("etl", "reports", "sql", "tests"),
            Unbounded,
            new("etl/X.cs", """[GeneratedRegex("(a+)+", RegexOptions.CultureInvariant)]"""),
            new("etl/X.cs", """[GeneratedRegex("(a+)+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]""")),
    ];

    private static IEnumerable<string> Unbounded(SourceFile file)
    {
        // The pattern itself may hold parentheses that do not pair: it is blanked first.
        var code = file with { Text = text.Replace(file.Text, match => new string('_', match.Length)) };
        return call.Matches(code.Text)
            .Where(match => !bounded.IsMatch(SourceText.Arguments(code.Text, match.Index + match.Length - 1)))
            .Select(match => $"{file.Path}:{code.LineOf(match.Index)}: {match.Value}… has no time limit");
    }
}
