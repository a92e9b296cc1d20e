namespace Warehouse.Reports.Charts;

/// <summary>Names of cells in a sheet.</summary>
internal static class CellAddress
{
    /// <param name="column">0 is A, 26 is AA.</param>
    public static string Column(int column) => column < 26 ? $"{(char)('A' + column)}" : Column((column / 26) - 1) + Column(column % 26);

    /// <param name="row">The first is 1.</param>
    public static string Of(int column, int row) => Column(column) + row.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
