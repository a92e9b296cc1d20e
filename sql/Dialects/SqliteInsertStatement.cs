using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Warehouse.Sql.Dialects;

/// <summary>
/// A prepared statement that inserts a fixed number of rows at once, without a command object in between. A binding stays
/// until another takes its place, so that only values that differ from the statement before are handed over. A row that is
/// refused leaves the rows before it, which the transaction takes back: that a statement could be taken back by itself would
/// have the engine write every page aside before it changes.
/// </summary>
internal sealed class SqliteInsertStatement : IBulkRow, IDisposable
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
    private readonly nint handle;
    private readonly SqliteForeignKeys foreignKeys;
    private readonly SqliteCheckedWords words;
    private readonly int columns;
    private readonly Bound[] bound;
    private readonly long[] numbers;
    private readonly string?[] texts;
    private byte[] utf8 = new byte[4096];
    private int first;

    public SqliteInsertStatement(SqliteConnection connection, SqliteForeignKeys foreignKeys, SqliteCheckedWords words, string table, IReadOnlyList<string> columns, int rows)
    {
        (database, this.foreignKeys, this.words, this.columns) = (connection.Handle!, foreignKeys, words, columns.Count);
        (bound, numbers, texts) = (new Bound[columns.Count * rows], new long[columns.Count * rows], new string?[columns.Count * rows]);
        var row = $"({string.Join(", ", Enumerable.Repeat("?", columns.Count))})";
        Check(raw.sqlite3_prepare_v2(database, $"INSERT OR FAIL INTO {table} ({string.Join(", ", columns)}) VALUES {string.Join(", ", Enumerable.Repeat(row, rows))}", out statement));
        handle = statement.DangerousGetHandle();
    }

    /// <param name="rows">As many as the statement takes.</param>
    public void Insert<T>(BulkTable<T> table, ReadOnlySpan<T> rows)
    {
        first = 0;
        foreach (var row in rows)
        {
            table.Write(row, this);
            first += columns;
        }
        var result = raw.sqlite3_step(statement);
        if (result != raw.SQLITE_DONE)
            Check(result);
        Check(raw.sqlite3_reset(statement));
    }

    public void Set(int place, int? value)
    {
        if (value is { } number)
            Integer(place, number);
        else
            Null(first + place);
    }

    public void Set(int place, decimal? value)
    {
        if (value is not { } number)
            Null(first + place);
        else if (SqliteNumber.IsInteger(number))
            Integer(place, (long)number);
        else
            Real(place, (double)number);
    }

    public void Set(int place, DateOnly? value) => Set(place, value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public void Set(int place, string? value)
    {
        var slot = first + place;
        if (value is null)
        {
            Null(slot);
            return;
        }
        if (bound[slot] == Bound.Text && texts[slot] == value)
            return;
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (utf8.Length < most)
            utf8 = new byte[most];
        Check(SqliteCalls.BindText(handle, slot + 1, utf8.AsSpan(0, Encoding.UTF8.GetBytes(value, utf8))));
        (bound[slot], texts[slot]) = (Bound.Text, value);
        foreignKeys.Note(place, value);
        words.Note(place, value);
    }

    public void Dispose() => statement.Dispose();

    private void Integer(int place, long value)
    {
        var slot = first + place;
        if (bound[slot] == Bound.Integer && numbers[slot] == value)
            return;
        Check(SqliteCalls.BindInteger(handle, slot + 1, value));
        (bound[slot], numbers[slot]) = (Bound.Integer, value);
        foreignKeys.Note(place, value);
        if (words.IsChecked(place))
            words.Note(place, value);
    }

    private void Null(int slot)
    {
        if (bound[slot] == Bound.Null)
            return;
        Check(SqliteCalls.BindNull(handle, slot + 1));
        bound[slot] = Bound.Null;
    }

    private void Real(int place, double value)
    {
        var slot = first + place;
        Check(SqliteCalls.BindReal(handle, slot + 1, value));
        bound[slot] = Bound.Real;
        if (words.IsChecked(place))
            words.Note(place, value);
    }

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
            SqliteException.ThrowExceptionForRC(result, database);
    }
}
