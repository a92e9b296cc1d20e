using System.Collections.Frozen;
using CsvHelper;
using Warehouse.Etl.Reading.PlainText;

namespace Warehouse.Etl.Reading.Manifest;

/// <summary>
/// The <c>manifest.csv</c> that may stand beside documents: columns <c>file</c>, <c>office</c>, <c>region_code</c>,
/// <c>year</c>, <c>url</c>, <c>published_on</c>, all but the first optional. Any encoding that documents may have.
/// </summary>
public sealed class DocumentManifest
{
    public const string FileName = "manifest.csv";

    private readonly FrozenDictionary<string, ManifestEntry> entries;

    private DocumentManifest(IEnumerable<ManifestEntry> entries, IReadOnlyList<ManifestProblem> problems)
    {
        this.entries = entries.ToFrozenDictionary(entry => entry.File, StringComparer.Ordinal);
        Problems = problems;
    }

    /// <summary>A folder without a manifest.</summary>
    public static DocumentManifest None { get; } = new([], []);

    /// <summary>Rows that are not used; the documents they mean are read without them.</summary>
    public IReadOnlyList<ManifestProblem> Problems { get; }

    public int Count => entries.Count;

    /// <summary>What is known of a document, by its name without folders.</summary>
    public ManifestEntry? For(string file) => entries.GetValueOrDefault(RawDocument.NameOf(file));

    /// <summary>The document with what is known of it in its metadata; unchanged where nothing is.</summary>
    public SourceDocument Describe(SourceDocument document) => For(document.File)?.Describe(document) ?? document;

    /// <summary>Reads the manifest of a folder, if it has one.</summary>
    public static DocumentManifest OfFolder(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return None;
        try
        {
            return Read(File.ReadAllBytes(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Unusable($"it cannot be opened ({error.GetType().Name})");
        }
    }

    public static DocumentManifest Read(byte[] bytes)
    {
        if (EncodingDetector.Decode(bytes) is not { } decoded)
            return Unusable("its character encoding is not UTF-8, UTF-16, GB18030 or Big5");

        var found = new Dictionary<string, ManifestEntry>(StringComparer.Ordinal);
        var problems = new List<ManifestProblem>();
        try
        {
            using var reader = CsvReader.FromText(decoded.Text, new CsvReaderOptions { TrackLineNumbers = true });
            while (reader.Read())
            {
                var row = new ManifestRow(reader);
                if (!row.HasFileColumn)
                    return Unusable("the column 'file' is missing; the columns are file, office, region_code, year, url, published_on");
                if (row.Read(out var problem) is not { } entry)
                    problems.Add(problem!);
                else if (!found.TryAdd(entry.File, entry))
                    problems.Add(new ManifestProblem(FileName, row.Line, $"'{entry.File}' stands in an earlier row already; this row is not used"));
            }
        }
        catch (CsvFormatException error)
        {
            problems.Add(new ManifestProblem(FileName, (int)error.LineNumber, "the row is no CSV; this and all later rows are not used"));
        }

        return new DocumentManifest(found.Values, problems);
    }

    private static DocumentManifest Unusable(string why) => new([], [new ManifestProblem(FileName, 0, "The manifest is not used: " + why + ".")]);
}
