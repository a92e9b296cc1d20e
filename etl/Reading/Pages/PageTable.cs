using Warehouse.Etl.Reading.Grids;

namespace Warehouse.Etl.Reading.Pages;

/// <summary>A table of one page.</summary>
/// <param name="Columns">Where the columns begin, and the last one ends.</param>
/// <param name="Rulings">The lines that draw it.</param>
/// <param name="Words">The words of its page.</param>
internal sealed record PageTable(
    Box Box,
    double[] Columns,
    IReadOnlyList<IReadOnlyList<GridCell>> Rows,
    IReadOnlyList<Ruling> Rulings,
    IReadOnlyList<PageWord> Words);
