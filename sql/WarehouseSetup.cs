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
}
