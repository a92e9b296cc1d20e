using Microsoft.Data.Sqlite;

namespace Warehouse.Sql.Dialects;

/// <summary>
/// Rows into one table, many to a statement: what the engine sets up for each run of a statement is then set up once for many
/// rows. What rows point to is checked by <see cref="SqliteForeignKeys"/>, the words they hold by <see cref="SqliteCheckedWords"/>.
/// </summary>
internal sealed class SqliteBulkInsert(SqliteConnection connection, string table, IReadOnlyList<string> columns) : IDisposable
{
    private const int RowsAtOnce = 16;

    private readonly SqliteForeignKeys foreignKeys = new(connection, table, columns);
    private readonly SqliteCheckedWords words = new(connection, table, columns);
    private SqliteInsertStatement? many;
    private SqliteInsertStatement? one;

    /// <returns>How many rows were inserted.</returns>
    public int Write<T>(BulkTable<T> target, IEnumerable<T> rows)
    {
        var (total, waiting, held) = (0, new T[RowsAtOnce], 0);
        foreach (var row in rows)
        {
            waiting[held++] = row;
            total++;
            if (held < RowsAtOnce)
                continue;
            many ??= new SqliteInsertStatement(connection, foreignKeys, words, table, columns, RowsAtOnce);
            many.Insert(target, waiting);
            held = 0;
        }
        for (var place = 0; place < held; place++)
        {
            one ??= new SqliteInsertStatement(connection, foreignKeys, words, table, columns, 1);
            one.Insert(target, waiting.AsSpan(place, 1));
        }
        foreignKeys.Check();
        words.Verify();
        return total;
    }

    public void Dispose()
    {
        many?.Dispose();
        one?.Dispose();
        words.Dispose();
        foreignKeys.Dispose();
    }
}
