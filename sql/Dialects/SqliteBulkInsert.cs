using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Warehouse.Sql.Dialects;

/// <summary>One prepared statement, bound and stepped once a row, without a command object in between.</summary>
internal sealed class SqliteBulkInsert : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;

    public SqliteBulkInsert(SqliteConnection connection, string table, IReadOnlyList<string> columns)
    {
        database = connection.Handle!;
        var places = string.Join(", ", Enumerable.Repeat("?", columns.Count));
        var sql = $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({places})";
        Check(raw.sqlite3_prepare_v2(database, sql, out statement));
    }

    public int Write(IEnumerable<object?[]> rows)
    {
        var count = 0;
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
                Check(Bind(i + 1, row[i]));
            var result = raw.sqlite3_step(statement);
            if (result != raw.SQLITE_DONE)
                Check(result);
            Check(raw.sqlite3_reset(statement));
            count++;
        }
        return count;
    }

    public void Dispose() => statement.Dispose();

    private int Bind(int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, place),
        int number => raw.sqlite3_bind_int(statement, place, number),
        long number => raw.sqlite3_bind_int64(statement, place, number),
        double number => raw.sqlite3_bind_double(statement, place, number),
        decimal number => Bind(place, SqliteNumber.From(number)),
        bool flag => raw.sqlite3_bind_int(statement, place, flag ? 1 : 0),
        string text => raw.sqlite3_bind_text(statement, place, text),
        DateOnly date => raw.sqlite3_bind_text(statement, place, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        DateTime time => raw.sqlite3_bind_text(statement, place, SqliteTime.From(time)),
        _ => throw new ArgumentException($"A value of type {value.GetType().Name} has no column type.", nameof(value)),
    };

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
            SqliteException.ThrowExceptionForRC(result, database);
    }
}
