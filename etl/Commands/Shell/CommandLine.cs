using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Warehouse.Etl.Commands.Shell;

/// <summary>Runs a call of the command line and gives the exit status.</summary>
public static class CommandLine
{
    /// <summary>How long a run that is asked to stop has for rolling back what is not finished.</summary>
    private static readonly TimeSpan timeToStop = TimeSpan.FromSeconds(30);

    /// <summary>A path that begins with @ is a path, not a file of options.</summary>
    private static readonly ParserConfiguration parsing = new() { ResponseFileTokenReplacer = null };

    public static async Task<int> RunAsync(RootCommand root, string[] arguments, TextWriter output, TextWriter error)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
            option.Action = new HelpWithExamples((HelpAction)option.Action!);

        var call = root.Parse(arguments, parsing);
        if (call.Action is ParseErrorAction)
        {
            foreach (var problem in call.Errors)
                await error.WriteLineAsync(LogText.OneLine(problem.Message));
            await error.WriteLineAsync($"'{Name(call)} --help' says how it is called.");
            return ExitStatus.WrongCall;
        }

        return await call.InvokeAsync(new InvocationConfiguration
        {
            Output = output,
            Error = error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = timeToStop,
        });
    }

    /// <summary>The verb with those that it stands under.</summary>
    private static string Name(ParseResult call)
    {
        var name = "";
        for (SymbolResult? result = call.CommandResult; result is CommandResult { Command: not RootCommand } verb; result = verb.Parent)
            name = $" {verb.Command.Name}{name}";
        return "warehouse" + name;
    }
}
