using Warehouse.Sql.Catalogue;

namespace Warehouse.Sql.Comparability;

/// <summary>The list label of a measure: empty, but for a measure that a form prints as a member of a list (机构职能类信息数量 of CS2010).</summary>
public static class MeasureLabel
{
    private static readonly HashSet<string> lists =
        [.. ComparabilityData.Conformed.Where(measure => measure.IsList).Select(measure => measure.Code)];

    public static string Of(Measure measure) =>
        measure.ConformedCode is { } code && lists.Contains(code) && measure.Code != code ? ListLabel.Normalise(measure.LabelZh) : "";
}
