using System.Data.Common;
using Dapper;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Etl.Loading.Offices;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading.Quarantine;

/// <summary>Keeps the documents that one batch holds back, and closes the cases of those that it lets in.</summary>
internal sealed class QuarantineWriter(OfficeHistories histories, int runId)
{
    private static readonly string[] columns =
    [
        "sha256", "file_name", "office_code", "report_year", "reason_code", "reason", "evidence_line", "first_run_id", "last_run_id", "status", "parsed_json",
    ];

    private readonly List<(ParsedReport Report, Admission Admission, bool IsHeld)> held = [];
    private readonly List<string> admitted = [];

    public void Hold(ParsedReport report, Admission admission, bool isHeld) => held.Add((report, admission, isHeld));

    public void Admit(string sha256) => admitted.Add(sha256);

    public void Write(DbConnection connection, DbTransaction transaction, ISqlDialect dialect)
    {
        foreach (var (report, admission, _) in held.Where(document => document.IsHeld))
        {
            connection.Execute("""
                UPDATE quarantine SET file_name = @file, office_code = @office, report_year = @year, reason_code = @code, reason = @reason,
                    evidence_line = @line, last_run_id = @runId, parsed_json = @json
                WHERE sha256 = @sha256
                """,
                new
                {
                    file = Codes.Fit(report.Source.File, 400), office = histories.CodeOf(report.Office), year = report.ReportYear, code = admission.ReasonCode,
                    reason = Codes.Fit(admission.Reason!, 2000), line = admission.Line, runId, json = ParsedReportJson.Write(report), sha256 = report.Source.Sha256,
                },
                transaction);
        }
        var arrivals = held.Where(document => !document.IsHeld).Select(document => Row(document.Report, document.Admission)).ToList();
        if (arrivals.Count > 0)
            dialect.BulkInsert(connection, transaction, "quarantine", columns, arrivals);
        if (admitted.Count > 0)
            connection.Execute("UPDATE quarantine SET status = @status, last_run_id = @runId WHERE sha256 IN @admitted", new { status = QuarantineStatus.Released, runId, admitted }, transaction);
    }

    private object?[] Row(ParsedReport report, Admission admission) =>
    [
        report.Source.Sha256, Codes.Fit(report.Source.File, 400), histories.CodeOf(report.Office), report.ReportYear, admission.ReasonCode, Codes.Fit(admission.Reason!, 2000),
        admission.Line, runId, runId, QuarantineStatus.Open, ParsedReportJson.Write(report),
    ];
}
