using System.Text;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Parsing;
using Warehouse.Etl.Reading;

namespace Warehouse.Tests.Extraction.Corpus;

/// <summary>A document through reader and parser, as <c>parse</c> takes it.</summary>
/// <param name="Refusal">Why there is no report.</param>
public sealed record DocumentRun(ParsedReport? Report, string? Refusal)
{
    public static DocumentRun Read(string file, byte[] bytes)
    {
        var result = new DocumentReader().Read(file, bytes);
        if (result.Document is { Format: SourceFormat.Json })
            return new DocumentRun(ParsedReportJson.Read(Encoding.UTF8.GetString(bytes)), null);
        return result.IsRead ? new DocumentRun(ReportParser.Parse(result.Document), null) : new DocumentRun(null, result.Failure.Message);
    }
}
