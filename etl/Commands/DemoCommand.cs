using System.CommandLine;
using Warehouse.Etl.Commands.Settings;
using Warehouse.Etl.Commands.Shell;
using Warehouse.Etl.Jobs;

namespace Warehouse.Etl.Commands;

/// <summary><c>demo</c>: the whole way from documents to a page, on the five reports that come with the program and a made-up county.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var folder = new Option<string>("--out")
        {
            Description = "The folder for the warehouse (warehouse.db) and the report (index.html).",
            HelpName = "DIR",
            Required = true,
        };
        var verb = new Verb(
            "demo",
            "Load the sample documents and a made-up county into a fresh warehouse and write the report on them.",
            "warehouse demo --out out")
        {
            folder,
            KnownSettings.Lang.Option,
        };
        verb.SetAction((call, cancellation) => Session.RunAsync(call, async session =>
        {
            var job = new DemoJob(OutputFolder.Make(call.GetRequiredValue(folder)), session.Settings.Language, session.Log);
            if (job.WouldReplaceWork())
                throw new WrongCallException($"'{call.GetRequiredValue(folder)}' holds a warehouse that more than the demonstration was loaded into. Name another folder with --out.");

            var demo = await session.WithProgressAsync(progress => Task.Run(() => job.RunAsync(progress, cancellation), CancellationToken.None));
            session.Output.WriteLine("Five real reports:");
            RunSummary.Print(session.Output, demo.Warehouse, demo.Runs[0]);
            session.Output.WriteLine("A made-up county over twelve years, marked 示例数据 wherever it shows:");
            RunSummary.Print(session.Output, demo.Warehouse, demo.Runs[1]);
            session.Output.WriteLine($"Warehouse: {demo.File}");
            session.Output.WriteLine($"Report:    {demo.Page}");
            session.Output.WriteLine("Open the report in a browser; 'warehouse status --db sqlite:PATH' looks into the warehouse");
            return demo.Runs.Max(ExitStatus.Of);
        }));
        return verb;
    }
}
