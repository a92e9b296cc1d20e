using System.CommandLine;
using Warehouse.Etl.Jobs;
using Warehouse.Etl.Jobs.Nightly;
using Warehouse.Etl.Loading;
using Warehouse.Etl.Loading.Quarantine;
using Warehouse.Etl.Loading.Runs;
using Warehouse.Reports;
using Warehouse.Sql;

namespace Warehouse.Etl.Commands.Shell;

/// <summary><c>--dry-run</c>: says what would be done and changes nothing; not even the lock is taken.</summary>
internal static class DryRun
{
    private static readonly Dictionary<string, string> none = [];

    public static Option<bool> Option() => new("--dry-run")
    {
        Description = "Read and judge the documents and say what would be done, but change nothing: no warehouse, no lock, no report.",
    };

    public static async Task<int> LoadAsync(Session session, Discovery discovery, CancellationToken cancellation)
    {
        session.Log.Found(discovery);
        var isThere = IsThere(session);
        var (known, held) = isThere ? (KnownDocuments.Of(session.Warehouse), HeldStatus.Of(session.Warehouse)) : (KnownDocuments.None, none);
        return Print(session, await ReadAsync(session, known, held, discovery.Documents, cancellation));
    }

    public static async Task<int> NightAsync(Session session, WarehouseDatabase warehouse, NightlyOptions options, CancellationToken cancellation)
    {
        if (!Directory.Exists(options.Inbox))
            throw new PathMissingException(options.Inbox);
        var isThere = IsThere(session);
        var (known, held) = isThere ? (KnownDocuments.Of(warehouse), HeldStatus.Of(warehouse)) : (KnownDocuments.None, none);
        var remembered = isThere ? new InboxFiles(warehouse, options.Inbox).Read() : new Dictionary<string, InboxFile>();
        var look = new InboxSearch(options.Inbox, options.Settle, session.Log).Look(remembered, known, held, cancellation);
        session.Log.Looked(look);
        var result = await ReadAsync(session, known, held, [.. look.ToRead.Select(file => file.Document)], cancellation);
        result = result with { Unchanged = result.Unchanged + look.Unchanged, Quarantined = result.Quarantined + look.Held };

        var isCurrent = isThere && result.Loaded == 0 && ReportFolder.StateOf(options.ReportFolder) == ReportState.Of(warehouse, options.Language);
        var status = Print(session, result);
        session.Output.WriteLine($"Report: {options.ReportFolder} {(isCurrent ? "is current and would be left" : "would be written")}");
        return status;
    }

    private static bool IsThere(Session session)
    {
        if (WarehouseSetup.IsMissing(session.Warehouse))
        {
            session.Output.WriteLine($"Warehouse: {session.Warehouse} would be made");
            return false;
        }

        WarehouseSetup.RequireCurrent(session.Warehouse);
        return true;
    }

    private static Task<DryResult> ReadAsync(
        Session session, KnownDocuments known, IReadOnlyDictionary<string, string> held, IReadOnlyList<DiscoveredDocument> documents, CancellationToken cancellation) =>
        session.WithProgressAsync(progress => new DryLoad(known, held, session.Log).RunAsync(documents, progress, cancellation));

    private static int Print(Session session, DryResult result)
    {
        session.Output.WriteLine($"{result.Loaded} documents would be loaded, {result.Unchanged} left unchanged, {result.Quarantined} quarantined, {result.Failed} could not be read; nothing was changed");
        return result.Quarantined + result.Failed > 0 ? ExitStatus.SomeQuarantined : ExitStatus.Done;
    }
}
