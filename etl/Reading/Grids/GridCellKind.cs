namespace Warehouse.Etl.Reading.Grids;

/// <summary>What a format says of a cell's place.</summary>
internal enum GridCellKind
{
    Own,

    /// <summary>Belongs to the cell above it (Word's vertical merge); its own text is not shown if there is one above.</summary>
    ContinuesAbove,

    /// <summary>No cell stands here: the row begins further to the right.</summary>
    Gap,
}
