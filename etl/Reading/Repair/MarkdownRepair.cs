using System.Text.RegularExpressions;

namespace Warehouse.Etl.Reading.Repair;

/// <summary>
/// Takes the marks of Markdown off a line: those of a heading before it (<c>## 五、…</c>), and asterisks around bold words.
/// Programs that turn pages and pictures into text write them; what stands between is as printed.
/// </summary>
public sealed partial class MarkdownRepair : ITextRepair
{
    private const int TimeLimitMilliseconds = 2000;

    public string Name => "markdown";

    public Repaired Apply(string line)
    {
        var count = 0;
        if (line.AsSpan().TrimStart(' ').StartsWith('#') && Heading().Match(line) is { Success: true } heading)
        {
            line = line[heading.Length..];
            count++;
        }

        if (line.Contains("**", StringComparison.Ordinal))
        {
            line = Bold().Replace(line, match =>
            {
                count++;
                return match.Groups[1].Value;
            });
        }

        return new Repaired(line, count);
    }

    /// <summary>One sign alone needs a blank behind it: #政务公开# is a topic in social media.</summary>
    [GeneratedRegex(@"^ {0,3}(?:#{2,6} ?|# )(?=[^ #])", RegexOptions.CultureInvariant, TimeLimitMilliseconds)]
    private static partial Regex Heading();

    /// <summary>Asterisks behind a word hide the rest of it: 王**.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d*])\*\*(?![\s*])([^*]{1,200}?)(?<!\s)\*\*(?!\*)", RegexOptions.CultureInvariant, TimeLimitMilliseconds)]
    private static partial Regex Bold();
}
