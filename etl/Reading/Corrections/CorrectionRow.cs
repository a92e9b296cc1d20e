using System.Globalization;
using CsvHelper;
using Warehouse.Sql;
using Warehouse.Sql.Catalogue;
using Warehouse.Sql.Comparability;

namespace Warehouse.Etl.Reading.Corrections;

/// <summary>Reads and checks one row of a list of corrections.</summary>
internal sealed class CorrectionRow(string file, CsvReader reader)
{
    private static readonly HashSet<string> measures = [.. ReferenceData.Measures.Select(measure => measure.Code)];

    private static readonly HashSet<string> applicants = [.. ReferenceData.Applicants.Select(applicant => applicant.Code)];

    /// <exception cref="CorrectionFileException">The row cannot be used.</exception>
    public Correction Read()
    {
        var (sha256, office, year) = (Text("sha256")?.ToLowerInvariant(), Text("office_code"), Year());
        if (sha256 is not null ? !CorrectionFile.Sha256().IsMatch(sha256) : office is null || year is null)
            throw Wrong("the document is not named", "the sha256 of its bytes (64 hexadecimal digits), or office_code and year");
        var measure = Text("measure") is { } code && measures.Contains(code) ? code : throw Wrong($"the measure is '{Text("measure")}'", "a code of the dictionary, such as req_new");
        var applicant = Text("applicant");
        if (applicant is not null && !applicants.Contains(applicant))
            throw Wrong($"the applicant is '{applicant}'", "one of " + string.Join(", ", applicants));
        var correction = new Correction(
            sha256, sha256 is null ? office : null, sha256 is null ? year : null, measure, Text("label") is { } label ? ListLabel.Normalise(label) : "", applicant,
            Value("expected"), Value("corrected"), Required("reason", 400), Required("author_role", 100));
        return correction.Expected != correction.Corrected ? correction : throw Wrong("expected and corrected are equal", "two different values; an empty field is a blank cell");
    }

    private int? Year() =>
        Text("year") is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2100 ? year
        : throw Wrong($"the year is '{text}'", "a year such as 2019");

    private decimal? Value(string column) =>
        Text(column) is not { } text ? null
        : decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && SqliteNumber.IsExact(value) ? value
        : throw Wrong($"{column} is '{text}'", "a number with at most four decimal places, or nothing for a blank cell");

    private string Required(string column, int longest) =>
        Text(column) is not { } text ? throw Wrong($"{column} is empty", "a correction says why it is made and in which role")
        : text.Length <= longest ? text
        : throw Wrong($"{column} has {text.Length} characters", $"at most {longest}");

    private string? Text(string column)
    {
        for (var i = 0; i < reader.Headers.Count; i++)
        {
            if (reader.Headers[i].AsSpan().Trim().Equals(column, StringComparison.OrdinalIgnoreCase))
                return i < reader.FieldCount && reader.GetString(i).Trim() is { Length: > 0 } text ? text : null;
        }
        return null;
    }

    private CorrectionFileException Wrong(string found, string expected) =>
        new($"{file}, line {reader.LineNumber}: {found}; expected {expected}. No correction of the list was applied.");
}
