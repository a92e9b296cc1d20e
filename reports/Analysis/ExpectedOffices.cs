namespace Warehouse.Reports.Analysis;

/// <summary>How many offices of a region were expected to report on each year.</summary>
public static class ExpectedOffices
{
    /// <returns>Empty for the measures of an office.</returns>
    public static IReadOnlyDictionary<int, int> Of(IEnumerable<MeasureHistory> histories) => histories
        .SelectMany(history => history.Points)
        .Where(point => point.Offices is { Expected: > 0 })
        .GroupBy(point => point.Year)
        .ToDictionary(year => year.Key, year => year.Max(point => point.Offices!.Value.Expected));
}
