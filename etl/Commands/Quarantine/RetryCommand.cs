using System.CommandLine;
using Warehouse.Etl.Commands.Settings;
using Warehouse.Etl.Commands.Shell;
using Warehouse.Etl.Jobs;
using Warehouse.Etl.Loading.Quarantine;
using Warehouse.Sql;

namespace Warehouse.Etl.Commands.Quarantine;

/// <summary><c>quarantine retry</c>: reads documents again, now where their files are at hand, with the next night otherwise.</summary>
internal static class RetryCommand
{
    public static Verb Create()
    {
        var names = HeldDocuments.Several(ArgumentArity.ZeroOrMore);
        var all = new Option<bool>("--all") { Description = "All that wait for a person, such as after an upgrade." };
        var verb = new Verb(
            "retry",
            "Read documents again: at once where their file is still in the inbox, with the next nightly run otherwise. One that was dismissed is open again.",
            "warehouse quarantine retry 3fa95c --inbox inbox",
            "warehouse quarantine retry --all --inbox inbox")
        {
            names,
            all,
            KnownSettings.Inbox.Option,
        };
        verb.SetAction((call, cancellation) => Session.RunAsync(call, async session =>
        {
            var named = call.GetValue(names) ?? [];
            if (named.Length > 0 == call.GetValue(all))
                throw new WrongCallException("Name the documents to be read again, or give --all for all that wait.");
            var warehouse = session.Warehouse;
            WarehouseSetup.RequireCurrent(warehouse);
            var store = new QuarantineStore(warehouse);
            var documents = call.GetValue(all) ? store.List() : HeldDocuments.Find(store, named);
            if (documents.FirstOrDefault(document => document.Status == QuarantineStatus.Released) is { } released)
                throw new WrongCallException($"{released.FileName} ({released.Sha256[..12]}) was let in since: it is held back no more.");

            using var runLock = warehouse.AcquireRunLock();
            foreach (var document in documents)
                store.Retry(document.Sha256);
            var (here, elsewhere) = HeldFiles.Find(session.Settings[KnownSettings.Inbox], documents);
            foreach (var document in elsewhere)
                session.Output.WriteLine($"{document.Sha256[..12]}  next night {LogText.OneLine(document.FileName)}: its file is not at hand, the next run that meets it reads it again");
            if (here.Count == 0)
                return ExitStatus.Done;

            var run = await session.WithProgressAsync(progress => Task.Run(
                () => new LoadJob(runLock, session.Log).Run(new Discovery(here, []), "retry", progress, cancellation), CancellationToken.None));
            RunSummary.Print(session.Output, warehouse, run);
            return ExitStatus.Of(run);
        }));
        return verb;
    }
}
