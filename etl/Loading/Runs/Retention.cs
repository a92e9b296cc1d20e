using Dapper;
using Warehouse.Sql;

namespace Warehouse.Etl.Loading.Runs;

/// <summary>
/// Takes away what only tells of runs long past: what became of each document in them, and the findings on documents that
/// another stands before since. The runs themselves, the facts and all that the views show stay.
/// </summary>
public sealed class Retention(WarehouseDatabase database)
{
    /// <param name="runs">How many runs to keep whole, the last one counted.</param>
    /// <returns>How many rows were taken away.</returns>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public int Keep(int runs, int lastRun) => database.Retry(() =>
    {
        var first = lastRun - runs + 1;
        using var connection = database.Open();
        using var write = database.BeginWrite(connection);
        var transaction = write.Transaction;
        var rows = connection.Execute("DELETE FROM etl_run_document WHERE run_id < @first", new { first }, transaction, commandTimeout: 600);
        rows += connection.Execute("""
            DELETE FROM fact_quality WHERE document_key IN (
                SELECT d.document_key FROM dim_document d
                JOIN dim_document n ON n.document_key = d.superseded_by_key
                WHERE d.status = 'superseded' AND n.loaded_run_id < @first)
            """, new { first }, transaction, commandTimeout: 600);
        write.Commit();
        return rows;
    });
}
