namespace Warehouse.Sql.Comparability;

/// <summary>Converts values between units of the same quantity.</summary>
public static class UnitConversion
{
    private static readonly Dictionary<string, Unit> units = ComparabilityData.Units.ToDictionary(unit => unit.Name, StringComparer.Ordinal);

    /// <param name="unit">As printed; null stands for the unit asked for.</param>
    /// <returns>Null where the units do not convert, or the result could not be kept exactly.</returns>
    public static decimal? Convert(decimal value, string? unit, string? into)
    {
        if (unit is null || into is null || unit == into)
            return value;
        if (!units.TryGetValue(unit, out var from) || !units.TryGetValue(into, out var to) || from.Quantity != to.Quantity)
            return null;
        var converted = value * from.Factor / to.Factor;
        return SqliteNumber.IsExact(converted) ? converted : null;
    }
}
