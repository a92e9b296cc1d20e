using Dapper;
using Warehouse.Sql;

namespace Warehouse.Etl.Loading;

/// <summary>The runs of a warehouse: begun, ended, and looked up.</summary>
public sealed class RunLog(WarehouseDatabase database)
{
    private const string Columns = """
        run_id AS RunId, started_at AS StartedAt, finished_at AS FinishedAt, verb AS Verb, status AS Status, documents_found AS Found, documents_loaded AS Loaded,
        documents_unchanged AS Unchanged, documents_superseded AS Superseded, documents_quarantined AS Quarantined, documents_failed AS Failed,
        facts_loaded AS Facts, findings AS Findings, message AS Message
        """;

    /// <summary>The last runs, the latest first.</summary>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public IReadOnlyList<RunRecord> Latest(int count) => database.Guard<IReadOnlyList<RunRecord>>(() =>
    {
        using var connection = database.Open();
        return [.. connection.Query<RunRecord>(
            $"SELECT {Columns} FROM etl_run WHERE run_id > (SELECT MAX(run_id) FROM etl_run) - @count ORDER BY run_id DESC", new { count })];
    });

    /// <summary>What became of each document of a run, in its order.</summary>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public IReadOnlyList<RunDocument> Documents(int runId) => database.Guard<IReadOnlyList<RunDocument>>(() =>
    {
        using var connection = database.Open();
        return [.. connection.Query<RunDocument>("""
            SELECT sequence_no AS SequenceNo, sha256 AS Sha256, file_name AS FileName, outcome AS Outcome, reason_code AS ReasonCode, reason AS Reason,
                evidence_line AS EvidenceLine, document_key AS DocumentKey
            FROM etl_run_document WHERE run_id = @runId ORDER BY sequence_no
            """, new { runId })];
    });

    /// <summary>Begins a run. One that was still running has died, since only one runs at a time: it is marked as interrupted.</summary>
    internal int Begin(string verb) => database.Guard(() =>
    {
        using var connection = database.Open();
        using var transaction = database.Dialect.BeginWrite(connection);
        var now = DateTime.UtcNow;
        connection.Execute("UPDATE etl_run SET status = 'interrupted', finished_at = @now WHERE status = 'running'", new { now }, transaction);
        var runId = new KeySequence(connection, transaction, "etl_run", "run_id").Next();
        connection.Execute("""
            INSERT INTO etl_run (run_id, started_at, verb, status, documents_found, documents_loaded, documents_unchanged, documents_superseded,
                documents_quarantined, documents_failed, facts_loaded, findings)
            VALUES (@runId, @now, @verb, 'running', 0, 0, 0, 0, 0, 0, 0, 0)
            """, new { runId, now, verb }, transaction);
        transaction.Commit();
        return runId;
    });

    internal void End(int runId, string status, string? message = null) => database.Guard(() =>
    {
        using var connection = database.Open();
        return connection.Execute(
            "UPDATE etl_run SET status = @status, finished_at = @now, message = @message WHERE run_id = @runId",
            new { status, now = DateTime.UtcNow, message = message is null ? null : Codes.Fit(message, 2000), runId });
    });
}
