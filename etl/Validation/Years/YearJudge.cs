using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Validation.Years;

/// <summary>Runs every rule of year against year.</summary>
public static class YearJudge
{
    private static readonly IReadOnlyList<IYearRule> rules =
        [.. YearIdentity.All.Select(identity => new YearIdentityRule(identity)), new VanishedValueRule(), new ValueJumpRule(), new CopiedYearRule(), new CopiedNeighbourRule()];

    public static IEnumerable<Finding> Judge(YearContext context) => rules.SelectMany(rule => rule.Judge(context));
}
