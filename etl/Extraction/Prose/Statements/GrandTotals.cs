using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Prose.Numbers;
using Warehouse.Etl.Extraction.Prose.Patterns;
using Warehouse.Etl.Extraction.Prose.Periods;

namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>
/// 网站公开200条,公众号120条,合计320条; 区本级办理30件,街道办理12件,共计42件: a bare total says what it is of by being the sum of what
/// the sentence gave before.
/// </summary>
internal static class GrandTotals
{
    private static readonly Words bare = new("^[,、;]?(?:总计|合计|共计|总共|累计|共)+(?:有|为|达)?$", RegexOptions.RightToLeft);

    /// <summary>Whether nothing but words for a total stands before a number.</summary>
    public static bool IsBare(Mention mention) => bare.IsMatch(mention.Before);

    /// <summary>The statement that a bare total makes; null where it is no sum.</summary>
    public static Statement? Of(Mention mention, StatementLedger ledger, PeriodReader periods, Place place)
    {
        if (mention.Token.Kind != ProseTokenKind.Quantity || !bare.IsMatch(mention.Before))
            return null;
        var parts = ledger.FromSentence(place.Sentence).Where(part => part.Unit == mention.Token.Unit && part is { State: ValueState.Reported, Applicant: null } && !IsPartOfCategory(part)).ToList();
        if (parts.Count < 2 || parts.Sum(part => part.Value) != mention.Token.Value)
            return null;
        var measure = parts.TrueForAll(part => part.IsOfChannel) || parts.TrueForAll(part => part.Measure == "proactive_category") ? "proactive_info_total"
            : parts.TrueForAll(part => part.Measure == parts[0].Measure && part.Label is null) ? parts[0].Measure
            : null;
        return measure is null ? null : Statement.Of(mention, measure, "sum_of_parts", periods.At(mention.Index), place) with { IsSum = true };
    }

    private static bool IsPartOfCategory(Statement part) => part.Label?.Contains('/', StringComparison.Ordinal) ?? false;
}
