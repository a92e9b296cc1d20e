using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Warehouse.Etl.Commands.Shell;

/// <summary>The usual help, followed by the examples of the verb.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is Verb { Examples.Count: > 0 } verb)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in verb.Examples)
                output.WriteLine("  " + example);
        }

        return ExitStatus.Done;
    }
}
