using System.Globalization;
using CsvHelper;

namespace Warehouse.Etl.Reading.Manifest;

/// <summary>Reads and checks one row of a manifest.</summary>
internal sealed class ManifestRow(CsvReader reader)
{
    private string? problem;

    public int Line => (int)reader.LineNumber;

    public bool HasFileColumn => Column("file") >= 0;

    /// <summary>The entry, or null and what is wrong with the row.</summary>
    public ManifestEntry? Read(out ManifestProblem? found)
    {
        var file = Text("file");
        var entry = new ManifestEntry(
            RawDocument.NameOf(file ?? ""), Text("office"), RegionCode(), Year(), Text("url"), PublishedOn());
        if (file is null)
            problem = "the file name is empty";
        if (Enumerable.Range(0, reader.FieldCount).Any(i => reader.GetString(i).Contains('\n', StringComparison.Ordinal)))
            problem = "a field runs over several lines, so that a quotation mark is missing";
        found = problem is null ? null : new ManifestProblem(DocumentManifest.FileName, Line, problem + "; the row is not used");
        return problem is null ? entry : null;
    }

    private string? RegionCode() =>
        Text("region_code") is not { } text ? null
        : text.Length is 6 or 9 or 12 && text.All(char.IsAsciiDigit) ? text
        : Wrong<string?>("region_code", text, "a code of 6, 9 or 12 digits");

    private int? Year() =>
        Text("year") is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2100 ? year
        : Wrong<int?>("year", text, "a year such as 2019");

    private DateOnly? PublishedOn() =>
        Text("published_on") is not { } text ? null
        : DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy/M/d", "yyyy-M-d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : Wrong<DateOnly?>("published_on", text, "a day such as 2020-01-31");

    private T? Wrong<T>(string column, string text, string expected)
    {
        problem = $"{column} is '{text}', expected {expected}";
        return default;
    }

    private string? Text(string column)
    {
        var index = Column(column);
        return index >= 0 && index < reader.FieldCount && reader.GetString(index).Trim() is { Length: > 0 } text ? text : null;
    }

    private int Column(string name)
    {
        for (var i = 0; i < reader.Headers.Count; i++)
        {
            if (reader.Headers[i].AsSpan().Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }
}
