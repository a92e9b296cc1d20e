using Warehouse.Etl.Extraction;
using Warehouse.Sql.Catalogue;
using Warehouse.Sql.Comparability;

namespace Warehouse.Etl.Loading;

/// <summary>
/// Binds facts to measures of the catalogue. The same code exists in several forms: a cell is of the report's form, of the
/// national form it extends, or of a local extension of it; a sentence is of the form of prose where prose has the measure,
/// because a sentence defines nothing.
/// </summary>
public static class MeasureResolver
{
    private static readonly Dictionary<(string Form, string Code), Measure> measures =
        ReferenceData.Measures.ToDictionary(measure => (measure.FormCode, measure.Code));

    private static readonly Dictionary<(string Form, FactSource Source), string[]> searchOrders = new(
        from form in ReferenceData.Forms.Select(form => form.Code).Append("")
        from source in Enum.GetValues<FactSource>()
        select KeyValuePair.Create((form, source), SearchOrder(form, source)));

    private static readonly HashSet<string> applicants = [.. ReferenceData.Applicants.Select(applicant => applicant.Code)];

    /// <returns>Null where no form has such a measure, or there is no such kind of applicant.</returns>
    public static ResolvedFact? Resolve(ParsedReport report, ReportFact fact)
    {
        if (fact.Applicant is not null && !applicants.Contains(fact.Applicant))
            return null;
        var form = searchOrders.ContainsKey((report.Form, fact.Source)) ? report.Form : "";
        foreach (var candidate in searchOrders[(form, fact.Source)])
        {
            if (measures.TryGetValue((candidate, fact.Measure), out var measure))
                return new ResolvedFact(fact, measure, Label(measure, fact), Applicant(measure, fact), fact.Year ?? report.ReportYear ?? 0);
        }
        return null;
    }

    private static string Label(Measure measure, ReportFact fact) =>
        MeasureLabel.Of(measure) is { Length: > 0 } printed ? printed
        : fact.Label is { } label ? ListLabel.Normalise(label)
        : "";

    private static string Applicant(Measure measure, ReportFact fact) => fact.Applicant switch
    {
        null or ApplicantCode.Total or ApplicantCode.None => measure.ByApplicant ? ApplicantCode.Total : ApplicantCode.None,
        var applicant => applicant,
    };

    private static string[] SearchOrder(string code, FactSource source)
    {
        var forms = ReferenceData.Forms;
        var national = forms.FirstOrDefault(form => form.Code == code)?.BaseCode ?? code;
        var own = new[] { code, national }.Concat(forms.Where(form => form.BaseCode == national).Select(form => form.Code));
        var first = source == FactSource.Prose ? own.Prepend(ConformedComponent.Prose) : own.Append(ConformedComponent.Prose);
        // A page may mix forms: a cell that none of these has is of the latest form that has it.
        return [.. first.Concat(forms.OrderByDescending(form => form.ValidFromYear).Select(form => form.Code)).Where(form => form.Length > 0).Distinct(StringComparer.Ordinal)];
    }
}
