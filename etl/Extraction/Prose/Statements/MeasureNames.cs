using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>Measures as sentences use them: the row of the form PROSE, or of the form that alone has the measure.</summary>
internal static class MeasureNames
{
    private static readonly Lazy<Dictionary<string, Measure>> byCode = new(() => ReferenceData.Measures
        .GroupBy(measure => measure.Code)
        .ToDictionary(rows => rows.Key, rows => rows.OrderBy(measure => measure.FormCode == "PROSE" ? 0 : 1).First()));

    /// <exception cref="KeyNotFoundException">No form has such a measure.</exception>
    public static Measure Of(string code) => byCode.Value.TryGetValue(code, out var measure)
        ? measure
        : throw new KeyNotFoundException($"No form of measures.csv has the measure '{code}'.");
}
