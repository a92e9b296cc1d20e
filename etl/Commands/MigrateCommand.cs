using System.CommandLine;
using Warehouse.Etl.Commands.Shell;
using Warehouse.Sql;

namespace Warehouse.Etl.Commands;

/// <summary><c>migrate</c>: makes an empty database a warehouse, or brings one to this version.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var verb = new Verb(
            "migrate",
            "Make the warehouse, or bring it to this version. Done again it changes nothing.",
            "warehouse migrate --db sqlite:warehouse.db",
            "warehouse migrate --db \"sqlserver:Server=db1;Database=disclosure;Integrated Security=true\"");
        verb.SetAction(call => Session.RunAsync(call, session => Task.FromResult(Migrate(session))));
        return verb;
    }

    private static int Migrate(Session session)
    {
        using var runLock = session.Warehouse.AcquireRunLock();
        var result = WarehouseSetup.Run(runLock);
        foreach (var script in result.Migrations.Applied)
            session.Log.ForContext("Event", "script_applied").Information("{Script}: applied", script);
        session.Log.ForContext("Event", "migrated").Information(
            "{Warehouse} is of this version: scripts applied now {Applied}, before {AlreadyApplied}; rows of reference data changed {ReferenceRows}",
            session.Warehouse,
            result.Migrations.Applied.Count,
            result.Migrations.AlreadyApplied,
            result.ReferenceRows);
        return ExitStatus.Done;
    }
}
