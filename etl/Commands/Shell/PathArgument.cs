using System.CommandLine;

namespace Warehouse.Etl.Commands.Shell;

/// <summary>The documents that a verb works on.</summary>
internal static class PathArgument
{
    public static Argument<string[]> Create(string what) => new("PATH")
    {
        Description = $"{what}: files, and folders with everything below them.",
        Arity = ArgumentArity.OneOrMore,
    };
}
