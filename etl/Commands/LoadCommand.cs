using System.CommandLine;
using Warehouse.Etl.Commands.Shell;
using Warehouse.Etl.Jobs;
using Warehouse.Etl.Loading.Corrections;
using Warehouse.Etl.Loading.Runs;
using Warehouse.Etl.Reading.Corrections;
using Warehouse.Sql;

namespace Warehouse.Etl.Commands;

/// <summary><c>load</c>: documents and parsed reports into the warehouse.</summary>
internal static class LoadCommand
{
    public static Command Create()
    {
        var paths = PathArgument.Create("Documents, and parsed reports (.json, .ndjson)", ArgumentArity.ZeroOrMore);
        var dryRun = DryRun.Option();
        var corrections = new Option<string?>("--corrections")
        {
            Description = "A clerk's corrections (CSV: sha256, or office_code and year; measure, label, applicant, expected, corrected, reason, author_role). The list takes the place of the one before, and later loads go by it.",
            HelpName = "FILE",
        };
        var verb = new Verb(
            "load",
            "Read documents and load them into the warehouse. What is loaded already is left as it is.",
            "warehouse load reports/",
            "warehouse load parsed.ndjson --db sqlite:county.db",
            "warehouse load reports/ --dry-run",
            "warehouse load --corrections corrections.csv")
        {
            paths,
            dryRun,
            corrections,
        };
        verb.Validators.Add(call =>
        {
            if (call.GetValue(paths) is not { Length: > 0 } && call.GetValue(corrections) is null)
                call.AddError("Name the documents to load, or a list of corrections with --corrections.");
        });
        verb.SetAction((call, cancellation) => Session.RunAsync(call, async session =>
        {
            var documents = DocumentDiscovery.Find(call.GetValue(paths) ?? []);
            if (call.GetValue(dryRun))
                return await DryRun.LoadAsync(session, documents, cancellation);
            var list = call.GetValue(corrections) is { } file ? Read(file) : null;
            var run = await session.WithProgressAsync(progress => Task.Run(() => Load(session, documents, list, progress, cancellation), CancellationToken.None));
            RunSummary.Print(session.Output, session.Warehouse, run);
            if (list is not null)
                Print(session.Output, CorrectionList.State(session.Warehouse));
            return ExitStatus.Of(run);
        }));
        return verb;
    }

    private static LoadSummary Load(Session session, Discovery documents, IReadOnlyList<Correction>? corrections, IProgress<JobProgress>? progress, CancellationToken cancellation)
    {
        using var runLock = session.Warehouse.Retries.Run(session.Warehouse.AcquireRunLock);
        WarehouseSetup.Ensure(runLock);
        if (corrections is not null)
            CorrectionList.Replace(runLock, corrections);
        return new LoadJob(runLock, session.Log).Run(documents, "load", progress, cancellation);
    }

    private static IReadOnlyList<Correction> Read(string file)
    {
        try
        {
            return CorrectionFile.Read(file);
        }
        catch (CorrectionFileException error)
        {
            throw new WrongCallException("--corrections: " + error.Message);
        }
    }

    private static void Print(TextWriter output, (int Listed, int Applied, int Refused) state)
    {
        output.WriteLine($"{state.Listed} corrections: {state.Applied} applied, {state.Refused} not applied because the document prints something else, {state.Listed - state.Applied - state.Refused} whose document is not loaded");
    }
}
