using Warehouse.Etl.Extraction;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Generation.Drafts;

/// <summary>Makes facts that have no line yet: they get it when the document is written.</summary>
public static class FactDraft
{
    private static readonly Dictionary<(string Form, string Measure), Measure> measures =
        ReferenceData.Measures.ToDictionary(measure => (measure.FormCode, measure.Code));

    private static readonly Dictionary<string, string?> bases = ReferenceData.Forms.ToDictionary(form => form.Code, form => form.BaseCode);

    public static Measure MeasureOf(string form, string code) =>
        measures.GetValueOrDefault((form, code)) ?? measures[(bases[form] ?? form, code)];

    public static ReportFact OfCell(Measure measure, string? applicant, decimal value) =>
        Of(measure, FactSource.Table) with { Applicant = applicant, Value = value };

    public static ReportFact OfSentence(string measure, decimal value) =>
        Of(MeasureOf("PROSE", measure), FactSource.Prose) with { Value = value };

    private static ReportFact Of(Measure measure, FactSource source) =>
        new(measure.Code, measure.ConformedCode, null, null, null, ValueState.Reported, measure.Unit, false, null, source, 0, 0, "");
}
