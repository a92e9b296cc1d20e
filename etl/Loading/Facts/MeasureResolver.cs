using System.Collections.Frozen;
using Warehouse.Etl.Extraction;
using Warehouse.Sql.Catalogue;
using Warehouse.Sql.Comparability;

namespace Warehouse.Etl.Loading.Facts;

/// <summary>
/// Binds facts to measures of the catalogue. The same code exists in several forms: a cell is of the report's form, of the
/// national form it extends, or of a local extension of it; a sentence is of the form of prose where prose has the measure,
/// because a sentence defines nothing.
/// </summary>
public static class MeasureResolver
{
    /// <summary>For each form, "" for none, what the codes in its cells and its sentences mean.</summary>
    private static readonly FrozenDictionary<string, FormCodes> bindings = ReferenceData.Forms.Select(form => form.Code).Append("").ToFrozenDictionary(
        form => form, form => new FormCodes(Bindings(SearchOrder(form, FactSource.Table)), Bindings(SearchOrder(form, FactSource.Prose))), StringComparer.Ordinal);

    private static readonly FrozenSet<string> applicants = ReferenceData.Applicants.Select(applicant => applicant.Code).ToFrozenSet(StringComparer.Ordinal);

    /// <returns>Null where no form has such a measure, or there is no such kind of applicant.</returns>
    public static ResolvedFact? Resolve(ParsedReport report, ReportFact fact) => Bound(report, fact) is { } bound
        ? new ResolvedFact(fact, bound.Measure, Label(bound, fact), Applicant(bound.Measure, fact), fact.Year ?? report.ReportYear ?? 0)
        : null;

    /// <summary>Whether <see cref="Resolve"/> would bind the fact.</summary>
    public static bool Knows(ParsedReport report, ReportFact fact) => Bound(report, fact) is not null;

    private static BoundMeasure? Bound(ParsedReport report, ReportFact fact)
    {
        if (fact.Applicant is not null && !applicants.Contains(fact.Applicant))
            return null;
        var codes = bindings.GetValueOrDefault(report.Form) ?? bindings[""];
        return (fact.Source == FactSource.Table ? codes.Cells : codes.Sentences).GetValueOrDefault(fact.Measure);
    }

    private static string Label(BoundMeasure bound, ReportFact fact) =>
        bound.PrintedLabel.Length > 0 ? bound.PrintedLabel
        : fact.Label is { } label ? ListLabel.Normalise(label)
        : "";

    private static string Applicant(Measure measure, ReportFact fact) => fact.Applicant switch
    {
        null or ApplicantCode.Total or ApplicantCode.None => measure.ByApplicant ? ApplicantCode.Total : ApplicantCode.None,
        var applicant => applicant,
    };

    private static FrozenDictionary<string, BoundMeasure> Bindings(List<string> forms) => (
        from measure in ReferenceData.Measures
        let place = forms.IndexOf(measure.FormCode)
        where place >= 0
        group measure by measure.Code into rivals
        let first = rivals.MinBy(measure => forms.IndexOf(measure.FormCode))
        select KeyValuePair.Create(rivals.Key, new BoundMeasure(first, MeasureLabel.Of(first)))).ToFrozenDictionary(StringComparer.Ordinal);

    private static List<string> SearchOrder(string code, FactSource source)
    {
        var forms = ReferenceData.Forms;
        var national = forms.FirstOrDefault(form => form.Code == code)?.BaseCode ?? code;
        var own = new[] { code, national }.Concat(forms.Where(form => form.BaseCode == national).Select(form => form.Code));
        var first = source == FactSource.Prose ? own.Prepend(ConformedComponent.Prose) : own.Append(ConformedComponent.Prose);
        // A page may mix forms: a cell that none of these has is of the latest form that has it.
        return [.. first.Concat(forms.OrderByDescending(form => form.ValidFromYear).Select(form => form.Code)).Where(form => form.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private sealed record FormCodes(FrozenDictionary<string, BoundMeasure> Cells, FrozenDictionary<string, BoundMeasure> Sentences);

    /// <param name="PrintedLabel">The member of a list that the form prints; empty for every other measure.</param>
    private sealed record BoundMeasure(Measure Measure, string PrintedLabel);
}
