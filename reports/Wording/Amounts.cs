namespace Warehouse.Reports.Wording;

/// <summary>A number with its unit: 1,207件, 1,207 requests, 1 request, 12.3%.</summary>
public static class Amounts
{
    private const string PerCent = "%";

    /// <summary>English units in the plural with their singular; Chinese has no plural.</summary>
    private static readonly Lazy<IReadOnlyDictionary<string, string>> singular = new(() => WordingFile
        .Read("units.csv", row => (Many: row.GetString("many"), One: row.GetString("one")))
        .ToDictionary(unit => unit.Many, unit => unit.One, StringComparer.Ordinal));

    public static string Of(decimal value, string unit) => Numbers.Grouped(value) + Suffix(value, unit);

    /// <summary>What stands behind the number, with the gap before it.</summary>
    public static string Suffix(decimal value, string unit) => unit == PerCent ? unit : Texts.Of("unit_after_number", ("unit", Named(value, unit)));

    /// <summary>The unit alone, as it reads beside the value.</summary>
    public static string Named(decimal value, string unit) => value == 1 ? One(unit) : unit;

    /// <summary>The unit of a single one.</summary>
    public static string One(string unit) => singular.Value.GetValueOrDefault(unit, unit);
}
