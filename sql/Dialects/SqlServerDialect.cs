using System.Data;
using System.Data.Common;
using System.Text.RegularExpressions;
using Dapper;
using Microsoft.Data.SqlClient;

namespace Warehouse.Sql.Dialects;

/// <summary>SQL Server 2016 and later, Azure SQL, and servers that speak its protocol.</summary>
internal sealed partial class SqlServerDialect(string connectionString, string? password = null) : ISqlDialect
{
    /// <summary>
    /// Deadlock victim, time-out, lock time-out, lost or refused connections, and what a server says while it starts, moves
    /// or has too much to do. A wrong login, a missing right, a full disk or a broken rule stay what they are.
    /// </summary>
    private static readonly HashSet<int> transient =
        [-2, -1, 0, 2, 20, 35, 40, 53, 64, 104, 110, 111, 121, 233, 258, 1205, 1222, 10053, 10054, 10060, 10061, 10928, 10929, 40197, 40501, 40613, 49918, 49919, 49920];

    private readonly SqlConnectionStringBuilder address = SqlServerAddress.Parse(connectionString, password);
    private volatile ILookup<string, SqlServerForeignKey>? foreignKeys;

    internal SqlConnectionStringBuilder Address => address;

    public string Name => "sqlserver";

    public string Title => address.InitialCatalog;

    public string Description => $"database {address.InitialCatalog} on SQL Server {address.DataSource}";

    public bool Exists() => true;

    public DbConnection Open(bool create)
    {
        var connection = new SqlConnection(address.ConnectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch (SqlException error)
        {
            connection.Dispose();
            throw Explain(error);
        }
    }

    public DbTransaction BeginWrite(DbConnection connection) => connection.BeginTransaction(IsolationLevel.ReadCommitted);

    public IReadOnlyList<string> Batches(string script) =>
        [.. Separator().Split(script).Where(batch => !string.IsNullOrWhiteSpace(batch))];

    public void EnsureJournal(DbConnection connection, DbTransaction transaction)
    {
        if (!TableExists(connection, transaction, "SchemaVersions"))
            connection.Execute("create table [dbo].[SchemaVersions] ([Id] int identity(1,1) not null constraint [PK_SchemaVersions_Id] primary key, [ScriptName] nvarchar(255) not null, [Applied] datetime not null)", transaction: transaction);
    }

    public bool TableExists(DbConnection connection, DbTransaction? transaction, string table) =>
        connection.ExecuteScalar<int>("SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = @table", new { table }, transaction) > 0;

    public IDisposable AcquireMigrationLock(DbConnection connection) =>
        ApplicationLock.Acquire(connection, "warehouse-migration", waitMilliseconds: 60_000)
        ?? throw new WarehouseLockedException($"Another migration of {Description} has been running for more than a minute. Wait until it is done.");

    public IDisposable AcquireRunLock()
    {
        var connection = Open(create: false);
        var held = ApplicationLock.Acquire(connection, "warehouse-run", waitMilliseconds: 0, ownsConnection: true);
        if (held is not null)
            return held;
        connection.Dispose();
        throw new WarehouseLockedException($"Another run is writing to the warehouse ({Description}). Wait until it is done.");
    }

    /// <summary>Bulk copies into the table as it stands: through a heap beside it, and from there in one statement, takes several times as long.</summary>
    public int BulkInsert<T>(DbConnection connection, DbTransaction transaction, BulkTable<T> table, IEnumerable<T> rows)
    {
        foreignKeys ??= SqlServerForeignKeys.Of(connection, transaction);
        var keys = new SqlServerForeignKeys(table.Name, table.Columns, foreignKeys[table.Name]);
        using var reader = new RowReader<T>(table, rows, keys);
        using (var copy = new SqlBulkCopy((SqlConnection)connection, SqlBulkCopyOptions.CheckConstraints, (SqlTransaction)transaction))
        {
            copy.DestinationTableName = table.Name;
            copy.BulkCopyTimeout = 600;
            foreach (var column in table.Columns)
                copy.ColumnMappings.Add(column, column);
            copy.WriteToServer(reader);
        }
        keys.Check(connection, transaction);
        return reader.RowsRead;
    }

    /// <summary>Nothing: the rows of a batch go in sorted and set by set, and the loader may not change tables.</summary>
    public void DeferIndexes(DbConnection connection, DbTransaction transaction)
    {
    }

    public void RestoreIndexes(DbConnection connection)
    {
    }

    public int Describe(DbConnection connection, IEnumerable<ColumnDescription> descriptions) =>
        new SqlServerDescriptions(connection).Write(descriptions);

    /// <summary>Nothing: the server keeps its statistics by itself.</summary>
    public void RefreshStatistics(DbConnection connection)
    {
    }

    /// <summary>Nothing: the pages are in the server's memory.</summary>
    public void CloseIdle()
    {
    }

    public bool IsTransient(DbException error) => error is SqlException server && (transient.Contains(server.Number) || IsCut(server));

    public WarehouseUnavailableException Explain(DbException error)
    {
        var what = (error as SqlException)?.Number switch
        {
            18456 or 18452 => "refuses the login. Check the user and the password",
            4060 => "has no such database, or this login may not use it. Create the database, or grant the access",
            208 => "is not set up. Run 'warehouse migrate' on it first",
            -2 => "did not answer in time. Check its load and run again",
            1205 => "chose this run as the victim of a deadlock. Run again",
            1105 or 9002 => "cannot grow: its disk or its log is full. Make room and run again; nothing is half loaded",
            229 => Refused(error),
            -1 or 2 or 35 or 53 or 104 or 110 or 111 or 10053 or 10054 or 10060 or 10061 or 11001 or 40 or 258 or 20 or 0 =>
                Lost(error),
            _ when error is SqlException cut && IsCut(cut) => Lost(error),
            // Babelfish has numbers of its own for what it takes from the engine below.
            _ when error.Message.StartsWith("permission denied", StringComparison.Ordinal) => Refused(error),
            _ => $"has reported an error ({error.Message})",
        };
        return new WarehouseUnavailableException($"The warehouse ({Description}) {what}.", error);
    }

    /// <summary>Severity 20 ends the connection and leaves the database as it is: a cut line, whatever number the system below has for it.</summary>
    private static bool IsCut(SqlException error) => error.Class == 20;

    private static string Refused(DbException error) =>
        $"refuses a right that is needed ({error.Message}). Run 'warehouse migrate' as the owner of the database where this program is newer than what was migrated last, then deploy/sqlserver/roles.sql, and give this login its role";

    private static string Lost(DbException error) =>
        $"cannot be reached, or the connection was lost ({error.Message}). Check that the server runs, its name and port, the network and the certificate, and run again: nothing is half loaded";

    [GeneratedRegex(@"^[ \t]*GO[ \t]*\r?$", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Separator();
}
