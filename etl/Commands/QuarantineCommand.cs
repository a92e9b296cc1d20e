using System.CommandLine;
using Warehouse.Etl.Commands.Quarantine;
using Warehouse.Etl.Commands.Shell;

namespace Warehouse.Etl.Commands;

/// <summary><c>quarantine</c>: the documents held back.</summary>
internal static class QuarantineCommand
{
    public static Command Create() => new Verb(
        "quarantine",
        "Look at the documents that were held back, and decide on them.",
        "warehouse quarantine list",
        "warehouse quarantine show 3fa95c",
        "warehouse quarantine retry 3fa95c --inbox inbox",
        "warehouse quarantine dismiss 3fa95c --reason 重复报送")
    {
        ListCommand.Create(),
        ShowCommand.Create(),
        RetryCommand.Create(),
        DismissCommand.Create(),
    };
}
