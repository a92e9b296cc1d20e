namespace Warehouse.Reports.Tables;

/// <summary>What the cells of a column hold, and so how they are printed.</summary>
public enum CellKind
{
    Text,

    /// <summary>A year, never grouped.</summary>
    Year,

    /// <summary>A number as reported.</summary>
    Number,

    /// <summary>A difference, with its sign.</summary>
    Difference,

    /// <summary>Per cent with one decimal: 12.3 is 12.3 %.</summary>
    Percent,

    /// <summary>A change in per cent or in percentage points, with its sign and one decimal.</summary>
    PercentChange,

    Date,
}
