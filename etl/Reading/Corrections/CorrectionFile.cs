using System.Text.RegularExpressions;
using CsvHelper;
using Warehouse.Etl.Reading.PlainText;

namespace Warehouse.Etl.Reading.Corrections;

/// <summary>
/// The list of a clerk's corrections, a CSV with the columns <c>sha256</c> or <c>office_code</c> and <c>year</c>, <c>measure</c>,
/// <c>label</c>, <c>applicant</c>, <c>expected</c>, <c>corrected</c>, <c>reason</c> and <c>author_role</c>. A list with a row that cannot be
/// used is not used at all, for the rest of it would take back what that row corrects.
/// </summary>
public static partial class CorrectionFile
{
    /// <exception cref="CorrectionFileException">The file cannot be read, or a row cannot be used.</exception>
    public static IReadOnlyList<Correction> Read(string path)
    {
        var name = Path.GetFileName(path);
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CorrectionFileException($"'{path}' cannot be opened ({error.GetType().Name}). Name a file of corrections.", error);
        }
        if (EncodingDetector.Decode(bytes) is not { } decoded)
            throw new CorrectionFileException($"{name}: its character encoding is not UTF-8, UTF-16, GB18030 or Big5. Save it as CSV UTF-8.");
        return Rows(name, decoded.Text);
    }

    private static List<Correction> Rows(string name, string text)
    {
        var corrections = new List<Correction>();
        var lines = new Dictionary<object, long>();
        try
        {
            using var reader = CsvReader.FromText(text, new CsvReaderOptions { TrackLineNumbers = true });
            while (reader.Read())
            {
                var correction = new CorrectionRow(name, reader).Read();
                var target = (correction.Sha256, correction.OfficeCode, correction.Year, correction.Measure, correction.Label, correction.Applicant);
                if (!lines.TryAdd(target, reader.LineNumber))
                    throw new CorrectionFileException($"{name}, line {reader.LineNumber}: the value is corrected in line {lines[target]} already. Keep one of the two rows.");
                corrections.Add(correction);
            }
        }
        catch (CsvFormatException error)
        {
            throw new CorrectionFileException($"{name}, line {error.LineNumber}: the row is no CSV. Look for a quotation mark without its pair.", error);
        }
        return corrections;
    }

    [GeneratedRegex("^[0-9a-f]{64}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    internal static partial Regex Sha256();
}
