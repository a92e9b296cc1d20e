using System.Data.Common;
using Dapper;
using Warehouse.Sql.Dialects;

namespace Warehouse.Sql.Dimensions;

/// <summary>Writes <c>dim_year</c>, whose key is the year itself.</summary>
internal sealed class YearSync(DbConnection connection, DbTransaction transaction, ISqlDialect dialect)
{
    public int Run()
    {
        var stored = connection.Query<int>("SELECT year_key FROM dim_year", transaction: transaction).ToHashSet();
        var rows = YearRows.All().ToList();
        dialect.BulkInsert(connection, transaction, "dim_year", YearRows.Columns, rows.Where(row => !stored.Contains((int)row[0]!)));
        foreach (var row in rows.Where(row => stored.Contains((int)row[0]!)))
        {
            var parameters = new DynamicParameters();
            for (var i = 0; i < row.Length; i++)
                parameters.Add(YearRows.Columns[i], row[i]);
            var assignments = string.Join(", ", YearRows.Columns.Skip(1).Select(column => $"{column} = @{column}"));
            connection.Execute($"UPDATE dim_year SET {assignments} WHERE year_key = @year_key", parameters, transaction);
        }
        return rows.Count;
    }
}
