using System.Globalization;

namespace Warehouse.Etl.Validation;

/// <summary>Writes figures in messages: without trailing zeros, ungrouped, as a clerk would type them.</summary>
public static class Figures
{
    public static string Text(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
