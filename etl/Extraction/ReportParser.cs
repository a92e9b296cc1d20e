using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Reading;
using Warehouse.Etl.Validation;

namespace Warehouse.Etl.Extraction;

/// <summary>Understands a document: identity, form, tables and prose become one parsed report.</summary>
public static class ReportParser
{
    public static ParsedReport Parse(SourceDocument document)
    {
        var tables = TableExtractor.Extract(document, null);
        var report = new ParsedReport(
            ParsedReport.CurrentSchema,
            new ReportSource(document.File, document.Sha256, document.Format, document.Encoding),
            null,
            new ReportOffice(null, null, null, null),
            null,
            null,
            tables.Form,
            ReportScope.Unknown,
            tables.Facts,
            tables.Findings);
        return ReportJudge.Judge(report, document);
    }
}
