using Warehouse.Etl.Extraction;
using Warehouse.Sql.Comparability;

namespace Warehouse.Etl.Validation.Rules;

/// <summary>Identity I17: what the text and a table say of the same measure has to agree, whatever counting words they have. The table's value is the fact.</summary>
public sealed class ProseTableRule : IReportRule
{
    public IEnumerable<Finding> Judge(ReportFigures figures)
    {
        var printed = figures.Facts.Where(fact => fact is { Source: FactSource.Table, Label: null }).ToLookup(KeyOf);
        foreach (var claim in figures.Facts.Where(fact => fact is { Source: FactSource.Prose, Value: not null, Label: null }))
        {
            if (TableValue(figures, claim, printed[KeyOf(claim)]) is not { } table)
                continue;
            var holds = table == claim.Value || (claim.Approximate && table >= claim.Value && table < claim.Value * 1.2m);
            yield return new Finding(ValidationRules.ProseAgainstTable, holds ? FindingStatus.Pass : FindingStatus.Fail, claim.Measure, claim.Value, table, $"正文第{claim.Line}行{MeasureNames.Of(figures.BaseForm, claim.Measure)}为{Figures.Text(claim.Value!.Value)}，表格为{Figures.Text(table)}，{(holds ? "一致" : "不一致，以表格为准")}。", claim.Line);
        }
    }

    /// <summary>What two facts have in common that may state the same measure.</summary>
    private static (string Applicant, int? Year) KeyOf(ReportFact fact) => (fact.Applicant ?? ReportFigures.Total, fact.Year);

    private static decimal? TableValue(ReportFigures figures, ReportFact claim, IEnumerable<ReportFact> comparable)
    {
        var printed = comparable.Where(fact => fact.Measure == claim.Measure || (fact.Conformed is not null && fact.Conformed == claim.Conformed)).ToList();
        if (printed.Count == 0)
            return claim.Year is null ? DerivedTotals.Of(figures, claim.Measure, claim.Applicant ?? ReportFigures.Total) : null;
        var values = printed.Select(fact => fact.Value is { } value ? UnitConversion.Convert(value, fact.Unit, claim.Unit) : null).ToList();
        return values.Contains(null) ? null : values.Sum();
    }
}
