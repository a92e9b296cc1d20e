using Warehouse.Sql.Migrations;

namespace Warehouse.Sql;

/// <summary>Makes a database a warehouse of this version: migrations, then reference data. Doing it again changes nothing.</summary>
public static class WarehouseSetup
{
    /// <exception cref="MigrationException">A migration was changed, fails, or comes from a newer version.</exception>
    /// <exception cref="WarehouseUnavailableException">The database cannot be reached.</exception>
    public static SetupResult Run(RunLock runLock)
    {
        var migrations = new Migrator(runLock.Database).Migrate();
        return new SetupResult(migrations, new ReferenceLoader(runLock).Load());
    }

    /// <summary>
    /// Sets up a database that is empty or not there yet. One that is a warehouse of an older version is left alone: whoever
    /// looks after it makes a back-up first and migrates it when it suits.
    /// </summary>
    /// <exception cref="MigrationException">The warehouse is of another version.</exception>
    /// <exception cref="WarehouseUnavailableException">The database cannot be reached.</exception>
    public static SetupResult Ensure(RunLock runLock)
    {
        if (!IsEmpty(runLock.Database))
            RequireCurrent(runLock.Database);
        return Run(runLock);
    }

    /// <summary>For whoever only reads.</summary>
    /// <exception cref="MigrationException">Migrations have yet to run on the database.</exception>
    /// <exception cref="WarehouseUnavailableException">The database is not there or cannot be reached.</exception>
    public static void RequireCurrent(WarehouseDatabase database)
    {
        if (new Migrator(database).Pending() is [var first, ..] pending)
            throw new MigrationException(first, $"The database ({database}) is no warehouse of this version: {pending.Count} scripts have yet to run, the first is {first}. Make a back-up, then run 'warehouse migrate'.");
    }

    /// <summary>Whether there is no warehouse yet where one can be made. Looking makes none.</summary>
    /// <exception cref="WarehouseUnavailableException">The database cannot be reached.</exception>
    public static bool IsMissing(WarehouseDatabase database)
    {
        if (!database.Dialect.Exists())
            return true;
        return database.Guard(() =>
        {
            using var connection = database.Open();
            return !database.Dialect.TableExists(connection, null, "SchemaVersions");
        });
    }

    private static bool IsEmpty(WarehouseDatabase database) => database.Guard(() =>
    {
        using var connection = database.OpenOrCreate();
        return !database.Dialect.TableExists(connection, null, "SchemaVersions");
    });
}
