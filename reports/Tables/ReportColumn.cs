namespace Warehouse.Reports.Tables;

/// <param name="Label">Head of the column, with the unit where all cells have the same.</param>
/// <param name="Width">In characters of a spreadsheet column.</param>
public sealed record ReportColumn(string Label, CellKind Kind = CellKind.Text, int Width = 12);
