namespace Warehouse.Sql;

/// <summary>
/// Decimals in SQLite: whole numbers as integers, others as the nearest double, which gives back every decimal of up to
/// 15 significant digits exactly: four places below a hundred thousand million.
/// </summary>
public static class SqliteNumber
{
    private const decimal LargestWithFraction = 99_999_999_999.9999m;

    public static object From(decimal value) =>
        IsInteger(value) ? (object)(long)value : (double)value;

    /// <summary>Whether it is kept as an integer.</summary>
    public static bool IsInteger(decimal value) => (value.Scale == 0 || decimal.IsInteger(value)) && value is >= long.MinValue and <= long.MaxValue;

    /// <summary>Whether both engines keep the value exactly: at most four places, and no more digits than a double carries.</summary>
    public static bool IsExact(decimal value) =>
        value == decimal.Round(value, 4) && (decimal.IsInteger(value) ? Math.Abs(value) <= 999_999_999_999_999m : Math.Abs(value) <= LargestWithFraction);
}
