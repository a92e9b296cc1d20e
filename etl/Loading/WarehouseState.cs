using System.Globalization;
using Dapper;
using Warehouse.Sql;

namespace Warehouse.Etl.Loading;

/// <summary>A word that changes with everything that the views of a report show.</summary>
public static class WarehouseState
{
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
}
