using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Validation;

/// <summary>The Chinese name of a measure as messages give it.</summary>
public static class MeasureNames
{
    private static readonly Lazy<Dictionary<string, Measure[]>> byCode = new(() =>
        ReferenceData.Measures.GroupBy(measure => measure.Code).ToDictionary(rows => rows.Key, rows => rows.ToArray(), StringComparer.Ordinal));

    /// <summary>The label in the given form, or in any form that has the measure.</summary>
    public static string Of(string form, string code)
    {
        if (!byCode.Value.TryGetValue(code, out var measures))
            return code;
        foreach (var measure in measures)
        {
            if (measure.FormCode == form)
                return measure.LabelZh;
        }

        return measures[0].LabelZh;
    }
}
