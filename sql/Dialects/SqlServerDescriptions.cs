using System.Data.Common;
using Dapper;

namespace Warehouse.Sql.Dialects;

/// <summary>Keeps the property <c>MS_Description</c> of tables, views and columns, which tools on SQL Server show beside their names.</summary>
internal sealed class SqlServerDescriptions(DbConnection connection)
{
    private const string Columns = "SELECT TABLE_NAME, COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = 'dbo'";

    private const string Tables = "SELECT TABLE_NAME, TABLE_TYPE FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'dbo'";

    private const string Texts = """
        SELECT o.name, COALESCE(c.name, '') AS column_name, CAST(p.value AS NVARCHAR(1000)) AS description
        FROM sys.extended_properties p
        JOIN sys.objects o ON o.object_id = p.major_id
        LEFT JOIN sys.columns c ON c.object_id = p.major_id AND c.column_id = p.minor_id
        WHERE p.class = 1 AND p.name = 'MS_Description'
        """;

    /// <returns>How many were added or changed; what this database does not have is passed over.</returns>
    public int Write(IEnumerable<ColumnDescription> descriptions)
    {
        var kinds = connection.Query<(string Table, string Type)>(Tables)
            .ToDictionary(row => row.Table, row => row.Type == "VIEW" ? "VIEW" : "TABLE", StringComparer.OrdinalIgnoreCase);
        var columns = connection.Query<(string Table, string Column)>(Columns).Select(row => Key(row.Table, row.Column)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var texts = connection.Query<(string Table, string Column, string Text)>(Texts)
            .ToDictionary(row => Key(row.Table, row.Column), row => row.Text, StringComparer.OrdinalIgnoreCase);
        var changed = 0;
        foreach (var entry in descriptions.Where(entry => kinds.ContainsKey(entry.Table) && (entry.Column.Length == 0 || columns.Contains(Key(entry.Table, entry.Column)))))
        {
            var old = texts.GetValueOrDefault(Key(entry.Table, entry.Column));
            if (old == entry.Text)
                continue;
            if (old is not null || !TryAdd(entry, kinds[entry.Table]))
                Set("sp_updateextendedproperty", entry, kinds[entry.Table]);
            changed++;
        }

        return changed;
    }

    /// <summary>False where it is there without being listed: Babelfish keeps the description of a view's column, also of one made anew, and shows it to nobody.</summary>
    private bool TryAdd(ColumnDescription entry, string kind)
    {
        try
        {
            Set("sp_addextendedproperty", entry, kind);
            return true;
        }
        catch (DbException exception) when (exception.Message.Contains("already exists", StringComparison.Ordinal))
        {
            return false;
        }
    }

    private void Set(string procedure, ColumnDescription entry, string kind)
    {
        var column = entry.Column.Length > 0 ? ", @level2type = N'COLUMN', @level2name = @Column" : "";
        connection.Execute(
            $"EXEC {procedure} @name = N'MS_Description', @value = @Text, @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'{kind}', @level1name = @Table{column}",
            new { entry.Table, entry.Column, entry.Text });
    }

    private static string Key(string table, string column) => table + "." + column;
}
