using System.Globalization;

namespace Warehouse.Sql;

/// <summary>Points in time in SQLite: UTC, as text that sorts.</summary>
internal static class SqliteTime
{
    public static string From(DateTime value) => value.ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture);
}
