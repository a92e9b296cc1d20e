using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Validation;

/// <summary>The Chinese name of a measure as messages give it.</summary>
public static class MeasureNames
{
    private static readonly Lazy<ILookup<string, Measure>> byCode = new(() => ReferenceData.Measures.ToLookup(measure => measure.Code));

    /// <summary>The label in the given form, or in any form that has the measure.</summary>
    public static string Of(string form, string code)
    {
        var measures = byCode.Value[code];
        return (measures.FirstOrDefault(measure => measure.FormCode == form) ?? measures.FirstOrDefault())?.LabelZh ?? code;
    }
}
