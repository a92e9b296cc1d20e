using System.Data.Common;
using Dapper;
using Warehouse.Sql.Dialects;
using Warehouse.Sql.Migrations;

namespace Warehouse.Sql;

/// <summary>
/// Brings a database to this version, on the conventions of DbUp, which can take it over as it is: the journal
/// <c>SchemaVersions</c>, scripts in ordinal order of their names, one transaction for a script and its journal row.
/// Beyond DbUp it keeps a checksum of each script, refuses one that was changed after it ran, and lets one migration run at a time.
/// </summary>
public sealed class Migrator(WarehouseDatabase database, IReadOnlyList<MigrationScript>? scripts = null)
{
    private readonly ISqlDialect dialect = database.Dialect;
    private readonly IReadOnlyList<MigrationScript> scripts = scripts ?? MigrationScript.BuiltIn(database.Dialect.Name);

    /// <summary>Runs the scripts that have not run yet.</summary>
    /// <exception cref="MigrationException">A script was changed after it ran, fails, or comes from a newer version.</exception>
    /// <exception cref="WarehouseUnavailableException">The database cannot be reached.</exception>
    public MigrationResult Migrate() => database.Guard(() =>
    {
        using var connection = database.OpenOrCreate();
        using var held = dialect.AcquireMigrationLock(connection);
        Prepare(connection);
        Verify(connection);
        var applied = scripts.Where(script => Apply(connection, script)).Select(script => script.Name).ToList();
        return new MigrationResult(applied, scripts.Count - applied.Count);
    });

    /// <summary>Names of the scripts that have yet to run: none where the database is of this version.</summary>
    /// <exception cref="WarehouseUnavailableException">The database cannot be reached.</exception>
    public IReadOnlyList<string> Pending() => database.Guard<IReadOnlyList<string>>(() =>
    {
        using var connection = database.Open();
        var done = dialect.TableExists(connection, null, "SchemaVersions")
            ? connection.Query<string>("SELECT ScriptName FROM SchemaVersions").ToHashSet(StringComparer.Ordinal)
            : [];
        return [.. scripts.Select(script => script.Name).Where(name => !done.Contains(name))];
    });

    private void Prepare(DbConnection connection)
    {
        using var transaction = dialect.BeginWrite(connection);
        dialect.EnsureJournal(connection, transaction);
        if (!dialect.TableExists(connection, transaction, "SchemaChecksums"))
            connection.Execute("CREATE TABLE SchemaChecksums (ScriptName NVARCHAR(255) NOT NULL, Checksum NVARCHAR(64) NOT NULL, CONSTRAINT PK_SchemaChecksums PRIMARY KEY (ScriptName))", transaction: transaction);
        transaction.Commit();
    }

    /// <summary>Nothing runs unless everything that ran before is what this version expects.</summary>
    private void Verify(DbConnection connection)
    {
        var known = scripts.ToDictionary(script => script.Name, StringComparer.Ordinal);
        var checksums = connection.Query<(string Name, string Checksum)>("SELECT ScriptName, Checksum FROM SchemaChecksums")
            .ToDictionary(row => row.Name, row => row.Checksum, StringComparer.Ordinal);
        foreach (var name in connection.Query<string>("SELECT ScriptName FROM SchemaVersions ORDER BY ScriptName"))
        {
            if (!known.TryGetValue(name, out var script))
                throw new MigrationException(name, $"The database ({database}) has run the script {name}, which this version does not have: a newer version made it. Use that version, or restore a back-up from before.");
            if (!checksums.TryGetValue(name, out var checksum))
                Record(connection, script);
            else if (checksum != script.Checksum)
                throw new MigrationException(name, $"The script {name} was changed after it ran on the database ({database}). Put the script back as it was, and write the change as a new script with the next number.");
        }
    }

    /// <summary>A script that DbUp ran has no checksum yet: from now on it has.</summary>
    private static void Record(DbConnection connection, MigrationScript script, DbTransaction? transaction = null) =>
        connection.Execute("INSERT INTO SchemaChecksums (ScriptName, Checksum) VALUES (@Name, @Checksum)", new { script.Name, script.Checksum }, transaction);

    private bool Apply(DbConnection connection, MigrationScript script)
    {
        using var transaction = dialect.BeginWrite(connection);
        if (connection.ExecuteScalar<int>("SELECT COUNT(*) FROM SchemaVersions WHERE ScriptName = @Name", new { script.Name }, transaction) > 0)
            return false;
        try
        {
            foreach (var batch in dialect.Batches(script.Sql))
                connection.Execute(batch, transaction: transaction, commandTimeout: 0);
            connection.Execute("INSERT INTO SchemaVersions (ScriptName, Applied) VALUES (@Name, @now)", new { script.Name, now = DateTime.UtcNow }, transaction);
            Record(connection, script, transaction);
            transaction.Commit();
            return true;
        }
        catch (DbException error)
        {
            throw new MigrationException(script.Name, $"The script {script.Name} failed on the database ({database}): {error.Message} Nothing of it was kept; the scripts before it stand.", error);
        }
    }
}
