using Warehouse.Sql.Catalogue;
using Warehouse.Sql.Comparability;

namespace Warehouse.Etl.Loading.Facts;

/// <summary>The unit in which values of a measure are compared with others.</summary>
internal static class ConformedUnits
{
    private static readonly Dictionary<string, string?> units =
        ComparabilityData.Conformed.ToDictionary(measure => measure.Code, measure => measure.Unit, StringComparer.Ordinal);

    /// <summary>That of its conformed measure; its own where it has none.</summary>
    public static string? Of(Measure measure) => measure.ConformedCode is { } code ? units[code] : measure.Unit;
}
