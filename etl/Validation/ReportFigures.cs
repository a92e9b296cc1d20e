using Warehouse.Etl.Extraction;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Validation;

/// <summary>The figures of one report, looked up by measure. Figures of other years are not among them.</summary>
public sealed class ReportFigures
{
    public const string Total = "total";

    /// <summary>By key its one fact; null where several contradict each other.</summary>
    private readonly Dictionary<(string Measure, string? Applicant, FactSource Source), ReportFact?> facts = [];

    public ReportFigures(ParsedReport report)
    {
        Report = report;
        var ofYear = report.Facts.Where(fact => fact.Year is null || fact.Year == report.ReportYear).ToList();
        foreach (var fact in ofYear)
        {
            var key = (fact.Measure, fact.Applicant, fact.Source);
            facts[key] = !facts.TryGetValue(key, out var known) ? fact : known?.Value == fact.Value ? known : null;
        }

        Facts = ofYear;
        BaseForm = ReferenceData.Forms.FirstOrDefault(form => form.Code == report.Form)?.BaseCode ?? report.Form;
    }

    public ParsedReport Report { get; }

    public IReadOnlyList<ReportFact> Facts { get; }

    /// <summary>The report's form, or the national form that its form is a variant of.</summary>
    public string BaseForm { get; }

    /// <summary>The one fact of a key; null where there is none, or several that contradict each other.</summary>
    public ReportFact? Find(string measure, string? applicant, FactSource source) => facts.GetValueOrDefault((measure, applicant, source));
}
