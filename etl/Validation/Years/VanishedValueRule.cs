using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Validation.Years;

/// <summary>
/// A measure that had a value other than zero in the report of the year before, that this year's form has, under a definition
/// that compares, and that is blank. A zero that is left blank a year later is how many offices write zero, and not looked at.
/// </summary>
public sealed class VanishedValueRule : IYearRule
{
    public string Code => YearRules.ValueVanished;

    public YearBasis Basis => YearBasis.YearBefore;

    public IEnumerable<Finding> Judge(YearContext context)
    {
        if (context.Previous is not { } previous)
            return [];
        return context.Report.Vanished.Count == 0
            ? [new Finding(YearRules.ValueVanished, FindingStatus.Pass, null, null, null, $"{previous.Year}年报告有数值的指标，本年没有变为空白的。")]
            : context.Report.Vanished.Select(measure => new Finding(
                YearRules.ValueVanished, FindingStatus.Fail, measure.Code, null, measure.Was,
                $"{YearMeasures.NameOf(measure.Code, context.Report.Form)}{previous.Year}年为{Figures.Text(measure.Was)}，{context.Report.Year}年表格有该项而没有数值；请核对是否漏填。"));
    }
}
