namespace Warehouse.Etl.Extraction.Prose.Patterns;

/// <summary>Takes 许可、处罚和强制 apart.</summary>
internal static class Enumeration
{
    private static readonly string[] lastJoints = ["以及", "和", "及", "与"];

    /// <summary>The items of an enumeration, each with its place; of several clauses only the last is taken.</summary>
    public static IEnumerable<(string Item, int Start)> Items(string words)
    {
        var from = words.LastIndexOfAny([',', ':']) + 1;
        while (from < words.Length)
        {
            var to = words.IndexOf('、', from);
            if (to < 0)
            {
                foreach (var joint in lastJoints)
                {
                    var at = words.IndexOf(joint, from, StringComparison.Ordinal);
                    if (at <= from)
                        continue;
                    yield return (words[from..at], from);
                    from = at + joint.Length;
                    break;
                }

                to = words.Length;
            }

            if (to > from)
                yield return (words[from..to], from);
            from = to + 1;
        }
    }
}
