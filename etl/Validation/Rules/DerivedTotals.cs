using Warehouse.Etl.Extraction;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Validation.Rules;

/// <summary>Subtotals that a form has no row for (不予公开 and the like): the sum of their parts where every part is printed.</summary>
public static class DerivedTotals
{
    private static readonly Lazy<ILookup<(string Form, string? Parent), Measure>> children =
        new(() => ReferenceData.Measures.ToLookup(measure => (measure.FormCode, measure.ParentCode)));

    public static decimal? Of(ReportFigures figures, string measure, string applicant)
    {
        var parts = children.Value[(figures.BaseForm, measure)].ToList();
        if (parts.Count == 0)
            return null;
        var sum = 0m;
        foreach (var part in parts)
        {
            var value = figures.Find(part.Code, part.ByApplicant ? applicant : null, FactSource.Table)?.Value ?? (parts.Count > 1 ? Of(figures, part.Code, applicant) : null);
            if (value is null)
                return null;
            sum += value.Value;
        }

        return sum;
    }
}
