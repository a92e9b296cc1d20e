using Dapper;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Sql;

namespace Warehouse.Etl.Loading.Runs;

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
    public IReadOnlyList<RunRecord> Latest(int count) => database.Retry<IReadOnlyList<RunRecord>>(() =>
    {
        using var connection = database.Open();
        return [.. connection.Query<RunRecord>(
            $"SELECT {Columns} FROM etl_run WHERE run_id > (SELECT MAX(run_id) FROM etl_run) - @count ORDER BY run_id DESC", new { count })];
    });

    /// <summary>What became of each document of a run, in its order.</summary>
    /// <param name="after">Only those after this place of the order.</param>
    /// <param name="unchanged">Whether those that the warehouse had already are wanted too: after a first load nearly all of them.</param>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public IReadOnlyList<RunDocument> Documents(int runId, int after = 0, bool unchanged = true) => database.Retry<IReadOnlyList<RunDocument>>(() =>
    {
        using var connection = database.Open();
        return [.. connection.Query<RunDocument>("""
            SELECT sequence_no AS SequenceNo, sha256 AS Sha256, file_name AS FileName, outcome AS Outcome, reason_code AS ReasonCode, reason AS Reason,
                evidence_line AS EvidenceLine, document_key AS DocumentKey
            FROM etl_run_document WHERE run_id = @runId AND sequence_no > @after AND (@unchanged = 1 OR outcome <> 'unchanged') ORDER BY sequence_no
            """, new { runId, after, unchanged = unchanged ? 1 : 0 })];
    });

    /// <summary>What the rules found in the documents that a run loaded: the worst first.</summary>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public IReadOnlyList<FindingCount> Findings(int runId) => database.Retry<IReadOnlyList<FindingCount>>(() =>
    {
        using var connection = database.Open();
        return [.. connection.Query<FindingCount>("""
            SELECT r.rule_code AS Code, r.label_zh AS LabelZh, r.severity AS Severity,
                COUNT(CASE WHEN q.status = 'fail' THEN 1 END) AS Fails, COUNT(CASE WHEN q.status = 'uncertain' THEN 1 END) AS Uncertain
            FROM dim_document d
            JOIN fact_quality q ON q.document_key = d.document_key AND q.status IN ('fail', 'uncertain')
            JOIN dim_rule r ON r.rule_key = q.rule_key
            WHERE d.loaded_run_id = @runId
            GROUP BY r.rule_code, r.label_zh, r.severity
            ORDER BY CASE r.severity WHEN 'hard' THEN 1 WHEN 'soft' THEN 2 ELSE 3 END, COUNT(*) DESC, r.rule_code
            """, new { runId })];
    });

    /// <summary>What the runs of each month brought, the latest first.</summary>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public IReadOnlyList<MonthGrowth> Growth(int months) => database.Retry<IReadOnlyList<MonthGrowth>>(() =>
    {
        using var connection = database.Open();
        var runs = connection.Query<(DateTime StartedAt, int Loaded, int Facts)>("SELECT started_at, documents_loaded, facts_loaded FROM etl_run");
        return
        [
            .. (from run in runs
                group run by new DateOnly(run.StartedAt.Year, run.StartedAt.Month, 1) into month
                orderby month.Key descending
                select new MonthGrowth(month.Key, month.Count(), month.Sum(run => run.Loaded), month.Sum(run => (long)run.Facts))).Take(months),
        ];
    });

    /// <summary>What a run has committed so far.</summary>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public LoadSummary Sums(int runId) => database.Retry(() =>
    {
        using var connection = database.Open();
        return connection.QuerySingle<LoadSummary>("""
            SELECT run_id AS RunId, documents_found AS Found, documents_loaded AS Loaded, documents_unchanged AS Unchanged, documents_superseded AS Superseded,
                documents_quarantined AS Quarantined, documents_failed AS Failed, facts_loaded AS Facts, findings AS Findings
            FROM etl_run WHERE run_id = @runId
            """, new { runId });
    });

    /// <summary>Counts documents of a run that were not read, because they are as they were.</summary>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public LoadSummary AddUnread(int runId, int unchanged, int quarantined)
    {
        if (unchanged + quarantined > 0)
            database.Retry(() =>
            {
                using var connection = database.Open();
                return connection.Execute("""
                    UPDATE etl_run SET documents_found = documents_found + @unchanged + @quarantined, documents_unchanged = documents_unchanged + @unchanged,
                        documents_quarantined = documents_quarantined + @quarantined
                    WHERE run_id = @runId
                    """, new { runId, unchanged, quarantined });
            });
        return Sums(runId);
    }

    /// <summary>Begins a run. One that was still running has died, since only one runs at a time: it is marked as interrupted.</summary>
    internal int Begin(string verb) => database.Retry(() =>
    {
        using var connection = database.Open();
        using var write = database.BeginWrite(connection);
        var transaction = write.Transaction;
        var now = DateTime.UtcNow;
        connection.Execute("UPDATE etl_run SET status = 'interrupted', finished_at = @now WHERE status = 'running'", new { now }, transaction);
        var runId = new KeySequence(connection, transaction, "etl_run", "run_id").Next();
        connection.Execute("""
            INSERT INTO etl_run (run_id, started_at, verb, status, documents_found, documents_loaded, documents_unchanged, documents_superseded,
                documents_quarantined, documents_failed, facts_loaded, findings)
            VALUES (@runId, @now, @verb, 'running', 0, 0, 0, 0, 0, 0, 0, 0)
            """, new { runId, now, verb }, transaction);
        write.Commit();
        return runId;
    });

    internal void End(int runId, string status, string? message = null) => database.Retry(() =>
    {
        using var connection = database.Open();
        return connection.Execute(
            "UPDATE etl_run SET status = @status, finished_at = @now, message = @message WHERE run_id = @runId",
            new { status, now = DateTime.UtcNow, message = message is null ? null : Codes.Fit(message, 2000), runId });
    });
}
