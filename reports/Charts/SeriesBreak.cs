namespace Warehouse.Reports.Charts;

/// <summary>A place where a series may not be read across: the values on either side are not the same thing.</summary>
/// <param name="Category">The first category after the break.</param>
/// <param name="Name">Shown at the break, such as 口径变化.</param>
/// <param name="Explanation">One sentence for the reader, shown under the chart.</param>
public sealed record SeriesBreak(string Category, string Name, string Explanation);
