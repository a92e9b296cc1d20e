using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Warehouse.Sql.Dialects;

/// <summary>
/// One prepared statement, bound and stepped once a row, without a command object in between. A binding stays until another
/// takes its place, so that only values that differ from the row before are handed over. Foreign keys are checked by
/// <see cref="SqliteForeignKeys"/>.
/// </summary>
internal sealed class SqliteBulkInsert : IBulkRow, IDisposable
{
    private enum Bound
    {
        Nothing,
        Null,
        Integer,
        Real,
        Text,
    }

    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;
    private readonly SqliteForeignKeys foreignKeys;
    private readonly Bound[] bound;
    private readonly long[] numbers;
    private readonly string?[] texts;
    private byte[] utf8 = new byte[4096];

    public SqliteBulkInsert(SqliteConnection connection, string table, IReadOnlyList<string> columns)
    {
        database = connection.Handle!;
        (bound, numbers, texts) = (new Bound[columns.Count], new long[columns.Count], new string?[columns.Count]);
        foreignKeys = new SqliteForeignKeys(connection, table, columns);
        var places = string.Join(", ", Enumerable.Repeat("?", columns.Count));
        Check(raw.sqlite3_prepare_v2(database, $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({places})", out statement));
    }

    public int Write<T>(BulkTable<T> table, IEnumerable<T> rows)
    {
        var count = 0;
        foreach (var row in rows)
        {
            table.Write(row, this);
            var result = raw.sqlite3_step(statement);
            if (result != raw.SQLITE_DONE)
                Check(result);
            Check(raw.sqlite3_reset(statement));
            count++;
        }
        foreignKeys.Check();
        return count;
    }

    public void Set(int place, int? value)
    {
        if (value is { } number)
            Integer(place, number);
        else
            Null(place);
    }

    public void Set(int place, decimal? value)
    {
        if (value is not { } number)
            Null(place);
        else if (SqliteNumber.IsInteger(number))
            Integer(place, (long)number);
        else
            Real(place, (double)number);
    }

    public void Set(int place, DateOnly? value) => Set(place, value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public void Set(int place, string? value)
    {
        if (value is null)
        {
            Null(place);
            return;
        }
        if (bound[place] == Bound.Text && texts[place] == value)
            return;
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (utf8.Length < most)
            utf8 = new byte[most];
        Check(raw.sqlite3_bind_text(statement, place + 1, utf8.AsSpan(0, Encoding.UTF8.GetBytes(value, utf8))));
        (bound[place], texts[place]) = (Bound.Text, value);
        foreignKeys.Note(place, value);
    }

    public void Dispose()
    {
        statement.Dispose();
        foreignKeys.Dispose();
    }

    private void Null(int place)
    {
        if (bound[place] == Bound.Null)
            return;
        Check(raw.sqlite3_bind_null(statement, place + 1));
        bound[place] = Bound.Null;
    }

    private void Integer(int place, long value)
    {
        if (bound[place] == Bound.Integer && numbers[place] == value)
            return;
        Check(raw.sqlite3_bind_int64(statement, place + 1, value));
        (bound[place], numbers[place]) = (Bound.Integer, value);
        foreignKeys.Note(place, value);
    }

    private void Real(int place, double value)
    {
        Check(raw.sqlite3_bind_double(statement, place + 1, value));
        bound[place] = Bound.Real;
    }

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
            SqliteException.ThrowExceptionForRC(result, database);
    }
}
