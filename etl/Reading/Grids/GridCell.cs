namespace Warehouse.Etl.Reading.Grids;

/// <summary>One cell as a format has it, before the grid is resolved.</summary>
/// <param name="Text">As displayed.</param>
/// <param name="ColumnSpan">How many columns it covers, at least 1.</param>
/// <param name="RowSpan">How many rows it covers, at least 1.</param>
internal sealed record GridCell(string Text, int ColumnSpan = 1, int RowSpan = 1, GridCellKind Kind = GridCellKind.Own);
