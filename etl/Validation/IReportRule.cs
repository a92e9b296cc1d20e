using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Validation;

/// <summary>A rule that judges a parsed report by its figures alone.</summary>
public interface IReportRule
{
    /// <summary>Every finding of the rule, passes included: what was checked and held is kept too.</summary>
    IEnumerable<Finding> Judge(ReportFigures figures);
}
