using Warehouse.Etl.Extraction.Prose.Numbers;
using Warehouse.Etl.Extraction.Prose.Patterns;

namespace Warehouse.Etl.Extraction.Prose.Lists;

/// <summary>Finds the pattern that reads a number, and whether another would read it as something else.</summary>
/// <param name="list">The list of categories that the sentence is in.</param>
internal sealed class PatternFinder(int? reportYear, CategoryList list)
{
    /// <param name="inList">Whether the number is an item of the list.</param>
    public ProsePattern? For(Mention mention, bool inList)
    {
        var pattern = ProsePatterns.Matching(mention, reportYear, inList).FirstOrDefault();
        if (pattern is { InLists: false, Measures: ["proactive_info_total"] } && list.HasItems && !list.AddsUpTo(mention.Token.Value))
            return null;
        return pattern is not null && pattern.Measures.Any(measure => GuardOf(pattern, measure, mention) is { Effect: GuardEffect.Skip }) ? null : pattern;
    }

    /// <summary>
    /// 市长信箱栏目群众咨询1件: a measure that a later row of the table sees in the same words, and that is neither a part nor the whole
    /// of what the first one sees; null where there is none.
    /// </summary>
    public string? RivalOf(ProsePattern pattern, Mention mention) =>
        mention.Token.Kind == ProseTokenKind.Percent
            ? null
            : ProsePatterns.Rivals(pattern, mention, reportYear)
                .SelectMany(other => other.Measures.Where(measure => MeasureRelations.AreApart(measure, pattern) && GuardOf(other, measure, mention) is null or { Effect: GuardEffect.Doubt }))
                .FirstOrDefault();

    public static ProseGuard? GuardOf(ProsePattern pattern, string measure, Mention mention) =>
        ProseGuards.Of(measure, mention, byLabel: pattern.After is null);
}
