using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Validation.Years;

/// <summary>Runs the rules of year against year.</summary>
public static class YearJudge
{
    private static readonly IReadOnlyList<IYearRule> rules =
        [.. YearIdentity.All.Select(identity => new YearIdentityRule(identity)), new VanishedValueRule(), new ValueJumpRule(), new CopiedYearRule(), new CopiedNeighbourRule()];

    /// <param name="basis">Only the rules that rest on one of these.</param>
    public static IEnumerable<Finding> Judge(YearContext context, YearBasis basis = YearBasis.All) => On(basis).SelectMany(rule => rule.Judge(context));

    /// <summary>The codes of the rules that rest on one of these.</summary>
    public static IReadOnlyList<string> CodesOf(YearBasis basis) => [.. On(basis).Select(rule => rule.Code).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<IYearRule> On(YearBasis basis) => rules.Where(rule => (rule.Basis & basis) != 0);
}
