using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Warehouse.Sql.Dialects;

/// <summary>
/// The foreign keys of one bulk insert, checked set by set. The engine would look every key of every row up; the rows of a
/// batch point to few different ones, so each is looked up once, when the last row is in and before the transaction commits.
/// </summary>
internal sealed class SqliteForeignKeys : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly string table;
    private readonly List<(int Place, string Parent, string Column)> keys = [];
    private readonly HashSet<object>?[] met;
    private readonly HashSet<long>?[] metNumbers;

    /// <summary>Keeps the engine from checking row by row until this is disposed.</summary>
    public SqliteForeignKeys(SqliteConnection connection, string table, IReadOnlyList<string> columns)
    {
        (this.connection, this.table) = (connection, table);
        (met, metNumbers) = (new HashSet<object>?[columns.Count], new HashSet<long>?[columns.Count]);
        foreach (var (child, parent, column) in connection.Query<(string, string, string)>("""SELECT "from", "table", "to" FROM pragma_foreign_key_list(@table)""", new { table }))
        {
            var place = columns.TakeWhile(name => name != child).Count();
            if (place == columns.Count)
                continue;
            keys.Add((place, parent, column));
            (met[place], metNumbers[place]) = ([], []);
        }
        Enforce(false);
    }

    public void Note(int place, long value) => metNumbers[place]?.Add(value);

    public void Note(int place, string value) => met[place]?.Add(value);

    /// <exception cref="SqliteException">A row points to a key that its parent table does not have.</exception>
    public void Check()
    {
        foreach (var (place, parent, column) in keys)
        {
            using var find = connection.CreateCommand();
            find.CommandText = $"SELECT COUNT(*) FROM {parent} WHERE {column} = @value";
            var sought = find.Parameters.Add("@value", SqliteType.Integer);
            foreach (var value in met[place]!.Concat(metNumbers[place]!.Select(number => (object)number)))
            {
                (sought.SqliteType, sought.Value) = (value is string ? SqliteType.Text : SqliteType.Integer, value);
                if (find.ExecuteScalar() is not > 0L)
                    throw new SqliteException($"FOREIGN KEY constraint failed: {table} points to {parent}.{column} {value}, which is not there.", raw.SQLITE_CONSTRAINT, raw.SQLITE_CONSTRAINT_FOREIGNKEY);
            }
        }
    }

    public void Dispose() => Enforce(true);

    /// <summary>Unlike the pragma of the same meaning, this takes effect inside a transaction.</summary>
    private void Enforce(bool on)
    {
        var result = raw.sqlite3_db_config(connection.Handle!, raw.SQLITE_DBCONFIG_ENABLE_FKEY, on ? 1 : 0, out _);
        if (result != raw.SQLITE_OK)
            SqliteException.ThrowExceptionForRC(result, connection.Handle!);
    }
}
