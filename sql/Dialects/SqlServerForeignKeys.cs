using System.Data.Common;
using Dapper;

namespace Warehouse.Sql.Dialects;

/// <summary>
/// The foreign keys of one bulk copy, checked set by set when the last row is in and before the transaction commits: not every
/// server checks them as rows are copied. The rows of a batch point to few different ones, so each is looked up once.
/// </summary>
internal sealed class SqlServerForeignKeys(string table, IReadOnlyList<string> columns, IEnumerable<SqlServerForeignKey> keys)
{
    private const int KeysAtOnce = 1000;

    private readonly IReadOnlyList<(int Place, SqlServerForeignKey Key, HashSet<object> Met)> watched =
        [.. from key in keys let place = columns.TakeWhile(column => column != key.Column).Count() where place < columns.Count select (place, key, new HashSet<object>())];

    /// <summary>Those of all tables, for to ask for those of one takes a server as long.</summary>
    public static ILookup<string, SqlServerForeignKey> Of(DbConnection connection, DbTransaction transaction) => connection.Query<SqlServerForeignKey>("""
        SELECT t.name AS [Table], c.name AS [Column], p.name AS Parent, r.name AS ParentColumn
        FROM sys.foreign_key_columns k
        JOIN sys.tables t ON t.object_id = k.parent_object_id
        JOIN sys.columns c ON c.object_id = k.parent_object_id AND c.column_id = k.parent_column_id
        JOIN sys.tables p ON p.object_id = k.referenced_object_id
        JOIN sys.columns r ON r.object_id = k.referenced_object_id AND r.column_id = k.referenced_column_id
        """, transaction: transaction).ToLookup(key => key.Table, StringComparer.OrdinalIgnoreCase);

    public void Note(object[] row)
    {
        foreach (var (place, _, met) in watched)
        {
            if (row[place] is not DBNull)
                met.Add(row[place]);
        }
    }

    /// <exception cref="MissingKeyException">A row points to a key that its parent table does not have.</exception>
    public void Check(DbConnection connection, DbTransaction transaction)
    {
        foreach (var (_, key, met) in watched)
        {
            foreach (var some in met.Chunk(KeysAtOnce))
            {
                var there = Count(connection, transaction, key, some);
                if (there < some.Length)
                    throw new MissingKeyException($"FOREIGN KEY constraint failed: {table}.{key.Column} points to {some.Length - there} keys of {key.Parent}.{key.ParentColumn} that are not there.");
            }
        }
    }

    private static int Count(DbConnection connection, DbTransaction transaction, SqlServerForeignKey key, object[] some)
    {
        var sql = $"SELECT COUNT(*) FROM {key.Parent} WHERE {key.ParentColumn} IN @some";
        return some[0] is string
            ? connection.ExecuteScalar<int>(sql, new { some = some.Cast<string>() }, transaction)
            : connection.ExecuteScalar<int>(sql, new { some = some.Cast<int>() }, transaction);
    }
}
