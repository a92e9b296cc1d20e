using System.CommandLine;
using Warehouse.Etl.Commands.Shell;
using Warehouse.Etl.Loading.Quarantine;
using Warehouse.Sql;

namespace Warehouse.Etl.Commands.Quarantine;

/// <summary><c>quarantine dismiss</c>: keeps documents out for good.</summary>
internal static class DismissCommand
{
    public static Verb Create()
    {
        var documents = HeldDocuments.Several(ArgumentArity.OneOrMore);
        var reason = new Option<string>("--reason")
        {
            Description = "Why, in your words: whoever looks next year reads it.",
            HelpName = "TEXT",
            Required = true,
        };
        reason.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && string.IsNullOrWhiteSpace(text))
                result.AddError("--reason is empty. Say why the document is kept out.");
        });
        var verb = new Verb(
            "dismiss",
            "Keep documents out for good: they are no annual reports, or not ours. 'quarantine retry' takes it back.",
            "warehouse quarantine dismiss 3fa95c --reason 重复报送",
            "warehouse quarantine dismiss 3fa95c 77b0e1 --reason \"not an annual report\"")
        {
            documents,
            reason,
        };
        verb.SetAction(call => Session.RunAsync(call, session =>
        {
            WarehouseSetup.RequireCurrent(session.Warehouse);
            var store = new QuarantineStore(session.Warehouse);
            foreach (var document in HeldDocuments.Find(store, call.GetRequiredValue(documents)))
            {
                if (document.Status == QuarantineStatus.Released)
                    throw new WrongCallException($"{document.FileName} ({document.Sha256[..12]}) was let in since: it is held back no more.");
                store.Dismiss(document.Sha256, call.GetRequiredValue(reason));
                session.Output.WriteLine($"{document.Sha256[..12]}  dismissed  {LogText.OneLine(document.FileName)}");
            }

            return Task.FromResult(ExitStatus.Done);
        }));
        return verb;
    }
}
