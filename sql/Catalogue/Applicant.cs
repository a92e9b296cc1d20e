namespace Warehouse.Sql.Catalogue;

/// <summary>Who applied: a column of table three, a row of <c>applicants.csv</c>.</summary>
/// <param name="Code"><c>natural_person</c> … <c>total</c>; <c>none</c> where a measure is not broken down.</param>
/// <param name="Position">1-based column in the order of the form; null for <c>none</c>.</param>
/// <param name="IsTotal">The column that sums the others and must not be added to them.</param>
public sealed record Applicant(string Code, string LabelZh, string LabelEn, int? Position, bool IsTotal);
