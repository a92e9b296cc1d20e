using Serilog;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Reading.Manifest;

namespace Warehouse.Etl.Jobs;

/// <summary>The lines that jobs write: each says what happened to which file, and why.</summary>
internal static class JobLog
{
    public static void Found(this ILogger log, Discovery discovery)
    {
        foreach (var file in discovery.SetAside)
            log.Event("file_set_aside").Information("{File}: not read, {Reason}", file.Name, file.Reason);
        log.Event("documents_found").Information("Documents found: {Documents}; files set aside: {SetAside}", discovery.Documents.Count, discovery.SetAside.Count);
    }

    public static void Parsed(this ILogger log, ParsedReport report) => log.Event("document_parsed").Information(
        "{File}: parsed, {Facts} facts, {Doubts} doubts, form {Form}, year {Year}, {Office}",
        report.Source.File,
        report.Facts.Count,
        report.Findings.Count(finding => finding.Status is FindingStatus.Fail or FindingStatus.Uncertain),
        report.Form,
        report.ReportYear,
        report.Office.Name);

    public static void ManifestProblem(this ILogger log, string folder, ManifestProblem problem) => log.Event("manifest_problem").Warning(
        "{File}, line {Line}: {Problem}", Path.Combine(folder, problem.File), problem.Line, problem.Message);

    /// <summary>A defect of this program, not of the document: the document waits in quarantine for it to be mended.</summary>
    public static void ParsingFailed(this ILogger log, string file, Exception exception) => log.Event("parse_failed").Error(
        exception, "{File}: parsing failed with {Type}, {Problem}; --verbose shows where", file, exception.GetType().Name, exception.Message);

    public static void Quarantined(this ILogger log, ParsedReport report, Finding reason) => log.Event("document_quarantined").Warning(
        "{File}: quarantined, {Reason}: {Message}", report.Source.File, reason.Rule, reason.Message);

    public static void ReportWarning(this ILogger log, string warning) => log.Event("report_warning").Warning("Report: {Warning}", warning);

    public static void ReportWritten(this ILogger log, string page, int files) => log.Event("report_written").Information(
        "Report written, files: {Files}, first page {Page}", files, page);

    private static ILogger Event(this ILogger log, string name) => log.ForContext("Event", name);
}
