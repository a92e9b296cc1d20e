namespace Warehouse.Etl.Loading;

/// <summary>The natural key of a fact within one document.</summary>
public readonly record struct FactKey(string FormCode, string MeasureCode, string Label, string Applicant, int Year);
