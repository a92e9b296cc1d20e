using System.Text.RegularExpressions;
using CsvHelper;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Prose;

/// <summary>The rows of <c>prose-patterns.csv</c>, in the order in which they are tried.</summary>
internal static class ProsePatterns
{
    private static readonly Lazy<IReadOnlyList<ProsePattern>> all = new(() => ReferenceFile.Read("prose-patterns.csv", ToPattern));

    private static readonly Lazy<ILookup<PatternKind, ProsePattern>> byKind = new(() => all.Value.ToLookup(pattern => pattern.Kind));

    public static IReadOnlyList<ProsePattern> All => all.Value;

    public static IEnumerable<ProsePattern> Of(PatternKind kind) => byKind.Value[kind];

    /// <summary>The first pattern that reads a number, or null.</summary>
    /// <param name="inList">Whether the number is an item of a list of categories.</param>
    public static ProsePattern? FirstMatch(Mention mention, int? reportYear, bool inList)
    {
        var kind = mention.Token.Kind == ProseTokenKind.Percent ? PatternKind.Rate : PatternKind.Count;
        foreach (var pattern in byKind.Value[kind])
        {
            if ((!inList || pattern.InLists || kind == PatternKind.Rate) && Reads(pattern, mention, reportYear))
                return pattern;
        }

        return null;
    }

    private static bool Reads(ProsePattern pattern, Mention mention, int? reportYear) =>
        (pattern.Kind == PatternKind.Rate || CountingWords.IsOfClass(mention.Token.Unit, pattern.Units))
        && (!pattern.ZeroOnly || mention.Token.Value == 0)
        && (HoldsCue(pattern, mention.Before) || HoldsCue(pattern, mention.After))
        && (pattern.Topics.Count == 0 || pattern.Topics.Contains(mention.Topic))
        && pattern.Years.Contains(reportYear)
        && (pattern.Before?.IsMatch(mention.Before) ?? true)
        && (pattern.After?.IsMatch(mention.After) ?? true)
        && !(pattern.Unless?.IsMatch(pattern.IsNear ? mention.Near : mention.Around) ?? false)
        && (pattern.With?.IsMatch(mention.Sentence) ?? true)
        && !(pattern.Without?.IsMatch(mention.Sentence) ?? false);

    /// <summary>Whether a text holds one of the cues, without which no pattern fits.</summary>
    public static bool HoldsCue(ProsePattern pattern, string text)
    {
        foreach (var cue in pattern.Cues)
        {
            if (text.Contains(cue, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static ProsePattern ToPattern(CsvReader row)
    {
        var flags = List(row, "flags");
        return new ProsePattern(
            row.GetString("name"),
            Enum.Parse<PatternKind>(row.GetString("kind"), ignoreCase: true),
            List(row, "measures"),
            row.GetString("applicant") is { Length: > 0 } applicant ? applicant : null,
            List(row, "topics"),
            List(row, "units"),
            List(row, "cues"),
            Words(row, "before"),
            Words(row, "after"),
            Words(row, "unless"),
            Words(row, "with"),
            Words(row, "without"),
            List(row, "of"),
            YearSpan.Parse(row.GetString("years")),
            ZeroOnly: flags.Contains("zero"),
            Single: flags.Contains("single"),
            Adds: flags.Contains("adds"),
            IsNear: flags.Contains("near"),
            InLists: flags.Contains("list"),
            AnySection: flags.Contains("any"));
    }

    private static string[] List(CsvReader row, string column) =>
        row.GetString(column).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static Regex? Words(CsvReader row, string column) =>
        row.GetString(column) is { Length: > 0 } pattern ? PatternWords.Compile(pattern) : null;
}
