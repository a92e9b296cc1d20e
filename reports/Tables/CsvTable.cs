using System.Globalization;
using System.Text;

namespace Warehouse.Reports.Tables;

/// <summary>Writes a table as CSV (RFC 4180) with a byte order mark, by which Excel knows it for UTF-8.</summary>
public static class CsvTable
{
    private static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: true);

    public static void Write(Stream file, ReportTable table)
    {
        foreach (var _ in Copied(() => file, table))
        {
        }
    }

    /// <summary>The rows of a table, each written as it is passed on, so that they are made once for several files.</summary>
    /// <param name="create">Makes the file when the first row is asked for; it is closed after the last.</param>
    public static IEnumerable<IReadOnlyList<object?>> Copied(Func<Stream> create, ReportTable table)
    {
        using var writer = new StreamWriter(create(), utf8) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', table.Columns.Select(column => CsvField.Of(column.Label))));
        foreach (var row in table.Rows)
        {
            writer.WriteLine(string.Join(',', row.Zip(table.Columns, Field)));
            yield return row;
        }
    }

    /// <summary>Numbers without grouping, so that every program reads them; only text can be a formula.</summary>
    private static string Field(object? cell, ReportColumn column) => cell switch
    {
        null => "",
        string text => CsvField.Of(text),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => CellNumber.Shown(number, column.Kind).ToString("0.####", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A cell of type {cell.GetType().Name} has no form in a table.", nameof(cell)),
    };
}
