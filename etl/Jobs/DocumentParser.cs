using System.Collections.Concurrent;
using Serilog;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Reading;
using Warehouse.Etl.Reading.Manifest;

namespace Warehouse.Etl.Jobs;

/// <summary>From a file to what is to be parsed of it: one report of a document, any number of a file of parsed reports.</summary>
public sealed class DocumentParser(DocumentReader reader, ILogger log)
{
    private readonly ConcurrentDictionary<string, Lazy<DocumentManifest>> manifests = new(StringComparer.Ordinal);

    public IEnumerable<ParseItem> Items(IEnumerable<DiscoveredDocument> documents) =>
        documents.SelectMany(document => DocumentDiscovery.IsJson(document.Name)
            ? ParsedReportFile.Items(document)
            : [new ParseItem(document.Name, () => Parse(document), () => UnparsedReport.HashOf(document.Path))]);

    /// <summary>Reads and parses one document. One that cannot be read becomes a report without facts and a finding.</summary>
    private ParsedReport Parse(DiscoveredDocument document)
    {
        var result = reader.Read(document.Path);
        if (!result.IsRead)
            return UnparsedReport.Of(document.Name, Hash(document, result.Failure), result.Failure.Reason, result.Failure.Message);
        if (result.Document.Format == SourceFormat.Json)
            return UnparsedReport.Of(document.Name, result.Document.Sha256, FailureReason.UnknownFormat, $"“{document.Name}”是解析结果；应为以.json或.ndjson结尾的文件。请改名后再提供。");
        return ReportParser.Parse(ManifestBeside(document).Describe(result.Document) with { File = document.Name });
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
        try
        {
            return UnparsedReport.HashOf(document.Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
