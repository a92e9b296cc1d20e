using System.Globalization;
using CsvHelper;

namespace Warehouse.Sql.Catalogue;

/// <summary>Reads the fields of a reference row; an empty field is null.</summary>
internal static class CsvFields
{
    public static string Text(this CsvReader row, string column) => row.GetString(column);

    public static string? TextOrNull(this CsvReader row, string column) =>
        row.GetString(column) is { Length: > 0 } text ? text : null;

    public static int Number(this CsvReader row, string column) =>
        int.Parse(row.GetString(column), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    public static int? NumberOrNull(this CsvReader row, string column) =>
        row.TextOrNull(column) is null ? null : row.Number(column);

    public static bool Flag(this CsvReader row, string column) => row.GetString(column) == "Y";

    /// <summary>The parts of a field that lists several values, separated by <c>|</c>.</summary>
    public static IReadOnlyList<string> List(this CsvReader row, string column) =>
        row.GetString(column).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
