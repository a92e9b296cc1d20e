using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Loading.Facts;

/// <summary>What a document states of a conformed measure: a row of <c>fact_conformed</c>.</summary>
/// <param name="Applicant"><c>total</c> also where the measure is not broken down.</param>
/// <param name="Value">In the unit of the conformed measure; null where a component is missing.</param>
/// <param name="Components">How many components have a number.</param>
/// <param name="ComponentsExpected">How many the form has; for sentences, how many there are.</param>
/// <param name="SeriesForm">The form whose definition the value follows.</param>
public sealed record ConformedStatement(
    string ConformedCode,
    string Applicant,
    decimal? Value,
    int Components,
    int ComponentsExpected,
    bool IsApproximate,
    FactSource Source,
    string SeriesForm);
