namespace Warehouse.Sql.Comparability;

/// <summary>How a measure may be added up: a row of <c>measure_kinds.csv</c>.</summary>
/// <param name="FlowOrStock"><c>flow</c>, <c>stock</c> or <c>rate</c>.</param>
/// <param name="IsTotal">Other measures of the form are parts of it: it is never added to them.</param>
/// <param name="IsAdditive">Whether it adds over offices.</param>
public sealed record MeasureKind(string FormCode, string MeasureCode, string FlowOrStock, bool IsTotal, bool IsAdditive);
