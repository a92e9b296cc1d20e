namespace Warehouse.Etl.Reading.Grids;

/// <summary>One cell as a format has it, before the grid is resolved.</summary>
/// <param name="Text">As displayed, with the line ends that the office typed.</param>
/// <param name="ColumnSpan">How many columns it covers, at least 1.</param>
/// <param name="RowSpan">How many rows it covers, at least 1.</param>
internal sealed record GridCell(string Text, int ColumnSpan = 1, int RowSpan = 1, GridCellKind Kind = GridCellKind.Own)
{
    /// <summary>Its lines that hold anything.</summary>
    public IReadOnlyList<string> Lines => Text.Length == 0 ? [] : Text.Contains('\n', StringComparison.Ordinal) ? Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [Text];

    /// <summary>Its lines as one.</summary>
    public string Joined => Text.Contains('\n', StringComparison.Ordinal) ? CellText.Join(Lines) : Text.Trim();
}
