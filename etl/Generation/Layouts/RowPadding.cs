namespace Warehouse.Etl.Generation.Layouts;

/// <summary>What a row shows of the places that merged cells cover.</summary>
public enum RowPadding
{
    /// <summary>Nothing: a row has as many cells as it really has (A11).</summary>
    None,

    /// <summary>Empty cells at its end for what its own cells cover (A4, B6, B7).</summary>
    Trailing,

    /// <summary>An empty cell in each place covered.</summary>
    Full,
}
