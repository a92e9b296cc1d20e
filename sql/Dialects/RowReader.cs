using System.Collections;
using System.Data.Common;

namespace Warehouse.Sql.Dialects;

/// <summary>Shows rows in memory to a bulk copy, one at a time.</summary>
internal sealed class RowReader<T>(BulkTable<T> table, IEnumerable<T> rows, SqlServerForeignKeys keys) : DbDataReader, IBulkRow
{
    private readonly IEnumerator<T> source = rows.GetEnumerator();
    private readonly object[] current = new object[table.Columns.Count];

    public int RowsRead { get; private set; }

    public override int FieldCount => table.Columns.Count;

    public override int Depth => 0;

    public override bool HasRows => true;

    public override bool IsClosed => false;

    public override int RecordsAffected => -1;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    public override bool Read()
    {
        if (!source.MoveNext())
            return false;
        table.Write(source.Current, this);
        keys.Note(current);
        RowsRead++;
        return true;
    }

    public override bool NextResult() => false;

    public override object GetValue(int ordinal) => current[ordinal];

    public override bool IsDBNull(int ordinal) => current[ordinal] is DBNull;

    public void Set(int place, int? value) => current[place] = value is { } number ? number : DBNull.Value;

    public void Set(int place, decimal? value) => current[place] = value is { } number ? number : DBNull.Value;

    public void Set(int place, string? value) => current[place] = value is null ? DBNull.Value : value;

    public void Set(int place, DateOnly? value) => current[place] = value is { } date ? date.ToDateTime(TimeOnly.MinValue) : DBNull.Value;

    public override string GetName(int ordinal) => table.Columns[ordinal];

    public override int GetOrdinal(string name) => table.Columns.TakeWhile(column => column != name).Count();

    public override Type GetFieldType(int ordinal) => typeof(object);

    public override string GetDataTypeName(int ordinal) => nameof(Object);

    public override int GetValues(object[] values)
    {
        for (var i = 0; i < FieldCount; i++)
            values[i] = GetValue(i);
        return FieldCount;
    }

    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    public override bool GetBoolean(int ordinal) => (bool)GetValue(ordinal);

    public override byte GetByte(int ordinal) => (byte)GetValue(ordinal);

    public override char GetChar(int ordinal) => (char)GetValue(ordinal);

    public override DateTime GetDateTime(int ordinal) => (DateTime)GetValue(ordinal);

    public override decimal GetDecimal(int ordinal) => (decimal)GetValue(ordinal);

    public override double GetDouble(int ordinal) => (double)GetValue(ordinal);

    public override float GetFloat(int ordinal) => (float)GetValue(ordinal);

    public override Guid GetGuid(int ordinal) => (Guid)GetValue(ordinal);

    public override short GetInt16(int ordinal) => (short)GetValue(ordinal);

    public override int GetInt32(int ordinal) => (int)GetValue(ordinal);

    public override long GetInt64(int ordinal) => (long)GetValue(ordinal);

    public override string GetString(int ordinal) => (string)GetValue(ordinal);

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) =>
        throw new NotSupportedException("The warehouse has no binary columns.");

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) =>
        throw new NotSupportedException("Text is copied whole.");

    protected override void Dispose(bool disposing)
    {
        source.Dispose();
        base.Dispose(disposing);
    }
}
