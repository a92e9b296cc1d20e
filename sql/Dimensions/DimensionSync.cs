using System.Data.Common;
using System.Globalization;
using Dapper;
using Warehouse.Sql.Dialects;

namespace Warehouse.Sql.Dimensions;

/// <summary>
/// Brings one dimension to the state of the catalogue: new rows get the next keys, changed rows are updated, rows that the
/// catalogue no longer has stay, because facts may point to them. Where the first column is the key itself, as with years,
/// there is nothing to give.
/// </summary>
internal sealed class DimensionSync
{
    private readonly DbConnection connection;
    private readonly DbTransaction transaction;
    private readonly ISqlDialect dialect;
    private readonly string table;
    private readonly string keyColumn;
    private readonly int naturalColumns;
    private readonly string[] columns;
    private readonly bool isOwnKey;
    private readonly Dictionary<string, (int Key, string?[] Values)> existing = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> added = new(StringComparer.Ordinal);
    private int lastKey;

    /// <param name="naturalColumns">How many of the columns, from the first, make the natural key.</param>
    public DimensionSync(DbConnection connection, DbTransaction transaction, ISqlDialect dialect, string table, string keyColumn, int naturalColumns, params string[] columns)
    {
        this.connection = connection;
        this.transaction = transaction;
        this.dialect = dialect;
        this.table = table;
        this.keyColumn = keyColumn;
        this.naturalColumns = naturalColumns;
        this.columns = columns;
        isOwnKey = columns[0] == keyColumn;
        using var reader = connection.ExecuteReader($"SELECT {keyColumn}, {string.Join(", ", columns)} FROM {table}", transaction: transaction);
        while (reader.Read())
        {
            var values = Enumerable.Range(1, columns.Length).Select(i => reader.IsDBNull(i) ? null : Text(reader.GetValue(i))).ToArray();
            var key = Convert.ToInt32(reader.GetValue(0), CultureInfo.InvariantCulture);
            existing[Natural(values)] = (key, values);
            lastKey = Math.Max(lastKey, key);
        }
    }

    /// <summary>The key of a natural key: itself, the surrogate key that it has, or the next one.</summary>
    public int KeyOf(params object?[] natural)
    {
        if (isOwnKey)
            return (int)natural[0]!;
        var name = Natural([.. natural.Select(Text)]);
        if (existing.TryGetValue(name, out var row))
            return row.Key;
        if (!added.TryGetValue(name, out var key))
            added[name] = key = ++lastKey;
        return key;
    }

    /// <param name="rows">Values in the order of the columns.</param>
    /// <returns>How many rows were inserted or updated.</returns>
    public int Write(IEnumerable<object?[]> rows)
    {
        var inserts = new List<object?[]>();
        var updates = new List<DynamicParameters>();
        foreach (var row in rows)
        {
            var values = row.Select(Text).ToArray();
            var key = KeyOf(row[..naturalColumns]);
            if (!existing.TryGetValue(Natural(values), out var stored))
                inserts.Add(isOwnKey ? row : [key, .. row]);
            else if (!stored.Values.SequenceEqual(values, StringComparer.Ordinal))
                updates.Add(Parameters(key, row));
        }
        if (inserts.Count > 0)
            dialect.BulkInsert(connection, transaction, table, isOwnKey ? columns : [keyColumn, .. columns], inserts);
        var assignments = string.Join(", ", columns.Select((column, i) => $"{column} = @p{i}").Skip(naturalColumns));
        foreach (var update in updates)
            connection.Execute($"UPDATE {table} SET {assignments} WHERE {keyColumn} = @key", update, transaction);
        return inserts.Count + updates.Count;
    }

    private DynamicParameters Parameters(int key, object?[] row)
    {
        var parameters = new DynamicParameters();
        parameters.Add("key", key);
        for (var i = naturalColumns; i < row.Length; i++)
            parameters.Add("p" + i.ToString(CultureInfo.InvariantCulture), row[i]);
        return parameters;
    }

    private string Natural(string?[] values) => string.Join('\u001f', values[..naturalColumns]);

    /// <summary>One spelling of a value, whatever the engine made of its type.</summary>
    private static string? Text(object? value) => value switch
    {
        null => null,
        bool flag => flag ? "1" : "0",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
