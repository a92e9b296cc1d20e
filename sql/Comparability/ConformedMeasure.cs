namespace Warehouse.Sql.Comparability;

/// <summary>A measure that is comparable across forms: a row of <c>conformed.csv</c>.</summary>
/// <param name="Unit">The unit that values of every form are converted to.</param>
/// <param name="FlowOrStock"><c>flow</c> adds over offices and years, <c>stock</c> over offices only.</param>
/// <param name="IsAdditive">Whether it adds over offices.</param>
/// <param name="IsList">An open list (the categories of 主动公开): shown by its members, never summed, since no document says that its list is complete.</param>
public sealed record ConformedMeasure(string Code, string LabelZh, string LabelEn, string? Unit, string FlowOrStock, bool IsAdditive, bool IsList);
