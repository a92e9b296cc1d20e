namespace Warehouse.Sql.Comparability;

/// <summary>What a measure, a conformed measure or a rule means.</summary>
/// <param name="Kind"><c>measure</c>, <c>conformed</c> or <c>rule</c>.</param>
/// <param name="FormCode">The form that a measure belongs to; empty for the other kinds.</param>
public sealed record Definition(string Kind, string Code, string FormCode, string Chinese, string English);
