using System.Data;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Warehouse.Sql;

/// <summary>
/// How Dapper reads and writes the warehouse's types, so that one record serves both engines: SQLite has no dates,
/// no decimals and only 64-bit integers, and gives a column's type by the value of the row at hand.
/// </summary>
internal static class ColumnTypes
{
    public static void Register()
    {
        Add(value => Convert.ToString(value, CultureInfo.InvariantCulture)!, (_, value) => value);
        Add(value => Convert.ToInt32(value, CultureInfo.InvariantCulture), (_, value) => value);
        Add(value => Convert.ToInt64(value, CultureInfo.InvariantCulture), (_, value) => value);
        Add(value => Convert.ToBoolean(value, CultureInfo.InvariantCulture), (_, value) => value);
        Add(value => Convert.ToDouble(value, CultureInfo.InvariantCulture), (_, value) => value);
        Add(value => Convert.ToDecimal(value, CultureInfo.InvariantCulture), (sqlite, value) => sqlite ? SqliteNumber.From(value) : value);
        // Dapper hands a type that it knows to the engine as it is; the client of SQL Server knows no DateOnly.
        SqlMapper.RemoveTypeMap(typeof(DateOnly));
        Add(ToDate, (sqlite, value) => sqlite ? value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : value.ToDateTime(TimeOnly.MinValue));
        Add(ToTime, (sqlite, value) => sqlite ? SqliteTime.From(value) : value);
    }

    private static DateOnly ToDate(object value) =>
        value is DateTime time ? DateOnly.FromDateTime(time) : DateOnly.Parse((string)value, CultureInfo.InvariantCulture);

    private static DateTime ToTime(object value) =>
        value is DateTime time ? time : DateTime.Parse((string)value, CultureInfo.InvariantCulture);

    private static void Add<T>(Func<object, T> read, Func<bool, T, object> write)
        where T : notnull =>
        SqlMapper.AddTypeHandler(new Handler<T>(read, write));

    private sealed class Handler<T>(Func<object, T> read, Func<bool, T, object> write) : SqlMapper.TypeHandler<T>
        where T : notnull
    {
        public override T Parse(object value) => read(value);

        public override void SetValue(IDbDataParameter parameter, T? value) =>
            parameter.Value = value is null ? DBNull.Value : write(parameter is SqliteParameter, value);
    }
}
