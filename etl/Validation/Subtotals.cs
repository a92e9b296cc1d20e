using System.Collections.Frozen;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Validation;

/// <summary>Which measure of a form is the subtotal of another: 其他处理 of the three outcomes below it.</summary>
public static class Subtotals
{
    private static readonly Lazy<FrozenDictionary<(string Form, string Measure), string>> parents = new(() =>
        ReferenceData.Measures.Where(measure => measure.ParentCode is not null).ToFrozenDictionary(measure => (measure.FormCode, measure.Code), measure => measure.ParentCode!));

    /// <returns>Null for a measure that is part of no other.</returns>
    public static string? Of(string form, string measure) => parents.Value.GetValueOrDefault((form, measure));
}
