namespace Warehouse.Reports.Queries;

/// <summary>A row of <c>rpt_dictionary</c>: what something in the warehouse means.</summary>
/// <param name="Kind"><c>measure</c>, <c>conformed</c>, <c>indicator</c>, <c>rule</c> or <c>column</c>.</param>
/// <param name="FormCode">The form that defines a measure.</param>
/// <param name="Denominator">What a rate is divided by.</param>
public sealed record DictionaryEntry(
    string Kind,
    string Code,
    string? FormCode,
    string? LabelZh,
    string? LabelEn,
    string? Unit,
    string? DefinitionZh,
    string? DefinitionEn,
    string? Denominator);
