using System.Data.Common;
using System.Globalization;
using Dapper;
using Warehouse.Etl.Loading.Runs;
using Warehouse.Sql;

namespace Warehouse.Etl.Loading.Status;

/// <summary>A word that changes with everything that the views of a report show.</summary>
public static class WarehouseState
{
    /// <summary>The run that loaded last, and when it began: what tells a warehouse that went on from one that was restored and went another way.</summary>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public static string LastRun(WarehouseDatabase database) => database.Retry(() =>
    {
        using var connection = database.Open();
        return Named(connection, connection.QuerySingle<int?>("SELECT MAX(loaded_run_id) FROM dim_document") ?? 0) ?? "none";
    });

    /// <summary>Whether a warehouse is one of which <see cref="LastRun"/> said this, as it was then or gone on since.</summary>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public static bool WentOnFrom(WarehouseDatabase database, string lastRun) => database.Retry(() =>
    {
        using var connection = database.Open();
        return int.TryParse(lastRun.Split('@')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var run) && Named(connection, run) == lastRun;
    });

    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public static string Of(WarehouseDatabase database) => database.Retry(() =>
    {
        using var connection = database.Open();
        var documents = connection.QuerySingle<(int Key, int Run, int Superseded)>(
            "SELECT MAX(document_key), MAX(CASE WHEN loaded_run_id IS NULL THEN 0 ELSE loaded_run_id END), COUNT(CASE WHEN status = 'superseded' THEN 1 END) FROM dim_document");
        var held = connection.QuerySingle<(int Open, int Dismissed, int Released, int? Run)>("""
            SELECT COUNT(CASE WHEN status = 'open' THEN 1 END), COUNT(CASE WHEN status = 'dismissed' THEN 1 END), COUNT(CASE WHEN status = 'released' THEN 1 END), MAX(first_run_id)
            FROM quarantine
            """);
        var changed = connection.QuerySingle<(int Corrections, int? CorrectedBy, int Versions, int? VersionedBy)>("""
            SELECT (SELECT COUNT(*) FROM fact_correction), (SELECT MAX(run_id) FROM fact_correction), (SELECT COUNT(*) FROM dim_office), (SELECT MAX(run_id) FROM dim_office)
            """);
        return string.Create(CultureInfo.InvariantCulture, $"{InboxFiles.ThisProgram} {documents} {held} {changed}");
    });

    private static string? Named(DbConnection connection, int run) =>
        connection.QuerySingleOrDefault<DateTime?>("SELECT started_at FROM etl_run WHERE run_id = @run", new { run }) is { } begun
            ? string.Create(CultureInfo.InvariantCulture, $"{run}@{begun:yyyy-MM-ddTHH:mm:ss.fff}")
            : null;
}
