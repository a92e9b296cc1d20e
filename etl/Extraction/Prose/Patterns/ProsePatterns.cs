using System.Collections.Concurrent;
using System.Numerics;
using System.Text.RegularExpressions;
using CsvHelper;
using Warehouse.Etl.Extraction.Prose.Numbers;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Prose.Patterns;

/// <summary>The rows of <c>prose-patterns.csv</c>, in the order in which they are tried.</summary>
internal static class ProsePatterns
{
    private static readonly Lazy<IReadOnlyList<ProsePattern>> all = new(() =>
        [.. ReferenceFile.Read("prose-patterns.csv", ToPattern).Select((pattern, rank) => pattern with { Rank = rank })]);

    private static readonly Lazy<CueIndex> cues = new(() => new CueIndex([.. All.Select(pattern => pattern.Cues)]));

    /// <summary>By kind, as sets of <see cref="CueIndex"/>.</summary>
    private static readonly Lazy<Dictionary<PatternKind, ulong[]>> ofKind = new(() => Enum.GetValues<PatternKind>().ToDictionary(
        kind => kind, kind => SetOf(pattern => pattern.Kind == kind)));

    private static readonly Lazy<ulong[]> countsOfLists = new(() => SetOf(pattern => pattern is { Kind: PatternKind.Count, InLists: true }));

    /// <summary>By the rank of a pattern those further down that would read its number as something else.</summary>
    private static readonly ConcurrentDictionary<int, ulong[]> rivals = new();

    public static IReadOnlyList<ProsePattern> All => all.Value;

    /// <summary>The patterns of a kind that have a cue in a text, in the order of the table.</summary>
    public static IEnumerable<ProsePattern> Cued(string text, PatternKind kind)
    {
        var found = cues.Value.Set([]);
        cues.Value.Collect(text, found);
        return Members(found, ofKind.Value[kind]);
    }

    /// <summary>The patterns, of whatever kind, that have a cue beside a number, as a set of <see cref="CueIndex"/>.</summary>
    public static ulong[] CuedBeside(string before, string after)
    {
        var found = cues.Value.Set([]);
        cues.Value.Collect(before, found);
        cues.Value.Collect(after, found);
        return found;
    }

    /// <summary>The patterns that read a number, in the order of the table.</summary>
    /// <param name="inList">Whether the number is an item of a list of categories.</param>
    public static IEnumerable<ProsePattern> Matching(Mention mention, int? reportYear, bool inList) =>
        mention.Token.Kind == ProseTokenKind.Percent ? Reading(mention, reportYear, ofKind.Value[PatternKind.Rate])
        : Reading(mention, reportYear, inList ? countsOfLists.Value : ofKind.Value[PatternKind.Count]);

    /// <summary>The patterns further down the table that read a number too, and see a measure in it that has nothing to do with the pattern's.</summary>
    public static IEnumerable<ProsePattern> Rivals(ProsePattern pattern, Mention mention, int? reportYear) =>
        Reading(mention, reportYear, rivals.GetOrAdd(pattern.Rank, rank => SetOf(other =>
            other.Rank > rank && other is { Kind: PatternKind.Count, IsJoint: false } && other.Measures.Any(measure => MeasureRelations.AreApart(measure, All[rank])))));

    private static IEnumerable<ProsePattern> Reading(Mention mention, int? reportYear, ulong[] among)
    {
        foreach (var pattern in Members(mention.Cued, among))
        {
            if (Reads(pattern, mention, reportYear))
                yield return pattern;
        }
    }

    private static ulong[] SetOf(Func<ProsePattern, bool> isMember) => cues.Value.Set(All.Where(isMember).Select(pattern => pattern.Rank));

    /// <summary>The patterns that are in both sets, in the order of the table.</summary>
    private static IEnumerable<ProsePattern> Members(ulong[] some, ulong[] others)
    {
        for (var word = 0; word < some.Length; word++)
        {
            for (var bits = some[word] & others[word]; bits != 0; bits &= bits - 1)
                yield return All[(word << 6) + BitOperations.TrailingZeroCount(bits)];
        }
    }

    private static bool Reads(ProsePattern pattern, Mention mention, int? reportYear) =>
        (pattern.Kind == PatternKind.Rate || CountingWords.IsOfClass(mention.Token.Unit, pattern.Units))
        && (!pattern.ZeroOnly || mention.Token.Value == 0)
        && (pattern.Topics.Count == 0 || pattern.Topics.Contains(mention.Topic))
        && pattern.Years.Contains(reportYear)
        && (pattern.Before?.IsMatch(pattern.AfterLabel ? mention.Marked : mention.Before) ?? true)
        && (pattern.After?.IsMatch(mention.After) ?? true)
        && !(pattern.Unless?.IsMatch(pattern.IsNear ? mention.Near : mention.Around) ?? false)
        && (pattern.Lead?.IsMatch(mention.Lead) ?? true)
        && !(pattern.UnlessLead?.IsMatch(mention.Lead) ?? false)
        && (pattern.With?.IsMatch(mention.Whole) ?? true)
        && !(pattern.Without?.IsMatch(mention.Whole) ?? false);

    private static ProsePattern ToPattern(CsvReader row)
    {
        var flags = row.Names("flags");
        var kind = Enum.Parse<PatternKind>(row.GetString("kind"), ignoreCase: true);
        var endsAtNumber = kind is PatternKind.Count or PatternKind.Rate ? RegexOptions.RightToLeft : RegexOptions.None;
        return new ProsePattern(
            row.GetString("name"),
            kind,
            row.Names("measures"),
            row.GetString("applicant") is { Length: > 0 } applicant ? applicant : null,
            row.Names("topics"),
            row.Names("units"),
            row.Names("cues"),
            row.Words("lead"),
            row.Words("unless_lead", RegexOptions.RightToLeft),
            row.Words("before", endsAtNumber),
            AfterLabel: row.GetString("before").Contains("{即}", StringComparison.Ordinal) || row.GetString("before").Contains("{界}", StringComparison.Ordinal),
            row.Words("after"),
            row.Words("unless"),
            row.Words("with"),
            row.Words("without"),
            row.Names("of"),
            YearSpan.Parse(row.GetString("years")),
            ZeroOnly: flags.Contains("zero"),
            Single: flags.Contains("single"),
            Adds: flags.Contains("adds"),
            IsLed: flags.Contains("led"),
            IsJoint: flags.Contains("joint"),
            IsNear: flags.Contains("near"),
            InLists: flags.Contains("list"),
            AnySection: flags.Contains("any"));
    }
}
