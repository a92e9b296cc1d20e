namespace Warehouse.Sql.Comparability;

/// <summary>A rate: a row of <c>indicators.csv</c>.</summary>
/// <param name="Numerator">Conformed codes that are added; none where the rate is counted from findings or dates.</param>
/// <param name="LeastN">The denominator below which the rate says little.</param>
public sealed record Indicator(
    string Code,
    string LabelZh,
    string LabelEn,
    IReadOnlyList<string> Numerator,
    IReadOnlyList<string> Denominator,
    int LeastN,
    string DefinitionZh,
    string DefinitionEn);
