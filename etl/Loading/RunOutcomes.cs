using System.Data.Common;
using Dapper;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Etl.Loading.Quarantine;
using Warehouse.Etl.Loading.Rows;
using Warehouse.Etl.Loading.Runs;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading;

/// <summary>Collects what becomes of the documents of one batch, and writes it to the log of the run.</summary>
internal sealed class RunOutcomes(DbConnection connection, DbTransaction transaction, int runId)
{
    private static readonly string[] columns =
        ["run_id", "sequence_no", "sha256", "file_name", "outcome", "reason_code", "reason", "evidence_line", "document_key"];

    private readonly List<RunDocument> documents = [];
    private int lastNumber = connection.ExecuteScalar<int>("SELECT MAX(sequence_no) FROM etl_run_document WHERE run_id = @runId", new { runId }, transaction);
    private int supersededBefore;

    public void Add(string sha256, string file, Admission admission, int? documentKey = null) =>
        documents.Add(new RunDocument(++lastNumber, sha256, file, admission.Outcome, admission.ReasonCode, admission.Reason, admission.Line, documentKey));

    /// <summary>A document that this run has logged as loaded is superseded instead; one of an earlier run gets a line in this one.</summary>
    public void Supersede(StandingDocument older, StandingDocument newer)
    {
        var published = newer.PublishedOn is { } date ? $"{date:yyyy-MM-dd}发布的" : "";
        var reason = $"同一机关同一年度另有{published}“{newer.FileName}”，{Lacking(older, newer)}以其为准。";
        var place = documents.FindIndex(document => document.DocumentKey == older.DocumentKey && document.Outcome == DocumentOutcome.Loaded);
        if (place >= 0)
            documents[place] = documents[place] with { Outcome = DocumentOutcome.Superseded, Reason = reason };
        else if (connection.Execute(
            "UPDATE etl_run_document SET outcome = 'superseded', reason = @reason WHERE run_id = @runId AND document_key = @key AND outcome = 'loaded'",
            new { reason = Codes.Fit(reason, 2000), runId, key = older.DocumentKey }, transaction) > 0)
            supersededBefore++;
        else
            Add(older.Sha256, older.FileName, new Admission(DocumentOutcome.Superseded, Reason: reason), older.DocumentKey);
    }

    public LoadSummary Write(ISqlDialect dialect, int found, int facts, int findings)
    {
        dialect.BulkInsert(connection, transaction, "etl_run_document", columns, documents.Select(document => new object?[]
        {
            runId, document.SequenceNo, Codes.Fit(document.Sha256, 64), Codes.Fit(document.FileName, 400), Codes.Of(document.Outcome), document.ReasonCode,
            document.Reason is { } reason ? Codes.Fit(reason, 2000) : null, document.EvidenceLine, document.DocumentKey,
        }));
        var summary = new LoadSummary(
            runId, found, Count(DocumentOutcome.Loaded) - supersededBefore, Count(DocumentOutcome.Unchanged), Count(DocumentOutcome.Superseded) + supersededBefore,
            Count(DocumentOutcome.Quarantined), Count(DocumentOutcome.Failed), facts, findings);
        connection.Execute("""
            UPDATE etl_run SET documents_found = documents_found + @Found, documents_loaded = documents_loaded + @Loaded,
                documents_unchanged = documents_unchanged + @Unchanged, documents_superseded = documents_superseded + @Superseded,
                documents_quarantined = documents_quarantined + @Quarantined, documents_failed = documents_failed + @Failed,
                facts_loaded = facts_loaded + @Facts, findings = findings + @Findings
            WHERE run_id = @RunId
            """, summary, transaction);
        return summary;
    }

    private static string Lacking(StandingDocument older, StandingDocument newer) => older.Substance == newer.Substance
        ? ""
        : older.Substance switch { Substance.Nothing => "本文件没有数值，", Substance.Sentences => "本文件只有文字、没有表格，", _ => "" };

    private int Count(DocumentOutcome outcome) => documents.Count(document => document.Outcome == outcome);
}
