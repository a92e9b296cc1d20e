using Warehouse.Etl.Commands.Notice;
using Warehouse.Etl.Commands.Settings;
using Warehouse.Etl.Commands.Shell;
using Warehouse.Etl.Jobs.Nightly;
using Warehouse.Sql;

namespace Warehouse.Etl.Commands;

/// <summary><c>nightly</c>: load and report in one unattended run.</summary>
internal static class NightlyCommand
{
    public static Verb Create()
    {
        var dryRun = DryRun.Option();
        var verb = new Verb(
            "nightly",
            "Load what is new in an inbox and renew the report, unattended; one run at a time.",
            "warehouse nightly --inbox inbox --out report --log json",
            "warehouse nightly --config warehouse.json",
            "warehouse nightly --inbox inbox --out report --dry-run")
        {
            KnownSettings.Inbox.Option,
            KnownSettings.Out.Option,
            KnownSettings.Settle.Option,
            KnownSettings.Notify.Option,
            KnownSettings.NotifyFrom.Option,
            KnownSettings.KeepRuns.Option,
            KnownSettings.Lang.Option,
            dryRun,
        };
        verb.SetAction((call, cancellation) => Session.RunAsync(call, session =>
        {
            var settings = session.Settings;
            var options = new NightlyOptions(
                settings.Required(KnownSettings.Inbox),
                OutputFolder.Check(settings.Required(KnownSettings.Out)),
                TimeSpan.FromSeconds(settings.Count(KnownSettings.Settle)),
                settings.Count(KnownSettings.KeepRuns))
            {
                Language = settings.Language,
            };
            var notice = settings[KnownSettings.Notify] is { } target ? Notices.To(target) : null;
            var warehouse = session.Warehouse;
            return call.GetValue(dryRun)
                ? DryRun.NightAsync(session, warehouse, options, cancellation)
                : RunAsync(session, new NightlyJob(warehouse, options, session.Log), warehouse, notice, cancellation);
        }));
        return verb;
    }

    private static async Task<int> RunAsync(Session session, NightlyJob job, WarehouseDatabase warehouse, INotice? notice, CancellationToken cancellation)
    {
        NightlyResult result;
        try
        {
            result = await session.WithProgressAsync(progress => Task.Run(() => job.Run(progress, cancellation), CancellationToken.None));
        }
        catch (Exception exception)
        {
            var failed = Failure.Report(session.Log, exception);
            // A run that was refused has not failed: another is at work, or the caller is told at once.
            if (failed == ExitStatus.Failed)
                await TellAsync(session, notice, NightlySummary.Json(warehouse.ToString(), failed, null, exception.Message, job.Stages));
            return failed;
        }

        RunSummary.Print(session.Output, result);
        var status = ExitStatus.Of(result.Run);
        if (result.NewlyHeld >= session.Settings.Count(KnownSettings.NotifyFrom))
            await TellAsync(session, notice, NightlySummary.Json(warehouse.ToString(), status, result, null, job.Stages));
        return status;
    }

    /// <summary>Nobody being told does not undo the run: it is a warning.</summary>
    private static async Task TellAsync(Session session, INotice? notice, string summary)
    {
        if (notice is not null && await notice.SendAsync(summary) is { } problem)
            session.Log.ForContext("Event", "notice_failed").Warning("Nobody was told: {Problem}", problem);
    }
}
