using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Validation.Years;

/// <summary>Holds a report against those of other years and offices. A pure function of them: findings are never corrections.</summary>
public interface IYearRule
{
    /// <summary>Of all its findings: a code of <c>rules.csv</c>.</summary>
    string Code { get; }

    YearBasis Basis { get; }

    /// <summary>What was found; nothing where the rule does not apply.</summary>
    IEnumerable<Finding> Judge(YearContext context);
}
