namespace Warehouse.Sql.Comparability;

/// <summary>The legal date of publication for a span of report years: a row of <c>deadlines.csv</c>. Dates are of the year that follows, as MM-dd.</summary>
/// <param name="MainOfficeKinds">Kinds of office that have the later date: governments and their general offices.</param>
public sealed record Deadline(int FromYear, int? ToYear, string Department, string MainOffice, IReadOnlyList<string> MainOfficeKinds, string Basis);
