using System.Text.RegularExpressions;

namespace Warehouse.Tests.Source;

/// <summary>Rooms are folders; one refers to another by naming its namespace.</summary>
internal static class Room
{
    private static readonly Regex named = SourceText.Pattern(@"^using (?:static )?Warehouse\.([\w.]+);", RegexOptions.Multiline);

    /// <summary>
    /// Which rooms refer to which: of two the outermost that are not the same, both below one folder. A file of the folder itself
    /// stands above all of its rooms, and is no room.
    /// </summary>
    public static IEnumerable<(string From, string To)> References(SourceFile file)
    {
        var from = file.Path.Split('/')[..^1];
        foreach (Match match in named.Matches(file.Text))
        {
            var to = match.Groups[1].Value.Split('.');
            // Warehouse.Etl is the folder etl: only the projects are written small.
            to[0] = to[0].ToLowerInvariant();
            var shared = from.Zip(to).TakeWhile(pair => pair.First == pair.Second).Count();
            if (shared > 0 && shared < from.Length && shared < to.Length)
                yield return (string.Join('/', from[..(shared + 1)]), string.Join('/', to[..(shared + 1)]));
        }
    }

    /// <summary>The rooms from which a way of references leads back to them.</summary>
    public static IReadOnlyList<string> OnCircles(IEnumerable<(string From, string To)> references)
    {
        var ways = references.Distinct().ToLookup(way => way.From, way => way.To);
        return [.. ways.Select(way => way.Key).Where(room => Reached(room, ways).Contains(room)).Order(StringComparer.Ordinal)];
    }

    private static HashSet<string> Reached(string room, ILookup<string, string> ways)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>([room]);
        while (open.TryPop(out var next))
        {
            foreach (var other in ways[next].Where(reached.Add))
                open.Push(other);
        }

        return reached;
    }
}
