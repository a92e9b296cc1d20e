using Serilog;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Jobs.Nightly;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Etl.Loading.Quarantine;
using Warehouse.Etl.Loading.Runs;
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

    public static void Looked(this ILogger log, InboxLook look)
    {
        foreach (var file in look.SetAside)
            log.Event("file_set_aside").Information("{File}: not read, {Reason}", file.Name, file.Reason);
        foreach (var name in look.Gone)
            log.Event("file_gone").Information("{File}: gone from the inbox; what was loaded from it stays", name);
        var counts = look.Counts;
        log.Event("inbox_looked_through").Information(
            "Inbox: {New} files new, {Changed} changed, {Again} held back or let in before and to be read again, {AsBefore} as before, {Gone} gone, {Left} still being written; files set aside: {SetAside}",
            counts.New,
            counts.Changed,
            counts.Again,
            counts.AsBefore,
            counts.Gone,
            counts.Left,
            look.SetAside.Count);
    }

    public static void Settling(this ILogger log, int files, TimeSpan rest) => log.Event("files_settling").Information(
        "Files changed a moment ago: {Files}; looking at them again in {Seconds} s", files, Math.Ceiling(rest.TotalSeconds));

    public static void StillWritten(this ILogger log, string file) => log.Event("file_still_written").Warning(
        "{File}: still being written, left for the next night", file);

    public static void Pruned(this ILogger log, int rows, int runs) => log.Event("runs_pruned").Information(
        "Rows on single documents of runs before the last {Runs} taken away: {Rows}", runs, rows);

    /// <summary>A report that was parsed, and whether it could be loaded.</summary>
    public static void Parsed(this ILogger log, ParsedReport report, Admission admission)
    {
        if (admission.Outcome != DocumentOutcome.Loaded)
        {
            log.Event("document_doubtful").Warning("{File}: cannot be loaded, {Reason}: {Detail}", report.Source.File, admission.ReasonCode, admission.Reason);
            return;
        }

        log.Event("document_parsed").Information(
            "{File}: parsed, {Facts} facts, {Doubts} doubts, form {Form}, year {Year}, {Office}",
            report.Source.File,
            report.Facts.Count,
            report.Findings.Count(finding => finding.Status is FindingStatus.Fail or FindingStatus.Uncertain),
            report.Form,
            report.ReportYear,
            report.Office.Name);
    }

    public static void ManifestProblem(this ILogger log, string folder, ManifestProblem problem) => log.Event("manifest_problem").Warning(
        "{File}, line {Line}: {Problem}", Path.Combine(folder, problem.File), problem.Line, problem.Message);

    /// <summary>A defect of this program, not of the document: the document waits in quarantine for it to be mended.</summary>
    public static void ParsingFailed(this ILogger log, string file, Exception exception) => log.Event("parse_failed").Error(
        exception, "{File}: parsing failed with {Type}, {Problem}; --verbose shows where", file, exception.GetType().Name, exception.Message);

    public static void Outcome(this ILogger log, RunDocument document)
    {
        switch (document.Outcome)
        {
            case DocumentOutcome.Loaded when document.Reason is null:
                log.Event("document_loaded").Information("{File}: loaded", document.FileName);
                break;
            case DocumentOutcome.Loaded:
                log.Event("document_loaded").Information("{File}: loaded, {Detail}", document.FileName, document.Reason);
                break;
            case DocumentOutcome.Unchanged:
                log.Event("document_unchanged").Debug("{File}: unchanged", document.FileName);
                break;
            case DocumentOutcome.Superseded:
                log.Event("document_superseded").Information("{File}: superseded, {Detail}", document.FileName, document.Reason);
                break;
            case DocumentOutcome.Quarantined:
                log.Event("document_quarantined").Warning("{File}: quarantined, {Reason}: {Detail}", document.FileName, document.ReasonCode, document.Reason);
                break;
            default:
                log.Event("document_failed").Warning("{File}: failed, {Reason}: {Detail}", document.FileName, document.ReasonCode, document.Reason);
                break;
        }
    }

    public static void WouldBecome(this ILogger log, string file, Admission admission)
    {
        if (admission.Outcome is DocumentOutcome.Quarantined or DocumentOutcome.Failed)
            log.Event("document_doubtful").Warning("{File}: would be {Outcome}, {Reason}: {Detail}", file, admission.Outcome == DocumentOutcome.Failed ? "failed" : "quarantined", admission.ReasonCode, admission.Reason);
        else
            log.Event("document_expected").Information("{File}: would be {Outcome}", file, admission.Outcome == DocumentOutcome.Loaded ? "loaded" : "left unchanged");
    }

    public static void Completed(this ILogger log, LoadSummary run) => log.Event("run_completed").Information(
        "Run {Run}: {Loaded} documents loaded, {Unchanged} unchanged, {Superseded} superseded, {Quarantined} quarantined, {Failed} failed; {Facts} facts, {Findings} checks on record",
        run.RunId,
        run.Loaded,
        run.Unchanged,
        run.Superseded,
        run.Quarantined,
        run.Failed,
        run.Facts,
        run.Findings);

    public static void NightBegun(this ILogger log, string warehouse, string inbox, string report) => log.Event("night_begun").Information(
        "Night begun: {Warehouse}, inbox {Inbox}, report {Report}", warehouse, inbox, report);

    /// <summary>The whole night on one line: what a log collector keeps.</summary>
    public static void NightCompleted(this ILogger log, NightlyResult night)
    {
        foreach (var stage in night.Stages)
            log.Event("stage_completed").Debug("Stage {Stage}: {Seconds} s, of the processors {ProcessorSeconds} s", stage.Stage, stage.Seconds, stage.ProcessorSeconds);
        log.Event("night_completed").Information(
            "Night {Run} done in {Seconds} s: {Loaded} documents loaded, {NewlyHeld} newly held back or unreadable, {Waiting} wait for a person; report {Report}",
            night.Run.RunId,
            Math.Round(night.Stages.Sum(stage => stage.Seconds), 2),
            night.Run.Loaded,
            night.NewlyHeld,
            night.Waiting,
            night.IsReportNew ? "written" : "current");
    }

    public static void ReportWarning(this ILogger log, string warning) => log.Event("report_warning").Warning("Report: {Warning}", warning);

    /// <param name="anew">Why it recalls nothing from the report before, and takes longer for it; null where it does.</param>
    public static void ReportBegun(this ILogger log, string folder, string? anew)
    {
        log.Event("report_begun").Information("Writing the report beside {Folder}, which stays as it is until the new one is whole", folder);
        if (anew is not null)
            log.Event("report_anew").Information("Every office is asked for anew, which takes as long as a first report: {Reason}", anew);
    }

    public static void ReportWritten(this ILogger log, string page, int files, int carried) => log.Event("report_written").Information(
        "Report written, files: {Files}, of them pages that stayed as they were: {Carried}; first page {Page}", files, carried, page);

    public static void ReportCurrent(this ILogger log, string folder) => log.Event("report_current").Information("Nothing changed: the report in {Folder} is current", folder);

    public static void FewerOffices(this ILogger log, int offices, int asked, string? region) => log.Event("offices_fewer").Warning(
        "The region {Region} has {Offices} offices; {Asked} were asked for", region, offices, asked);

    public static void Generated(this ILogger log, GenerateResult result, string folder) => log.Event("documents_generated").Information(
        "Made up documents: {Documents} of {Offices} offices with {Facts} values, in {Folder}", result.Documents, result.Offices, result.Facts, folder);

    private static ILogger Event(this ILogger log, string name) => log.ForContext("Event", name);
}
