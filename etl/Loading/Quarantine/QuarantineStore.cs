using Dapper;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Sql;

namespace Warehouse.Etl.Loading.Quarantine;

/// <summary>The documents held back, and what a person decides on them.</summary>
public sealed class QuarantineStore(WarehouseDatabase database)
{
    private const string Columns = """
        sha256 AS Sha256, file_name AS FileName, office_code AS OfficeCode, report_year AS ReportYear, reason_code AS ReasonCode, reason AS Reason,
        evidence_line AS EvidenceLine, first_run_id AS FirstRunId, last_run_id AS LastRunId, status AS Status
        """;

    /// <param name="status">Only those of this status; null for all.</param>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public IReadOnlyList<QuarantinedDocument> List(string? status = QuarantineStatus.Open) => database.Retry<IReadOnlyList<QuarantinedDocument>>(() =>
    {
        using var connection = database.Open();
        return [.. connection.Query<QuarantinedDocument>(
            $"SELECT {Columns} FROM quarantine WHERE @status IS NULL OR status = @status ORDER BY first_run_id, file_name, sha256", new { status })];
    });

    /// <summary>The documents whose SHA-256 begins so or whose file is called so.</summary>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public IReadOnlyList<QuarantinedDocument> Find(string name) =>
        [.. List(status: null).Where(document => document.FileName == name || document.Sha256.StartsWith(name, StringComparison.OrdinalIgnoreCase))];

    /// <summary>What the parser made of the document; null where there is no such document.</summary>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public ParsedReport? Parsed(string sha256) => database.Retry(() =>
    {
        using var connection = database.Open();
        return connection.ExecuteScalar<string?>("SELECT parsed_json FROM quarantine WHERE sha256 = @sha256", new { sha256 }) is { } json
            ? ParsedReportJson.Read(json)
            : null;
    });

    /// <summary>Lets a document in: the next load takes it, whatever its findings.</summary>
    /// <returns>Whether there is such a document.</returns>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public bool Release(string sha256) => Decide(sha256, QuarantineStatus.Released);

    /// <summary>Keeps a document out for good: loads count it as unchanged.</summary>
    /// <param name="reason">Why, in the person's words.</param>
    /// <returns>Whether there is such a document.</returns>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public bool Dismiss(string sha256, string? reason = null) => Decide(sha256, QuarantineStatus.Dismissed, "dismissed", reason);

    /// <summary>Has a document read again: the next night takes its file as if it were new, even one that was dismissed.</summary>
    /// <returns>Whether there is such a document.</returns>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public bool Retry(string sha256) => Decide(sha256, QuarantineStatus.Open, "retried");

    /// <summary>What was decided on a document, the earliest first.</summary>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public IReadOnlyList<QuarantineDecision> Decisions(string sha256) => database.Retry<IReadOnlyList<QuarantineDecision>>(() =>
    {
        using var connection = database.Open();
        return [.. connection.Query<QuarantineDecision>(
            "SELECT decided_at AS DecidedAt, decision AS Decision, reason AS Reason FROM quarantine_decision WHERE sha256 = @sha256 ORDER BY decision_key", new { sha256 })];
    });

    private bool Decide(string sha256, string status, string? decision = null, string? reason = null) => database.Retry(() =>
    {
        using var connection = database.Open();
        using var write = database.BeginWrite(connection);
        var transaction = write.Transaction;
        if (connection.Execute("UPDATE quarantine SET status = @status WHERE sha256 = @sha256", new { sha256, status }, transaction) == 0)
            return false;
        if (decision is not null)
        {
            var key = new KeySequence(connection, transaction, "quarantine_decision", "decision_key").Next();
            connection.Execute(
                "INSERT INTO quarantine_decision (decision_key, sha256, decided_at, decision, reason) VALUES (@key, @sha256, @now, @decision, @reason)",
                new { key, sha256, now = DateTime.UtcNow, decision, reason = Codes.FitOrNull(reason, 2000) }, transaction);
        }
        connection.Execute("DELETE FROM inbox_file WHERE sha256 = @sha256", new { sha256 }, transaction);
        write.Commit();
        return true;
    });
}
