using System.CommandLine;
using Warehouse.Etl.Commands.Shell;
using Warehouse.Etl.Loading.Quarantine;
using Warehouse.Sql;

namespace Warehouse.Etl.Commands.Quarantine;

/// <summary><c>quarantine list</c>.</summary>
internal static class ListCommand
{
    public static Verb Create()
    {
        var all = new Option<bool>("--all") { Description = "Also those that were let in or dismissed." };
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
                HeldDocuments.Print(session.Output, document);
            session.Output.WriteLine($"{documents.Count} documents");
            return Task.FromResult(ExitStatus.Done);
        }));
        return verb;
    }
}
