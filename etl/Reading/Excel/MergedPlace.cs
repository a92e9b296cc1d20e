namespace Warehouse.Etl.Reading.Excel;

/// <summary>A place within a merged range.</summary>
/// <param name="IsFirst">Whether it is the place that holds the text.</param>
/// <param name="Columns">Width of the range, as far as the block reaches.</param>
/// <param name="Rows">Height of the range, counting the rows that are shown.</param>
internal readonly record struct MergedPlace(bool IsFirst, int Columns, int Rows);
