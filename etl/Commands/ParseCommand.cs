using System.CommandLine;
using Warehouse.Etl.Commands.Shell;
using Warehouse.Etl.Jobs;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Etl.Loading.Quarantine;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Commands;

/// <summary><c>parse</c>: documents in, parsed reports out, no warehouse touched.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var paths = PathArgument.Create("The documents");
        var folder = new Option<string?>("--out")
        {
            Description = "Write one JSON file a document into this folder instead of one line a document to standard output.",
            HelpName = "DIR",
        };
        var explain = new Option<bool>("--explain")
        {
            Description = "Print in words how each value was found and what is doubted, instead of JSON.",
        };
        var verb = new Verb(
            "parse",
            "Read documents and print what they say: one parsed report (JSON) a document.",
            "warehouse parse reports/ > parsed.ndjson",
            "warehouse parse reports/2016.txt --explain")
        {
            paths,
            folder,
            explain,
        };
        verb.SetAction((call, cancellation) => Session.RunAsync(call, async session =>
        {
            var documents = DocumentDiscovery.Find(call.GetRequiredValue(paths));
            var outputs = new List<IReportOutput>();
            if (call.GetValue(folder) is { } path)
                outputs.Add(new ReportFiles(OutputFolder.Make(path)));
            if (call.GetValue(explain))
                outputs.Add(new ReportExplanation(session.Output));
            if (outputs.Count == 0)
                outputs.Add(new ReportLines(session.Output));
            session.Log.Found(documents);
            return await session.WithProgressAsync(
                progress => RunAsync(session, documents, outputs, progress, cancellation),
                printsResults: outputs.Any(output => output is not ReportFiles));
        }));
        return verb;
    }

    private static async Task<int> RunAsync(
        Session session,
        Discovery discovery,
        IReadOnlyList<IReportOutput> outputs,
        IProgress<JobProgress>? progress,
        CancellationToken cancellation)
    {
        var items = new DocumentParser(new DocumentReader(), session.Log).Items(discovery.Documents);
        var (parsed, quarantined) = (0, 0);
        await foreach (var report in new ParseJob(session.Log).RunAsync(items, cancellation))
        {
            foreach (var output in outputs)
                output.Write(report);
            var admission = Admission.Of(report);
            session.Log.Parsed(report, admission);
            quarantined += admission.Outcome == DocumentOutcome.Loaded ? 0 : 1;

            progress?.Report(new JobProgress("Parsing", ++parsed, discovery.Documents.Count));
        }

        return quarantined > 0 ? ExitStatus.SomeQuarantined : ExitStatus.Done;
    }
}
