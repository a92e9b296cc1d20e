using System.Collections.Concurrent;
using Serilog;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Parsing;
using Warehouse.Etl.Reading;
using Warehouse.Etl.Reading.Manifest;

namespace Warehouse.Etl.Jobs;

/// <summary>From files to what is to be parsed of them: one report of a document, any number of an archive or a file of parsed reports.</summary>
/// <param name="known">Whether the warehouse has the document with a SHA-256: it is then not read again. Null where there is no warehouse.</param>
public sealed class DocumentParser(DocumentReader reader, ILogger log, Func<string, bool>? known = null)
{
    private readonly Func<string, bool> isKnown = known ?? (_ => false);
    private readonly ConcurrentDictionary<string, Lazy<DocumentManifest>> manifests = new(StringComparer.Ordinal);

    /// <summary>Lazy: archives and files of parsed reports are opened as their turn comes, and read item by item.</summary>
    public IEnumerable<ParseItem> Items(IEnumerable<DiscoveredDocument> documents) =>
        documents.SelectMany(document => ItemsOf(document).Select(item => item with { File = document }));

    private IEnumerable<ParseItem> ItemsOf(DiscoveredDocument document) =>
        DocumentDiscovery.IsJson(document.Name) ? Guarded(document, ParsedReportFile.Items(document, isKnown))
        : ArchiveFile.MayBe(document.Path) ? Guarded(document, Archived(document))
        : [new ParseItem(document.Name, () => Parse(document), () => UnparsedReport.HashOf(document.Path))];

    private ParsedReport Parse(DiscoveredDocument document)
    {
        if (known is not null && Sha256(document) is { } sha256 && known(sha256))
            return ParsedReport.Unread(new ReportSource(document.Name, sha256, SourceFormat.Txt, ""));
        var result = reader.Read(document.Path);
        return result.IsRead
            ? Understand(ManifestBeside(document).Describe(result.Document), document.Name)
            : UnparsedReport.Of(document.Name, Hash(document, result.Failure), result.Failure.Reason, result.Failure.Message);
    }

    private IEnumerable<ParseItem> Archived(DiscoveredDocument archive)
    {
        foreach (var result in reader.ReadAll(archive.Path))
        {
            var file = result.IsRead ? result.Document.File : result.Failure.File;
            var name = file == Path.GetFileName(archive.Path) ? archive.Name : $"{archive.Name}/{file}";
            var hash = (result.IsRead ? result.Document.Sha256 : result.Failure.Sha256) ?? UnparsedReport.HashOf(archive.Path, name);
            yield return new ParseItem(
                name,
                () => result.IsRead
                    ? Understand(result.Document, name)
                    : UnparsedReport.Of(name, hash, result.Failure.Reason, result.Failure.Message),
                () => hash);
        }
    }

    private static ParsedReport Understand(SourceDocument document, string name) => document.Format == SourceFormat.Json
        ? UnparsedReport.Of(name, document.Sha256, FailureReason.UnknownFormat, $"“{name}”是解析结果；应为单独的、以.json或.ndjson结尾的文件。请改名后再提供。")
        : ReportParser.Parse(document with { File = name });

    /// <summary>Whatever goes wrong between two items of a file ends the file and not the run.</summary>
    private static IEnumerable<ParseItem> Guarded(DiscoveredDocument file, IEnumerable<ParseItem> items)
    {
        using var item = items.GetEnumerator();
        Exception? failure = null;
        while (failure is null && Next())
            yield return item.Current;
        if (failure is not null)
            yield return new ParseItem(file.Name, () => throw failure, () => UnparsedReport.HashOf(file.Path));

        bool Next()
        {
            try
            {
                return item.MoveNext();
            }
            catch (Exception exception)
            {
                failure = exception;
                return false;
            }
        }
    }

    private DocumentManifest ManifestBeside(DiscoveredDocument document)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(document.Path))!;
        return manifests.GetOrAdd(folder, path => new Lazy<DocumentManifest>(() => Manifest(path))).Value;
    }

    private DocumentManifest Manifest(string folder)
    {
        var manifest = DocumentManifest.OfFolder(folder);
        foreach (var problem in manifest.Problems)
            log.ManifestProblem(folder, problem);
        return manifest;
    }

    private static string Hash(DiscoveredDocument document, ReadFailure failure)
    {
        if (failure.Sha256 is not null)
            return failure.Sha256;
        return Sha256(document) ?? "";
    }

    /// <summary>Null where the file cannot be read.</summary>
    private static string? Sha256(DiscoveredDocument document)
    {
        try
        {
            return UnparsedReport.HashOf(document.Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
