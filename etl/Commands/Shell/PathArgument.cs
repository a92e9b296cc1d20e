using System.CommandLine;

namespace Warehouse.Etl.Commands.Shell;

/// <summary>The documents that a verb works on.</summary>
internal static class PathArgument
{
    /// <param name="arity">How many it takes; one or more where nothing is said.</param>
    public static Argument<string[]> Create(string what, ArgumentArity? arity = null) => new("PATH")
    {
        Description = $"{what}: files, and folders with everything below them.",
        Arity = arity ?? ArgumentArity.OneOrMore,
    };
}
