namespace Warehouse.Etl.Reading;

/// <summary>A table whose grid the format gives (HTML, Word, Excel): merged cells resolved, every row of the same width.</summary>
/// <param name="FirstLine">Number of the line that holds its first row.</param>
/// <param name="LastLine">Number of the line that holds its last row.</param>
public sealed record SourceTable(int FirstLine, int LastLine, IReadOnlyList<IReadOnlyList<SourceCell>> Rows);
