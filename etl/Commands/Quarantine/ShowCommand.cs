using System.Globalization;
using Warehouse.Etl.Commands.Shell;
using Warehouse.Etl.Jobs;
using Warehouse.Etl.Loading.Quarantine;
using Warehouse.Sql;

namespace Warehouse.Etl.Commands.Quarantine;

/// <summary><c>quarantine show</c>: all that is known of one document held back.</summary>
internal static class ShowCommand
{
    public static Verb Create()
    {
        var document = HeldDocuments.One();
        var verb = new Verb(
            "show",
            "Show one document held back: why, since when, what was decided, and what the parser made of it.",
            "warehouse quarantine show 3fa95c",
            "warehouse quarantine show 2021/rsj.txt")
        {
            document,
        };
        verb.SetAction(call => Session.RunAsync(call, session =>
        {
            WarehouseSetup.RequireCurrent(session.Warehouse);
            var store = new QuarantineStore(session.Warehouse);
            Print(session.Output, store, HeldDocuments.Find(store, [call.GetRequiredValue(document)]).Single());
            return Task.FromResult(ExitStatus.Done);
        }));
        return verb;
    }

    private static void Print(TextWriter output, QuarantineStore store, QuarantinedDocument document)
    {
        HeldDocuments.Print(output, document);
        output.WriteLine($"  hash      {document.Sha256}");
        output.WriteLine($"  runs      first held back in run {document.FirstRunId}, last met in run {document.LastRunId}");
        foreach (var decision in store.Decisions(document.Sha256))
            output.WriteLine($"  decided   {decision.DecidedAt.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC {decision.Decision}{(decision.Reason is null ? "" : ": " + LogText.OneLine(decision.Reason))}");
        if (store.Parsed(document.Sha256) is { } report)
            new ReportExplanation(output).Write(report);
    }
}
