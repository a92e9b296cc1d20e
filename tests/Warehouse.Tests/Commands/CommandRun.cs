using System.Globalization;
using Warehouse.Etl;
using Warehouse.Etl.Commands.Shell;

namespace Warehouse.Tests.Commands;

/// <summary>What a call of the command line did, run within the process of the tests.</summary>
/// <param name="Output">Standard output: results.</param>
/// <param name="Error">Standard error: the log.</param>
internal sealed record CommandRun(int Status, string Output, string Error)
{
    public IReadOnlyList<string> OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<string> LogLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static async Task<CommandRun> OfAsync(params string[] arguments)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var status = await CommandLine.RunAsync(Program.CommandTree(), arguments, output, error);
        return new CommandRun(status, output.ToString(), error.ToString());
    }
}
