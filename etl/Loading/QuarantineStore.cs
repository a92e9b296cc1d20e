using Dapper;
using Warehouse.Etl.Extraction;
using Warehouse.Sql;

namespace Warehouse.Etl.Loading;

/// <summary>The documents held back, and what a person decides on them.</summary>
public sealed class QuarantineStore(WarehouseDatabase database)
{
    private const string Columns = """
        sha256 AS Sha256, file_name AS FileName, office_code AS OfficeCode, report_year AS ReportYear, reason_code AS ReasonCode, reason AS Reason,
        evidence_line AS EvidenceLine, first_run_id AS FirstRunId, last_run_id AS LastRunId, status AS Status
        """;

    /// <param name="status">Only those of this status; null for all.</param>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public IReadOnlyList<QuarantinedDocument> List(string? status = QuarantineStatus.Open) => database.Guard<IReadOnlyList<QuarantinedDocument>>(() =>
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
    public ParsedReport? Parsed(string sha256) => database.Guard(() =>
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
    /// <returns>Whether there is such a document.</returns>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public bool Dismiss(string sha256) => Decide(sha256, QuarantineStatus.Dismissed);

    private bool Decide(string sha256, string status) => database.Guard(() =>
    {
        using var connection = database.Open();
        return connection.Execute("UPDATE quarantine SET status = @status WHERE sha256 = @sha256", new { sha256, status }) > 0;
    });
}
