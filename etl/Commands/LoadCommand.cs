using System.CommandLine;
using Warehouse.Etl.Commands.Shell;
using Warehouse.Etl.Jobs;
using Warehouse.Etl.Loading;
using Warehouse.Sql;

namespace Warehouse.Etl.Commands;

/// <summary><c>load</c>: documents and parsed reports into the warehouse.</summary>
internal static class LoadCommand
{
    public static Command Create()
    {
        var paths = PathArgument.Create("Documents, and parsed reports (.json, .ndjson)");
        var dryRun = DryRun.Option();
        var verb = new Verb(
            "load",
            "Read documents and load them into the warehouse. What is loaded already is left as it is.",
            "warehouse load reports/",
            "warehouse load parsed.ndjson --db sqlite:county.db",
            "warehouse load reports/ --dry-run")
        {
            paths,
            dryRun,
        };
        verb.SetAction((call, cancellation) => Session.RunAsync(call, async session =>
        {
            var documents = DocumentDiscovery.Find(call.GetRequiredValue(paths));
            if (call.GetValue(dryRun))
                return await DryRun.LoadAsync(session, documents, cancellation);
            var run = await session.WithProgressAsync(progress => Task.Run(() => Load(session, documents, progress, cancellation), CancellationToken.None));
            RunSummary.Print(session.Output, session.Warehouse, run);
            return ExitStatus.Of(run);
        }));
        return verb;
    }

    private static LoadSummary Load(Session session, Discovery documents, IProgress<JobProgress>? progress, CancellationToken cancellation)
    {
        using var runLock = session.Warehouse.Retries.Run(session.Warehouse.AcquireRunLock);
        WarehouseSetup.Ensure(runLock);
        return new LoadJob(runLock, session.Log).Run(documents, "load", progress, cancellation);
    }
}
