using System.Text.RegularExpressions;
using CsvHelper;

namespace Warehouse.Etl.Extraction.Prose.Patterns;

/// <summary>What the columns of the tables of patterns hold: names with a <c>|</c> between them, and regular expressions.</summary>
internal static class PatternColumns
{
    public static string[] Names(this CsvReader row, string column) =>
        row.GetString(column).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Null where the column is empty.</summary>
    public static Words? Words(this CsvReader row, string column, RegexOptions options = RegexOptions.None) =>
        row.GetString(column) is { Length: > 0 } pattern ? new Words(pattern, options) : null;
}
