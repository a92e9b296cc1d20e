using System.CommandLine;

namespace Warehouse.Etl.Commands.Shell;

/// <summary>A command with examples, which its <c>--help</c> ends with.</summary>
internal sealed class Verb(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
