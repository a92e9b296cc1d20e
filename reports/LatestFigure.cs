namespace Warehouse.Reports;

/// <summary>What an office stated last in a headline measure: by it the office stands among its peers.</summary>
/// <param name="Measure">Its code.</param>
internal sealed record LatestFigure(string Measure, int Year, decimal Value);
