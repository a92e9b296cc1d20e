using Spectre.Console;

namespace Warehouse.Etl.Commands.Shell;

/// <summary>Standard error as a person or a machine sees it: progress bars and coloured lines on a terminal, bare lines otherwise.</summary>
internal static class Terminal
{
    /// <summary>Null unless <paramref name="error"/> is this process's standard error and a terminal.</summary>
    public static IAnsiConsole? On(TextWriter error) =>
        ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected
            ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) })
            : null;
}
