using System.CommandLine;
using Warehouse.Etl.Commands.Shell;
using Warehouse.Etl.Loading;
using Warehouse.Sql;

namespace Warehouse.Etl.Commands;

/// <summary><c>quarantine</c>: the documents held back.</summary>
internal static class QuarantineCommand
{
    public static Command Create() => new Verb("quarantine", "Look at the documents that were held back.", "warehouse quarantine list")
    {
        List(),
    };

    private static Verb List()
    {
        var all = new Option<bool>("--all") { Description = "Also those that a person has released or dismissed." };
        var verb = new Verb(
            "list",
            "List the documents held back: hash, file, reason and place.",
            "warehouse quarantine list",
            "warehouse quarantine list --all")
        {
            all,
        };
        verb.SetAction(call => Session.RunAsync(call, session =>
        {
            WarehouseSetup.RequireCurrent(session.Warehouse);
            var documents = new QuarantineStore(session.Warehouse).List(call.GetValue(all) ? null : QuarantineStatus.Open);
            foreach (var document in documents)
                Print(session.Output, document);
            session.Output.WriteLine($"{documents.Count} documents");
            return Task.FromResult(ExitStatus.Done);
        }));
        return verb;
    }

    private static void Print(TextWriter output, QuarantinedDocument document)
    {
        output.WriteLine($"{document.Sha256[..12]}  {document.Status,-9}  {LogText.OneLine(document.FileName)}");
        output.WriteLine($"  {document.ReasonCode}{(document.EvidenceLine is { } line ? $", line {line}" : "")}: {LogText.OneLine(document.Reason)}");
    }
}
