namespace Warehouse.Etl.Reading.Excel;

/// <summary>A cell that a sheet has, be it empty.</summary>
/// <param name="Row">1-based.</param>
/// <param name="Column">1-based.</param>
/// <param name="Text">As displayed.</param>
internal readonly record struct SheetCell(int Row, int Column, string Text);
