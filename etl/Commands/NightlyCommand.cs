using System.CommandLine;
using Warehouse.Etl.Commands.Shell;
using Warehouse.Etl.Jobs;

namespace Warehouse.Etl.Commands;

/// <summary><c>nightly</c>: load and report in one unattended run.</summary>
internal static class NightlyCommand
{
    public static Command Create()
    {
        var inbox = new Option<string>("--inbox")
        {
            Description = "The folder that documents arrive in, with everything below it. It is only read.",
            HelpName = "DIR",
            Required = true,
        };
        var folder = new Option<string>("--out")
        {
            Description = "The folder of the report. It is renewed when something was loaded, and never half written.",
            HelpName = "DIR",
            Required = true,
        };
        var verb = new Verb(
            "nightly",
            "Load what is new in an inbox and renew the report, unattended; one run at a time.",
            "warehouse nightly --inbox inbox --out report --log json")
        {
            inbox,
            folder,
        };
        verb.SetAction((call, cancellation) => Session.RunAsync(call, async session =>
        {
            var job = new NightlyJob(session.Warehouse, session.Log);
            var report = OutputFolder.Check(call.GetRequiredValue(folder));
            var run = await session.WithProgressAsync(progress => Task.Run(
                () => job.Run(call.GetRequiredValue(inbox), report, progress, cancellation), CancellationToken.None));
            RunSummary.Print(session.Output, session.Warehouse, run);
            return ExitStatus.Of(run);
        }));
        return verb;
    }
}
