using Warehouse.Etl.Extraction;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Validation;

/// <summary>The figures of one report, looked up by measure. Figures of other years are not among them.</summary>
public sealed class ReportFigures
{
    public const string Total = "total";

    /// <summary>For each measure its cells, one for every applicant and source: a handful.</summary>
    private readonly Dictionary<string, List<Cell>> cells = new(StringComparer.Ordinal);

    public ReportFigures(ParsedReport report)
    {
        Report = report;
        var ofYear = report.Facts.Where(fact => fact.Year is null || fact.Year == report.ReportYear).ToList();
        foreach (var fact in ofYear)
            Add(fact);
        Facts = ofYear;
        BaseForm = ReferenceData.Forms.FirstOrDefault(form => form.Code == report.Form)?.BaseCode ?? report.Form;
    }

    public ParsedReport Report { get; }

    public IReadOnlyList<ReportFact> Facts { get; }

    /// <summary>The report's form, or the national form that its form is a variant of.</summary>
    public string BaseForm { get; }

    /// <summary>The one fact of a key; null where there is none, or several that contradict each other.</summary>
    public ReportFact? Find(string measure, string? applicant, FactSource source) =>
        cells.TryGetValue(measure, out var ofMeasure) && IndexOf(ofMeasure, applicant, source) is >= 0 and var at ? ofMeasure[at].Fact : null;

    private void Add(ReportFact fact)
    {
        if (!cells.TryGetValue(fact.Measure, out var ofMeasure))
            cells[fact.Measure] = ofMeasure = [];
        var at = IndexOf(ofMeasure, fact.Applicant, fact.Source);
        if (at < 0)
            ofMeasure.Add(new Cell(fact.Applicant, fact.Source, fact));
        else if (ofMeasure[at].Fact?.Value != fact.Value)
            ofMeasure[at] = ofMeasure[at] with { Fact = null };
    }

    private static int IndexOf(List<Cell> cells, string? applicant, FactSource source)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Source == source && cells[i].Applicant == applicant)
                return i;
        }

        return -1;
    }

    /// <param name="Fact">Null where several facts contradict each other.</param>
    private readonly record struct Cell(string? Applicant, FactSource Source, ReportFact? Fact);
}
