using Warehouse.Etl.Extraction.Identity;
using Warehouse.Etl.Extraction.Prose;
using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Reading;
using Warehouse.Etl.Validation;

namespace Warehouse.Etl.Extraction;

/// <summary>Understands a document: identity, form, tables and prose become one parsed report, judged by every rule.</summary>
public static class ReportParser
{
    public static ParsedReport Parse(SourceDocument document)
    {
        var identity = ReportIdentifier.Identify(document);
        var isReport = identity.ReportYear is not null && !identity.Findings.Any(finding => finding.Rule == IdentityRules.NotAReport);
        var tables = BlankTemplate.WithoutBlanks(TableExtractor.Extract(document, identity.ReportYear), isReport);
        var prose = ProseExtractor.Extract(document, identity.ReportYear, tables.Lines);
        var report = new ParsedReport(
            ParsedReport.CurrentSchema,
            new ReportSource(document.File, document.Sha256, document.Format, document.Encoding),
            identity.Title,
            identity.Office,
            identity.ReportYear,
            identity.PublishedOn,
            tables.Form,
            identity.Scope,
            [.. tables.Facts, .. prose.Facts],
            [.. identity.Findings, .. tables.Findings, .. prose.Findings]);
        return ReportJudge.Judge(report, document);
    }
}
