namespace Warehouse.Reports.Charts;

public enum ChartKind
{
    /// <summary>Development over the years; a gap where a year has no value.</summary>
    Line,

    /// <summary>Columns side by side over ordered classes, such as a distribution.</summary>
    Column,

    /// <summary>Parts of a whole over the years, stacked.</summary>
    StackedColumn,

    /// <summary>Units compared, one horizontal bar each, in the order given; values may be negative.</summary>
    Bar,
}
