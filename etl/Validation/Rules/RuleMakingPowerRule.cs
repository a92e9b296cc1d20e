using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Validation.Rules;

/// <summary>Identity I18: only ministries, provinces and cities with districts make rules (规章); towns, streets, counties and their bureaus do not.</summary>
public sealed class RuleMakingPowerRule : IReportRule
{
    private static readonly HashSet<string> withoutPower = new(StringComparer.Ordinal) { "street_office", "town", "township", "county_government", "district_government" };

    public IEnumerable<Finding> Judge(ReportFigures figures)
    {
        if (figures.Report.Office.Kind is not { } kind || !withoutPower.Contains(kind))
            yield break;
        foreach (var fact in figures.Facts.Where(fact => fact is { Source: FactSource.Table, Value: > 0 } && fact.Measure.StartsWith("reg_", StringComparison.Ordinal)))
            yield return new Finding(ValidationRules.NoRuleMakingPower, FindingStatus.Uncertain, fact.Measure, fact.Value, 0, $"第{fact.Line}行填报规章{Figures.Text(fact.Value!.Value)}件，该机关没有规章制定权，可能应填在规范性文件一行。", fact.Line);
    }
}
