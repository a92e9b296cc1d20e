using System.Buffers;

namespace Warehouse.Reports.Tables;

/// <summary>A field of a CSV row that a spreadsheet may open.</summary>
public static class CsvField
{
    private static readonly SearchValues<char> quoted = SearchValues.Create(",\"\r\n");

    /// <summary>
    /// Quoted where it must be. Labels come from documents too, and a spreadsheet runs a field that begins as a formula does:
    /// an apostrophe before it keeps it text.
    /// </summary>
    public static string Of(string? text)
    {
        if (text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..])
            text = "'" + text;
        return text is null || text.AsSpan().IndexOfAny(quoted) < 0 ? text ?? "" : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
