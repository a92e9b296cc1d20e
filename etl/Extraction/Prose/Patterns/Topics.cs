using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Patterns;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Prose.Patterns;

/// <summary>What a text is about: the rows of <c>prose-topics.csv</c>. The words nearest to a number decide.</summary>
internal static class Topics
{
    /// <summary>Review or litigation, and nothing says which: a heading that names both.</summary>
    public const string EitherCase = "review or litigation";

    private static readonly Lazy<((string Topic, string Group)[] Topics, QuickPattern Words)> table = new(() =>
    {
        var rows = ReferenceFile.Read("prose-topics.csv", row => (Topic: row.GetString("topic"), Words: row.GetString("words")));
        var pattern = string.Join('|', rows.Select((row, i) => $"(?<t{i}>{row.Words})"));
        return ([.. rows.Select((row, i) => (row.Topic, $"t{i}"))], PatternWords.Make(pattern, RegexOptions.ExplicitCapture));
    });

    /// <summary>The topic that a text names last, or null.</summary>
    public static string? LastIn(string text) => In(text) is { Count: > 0 } topics ? topics[^1].Topic : null;

    /// <summary>四、行政复议、行政诉讼情况: of which of the two what follows speaks, such a heading does not tell.</summary>
    public static bool AreOfBothCases(IEnumerable<(int End, string Topic)> named)
    {
        var topics = named.Select(one => one.Topic).ToHashSet(StringComparer.Ordinal);
        return topics.Contains("review") && topics.Contains("litigation");
    }

    /// <summary>The topics that a text names, in order, each with the place where its words end.</summary>
    public static IReadOnlyList<(int End, string Topic)> In(string text)
    {
        var (topics, words) = table.Value;
        var found = new List<(int, string)>();
        for (var match = words.Match(text); match.Success; match = match.NextMatch())
        {
            foreach (var (topic, group) in topics)
            {
                if (match.Groups[group].Success)
                    found.Add((match.Index + match.Length, topic));
            }
        }

        return found;
    }
}
