using Warehouse.Etl.Extraction;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Validation.Rules;

/// <summary>Units: one that the field does not use for the measure, and one that is printed in the cell instead of the heading.</summary>
public sealed class UnitRule : IReportRule
{
    private static readonly Lazy<Dictionary<string, string>> usual = new(() =>
        ReferenceData.Measures.Where(measure => measure is { FormCode: "PROSE", Unit: not null }).ToDictionary(measure => measure.Code, measure => measure.Unit!, StringComparer.Ordinal));

    public IEnumerable<Finding> Judge(ReportFigures figures)
    {
        foreach (var fact in figures.Facts.Where(fact => fact is { Source: FactSource.Prose, State: ValueState.Reported, Unit: not null }))
        {
            if (fact.Measure.StartsWith("req_", StringComparison.Ordinal) && usual.Value.TryGetValue(fact.Measure, out var unit) && unit != fact.Unit)
                yield return new Finding(ValidationRules.UnitUnusual, FindingStatus.Uncertain, fact.Measure, fact.Value, null, $"第{fact.Line}行申请以“{fact.Unit}”计，通常以“{unit}”计，按原文载入。", fact.Line);
        }

        foreach (var fact in figures.Facts.Where(fact => fact is { Source: FactSource.Table, Value: not null } && fact.Rule != "table:sentence"))
        {
            if (fact.Measure.EndsWith("_amount", StringComparison.Ordinal) && fact.Text.Split('|')[^1].Contains('元', StringComparison.Ordinal))
                yield return new Finding(ValidationRules.UnitInCell, FindingStatus.Pass, fact.Measure, fact.Value, null, $"第{fact.Line}行金额的单位“{fact.Unit}”写在格内，已按该单位载入。", fact.Line);
        }

        foreach (var cell in figures.Facts.Where(fact => fact.Rule == "table:sentence").GroupBy(fact => fact.Line))
            yield return new Finding(ValidationRules.SentenceCell, FindingStatus.Pass, cell.First().Measure, cell.Count(), null, $"第{cell.Key}行一格之内用一句话写了{cell.Count()}个数值，已分别载入。", cell.Key);
    }
}
