using Warehouse.Etl.Extraction;
using Warehouse.Sql.Catalogue;
using Warehouse.Sql.Comparability;

namespace Warehouse.Etl.Loading.Facts;

/// <summary>A fact of a report bound to the measure of the catalogue that it states.</summary>
/// <param name="Measure">The measure of the form, or of prose.</param>
/// <param name="Label">The normalised label of a member of a list; empty otherwise.</param>
/// <param name="Applicant">A code of <c>applicants.csv</c>.</param>
/// <param name="Year">The report year that the value belongs to; 0 where the report has none.</param>
public sealed record ResolvedFact(ReportFact Fact, Measure Measure, string Label, string Applicant, int Year)
{
    /// <summary>What makes it one fact of the warehouse: the grain of <c>fact_disclosure</c> within a document.</summary>
    public FactKey Key => new(Measure.FormCode, Measure.Code, Label, Applicant, Year);

    /// <summary>What it states, whatever form it is stated in: facts with equal statements can be held against each other.</summary>
    public (string Measure, string Label, string Applicant, int Year) Statement =>
        (Measure.ConformedCode ?? Measure.Code, Label, Applicant == ApplicantCode.None ? ApplicantCode.Total : Applicant, Year);

    /// <summary>The value in the unit in which statements are compared; null where there is no number or its unit does not convert.</summary>
    public decimal? ComparableValue { get; } =
        Fact.Value is { } value ? UnitConversion.Convert(value, Fact.Unit ?? Measure.Unit, ConformedUnits.Of(Measure)) : null;
}
