using System.Data.Common;
using Dapper;

namespace Warehouse.Sql.Dialects;

/// <summary>
/// The secondary indexes of the fact tables, away while a large load fills an empty warehouse. To sort all entries once costs a
/// quarter of putting them in one by one. Which they are, and their definitions, stand in the migrations; <c>deferred_index</c>
/// keeps what is away, so that a run that dies leaves it to the next.
/// </summary>
internal static class SqliteDeferredIndexes
{
    public static void Drop(DbConnection connection, DbTransaction transaction)
    {
        var indexes = connection.Query<string>(
            "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name IN ('fact_disclosure', 'fact_conformed', 'fact_quality') AND sql LIKE 'CREATE INDEX %'", transaction: transaction).ToList();
        foreach (var index in indexes)
        {
            connection.Execute("INSERT INTO deferred_index (index_name, definition) SELECT name, sql FROM sqlite_master WHERE name = @index", new { index }, transaction);
            connection.Execute($"DROP INDEX {index}", transaction: transaction);
        }
    }

    public static void Restore(DbConnection connection, DbTransaction transaction)
    {
        foreach (var (name, definition) in connection.Query<(string, string)>("SELECT index_name, definition FROM deferred_index ORDER BY index_name", transaction: transaction))
        {
            connection.Execute(definition, transaction: transaction);
            connection.Execute("DELETE FROM deferred_index WHERE index_name = @name", new { name }, transaction);
        }
    }
}
