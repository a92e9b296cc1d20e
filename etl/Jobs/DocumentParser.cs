using Warehouse.Etl.Extraction;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Jobs;

/// <summary>From a file to what is to be parsed of it: one report of a document, any number of a file of parsed reports.</summary>
public sealed class DocumentParser(DocumentReader reader)
{
    public IEnumerable<ParseItem> Items(IEnumerable<DiscoveredDocument> documents) =>
        documents.SelectMany(document => DocumentDiscovery.IsJson(document.Name)
            ? ParsedReportFile.Items(document)
            : [new ParseItem(document.Name, () => Parse(document), () => UnparsedReport.HashOf(document.Path))]);

    /// <summary>Reads and parses one document. One that cannot be read becomes a report without facts and a finding.</summary>
    public ParsedReport Parse(DiscoveredDocument document)
    {
        var result = reader.Read(document.Path);
        return result.IsRead
            ? ReportParser.Parse(result.Document with { File = document.Name })
            : UnparsedReport.Of(document.Name, Hash(document, result.Failure), result.Failure.Reason, result.Failure.Message);
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
