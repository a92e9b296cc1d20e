namespace Warehouse.Reports.Tables;

/// <summary>The one description of a table that leaves the pages: renderers turn it into a CSV file, a sheet of a workbook, or a table of a briefing.</summary>
/// <param name="Name">Name of its file: letters and hyphens.</param>
/// <param name="Title">Short, as on the tab of a sheet.</param>
/// <param name="Rows">Cells are text, numbers (<see cref="decimal"/> or <see cref="int"/>), dates (<see cref="DateOnly"/>) or null, which is an empty cell and never a zero.</param>
/// <exception cref="ArgumentException">A row that is there already does not have one cell per column.</exception>
public sealed record ReportTable(string Name, string Title, IReadOnlyList<ReportColumn> Columns, IReadOnlyCollection<IReadOnlyList<object?>> Rows)
{
    public IReadOnlyCollection<IReadOnlyList<object?>> Rows { get; init; } =
        (Rows as IReadOnlyList<IReadOnlyList<object?>>)?.FirstOrDefault(row => row.Count != Columns.Count) is { } uneven
            ? throw new ArgumentException($"Table '{Name}' has {Columns.Count} columns, but a row of {uneven.Count} cells.", nameof(Rows))
            : Rows;

    /// <summary>Whether its rows are many, and made one by one.</summary>
    public bool IsLong => Rows is not IReadOnlyList<IReadOnlyList<object?>>;

    /// <summary>One sentence on how to read it; null where the heads say all.</summary>
    public string? Note { get; init; }
}
