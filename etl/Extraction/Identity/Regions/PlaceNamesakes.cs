using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Identity.Regions;

/// <summary>What is called like a division and is not it: the rows of <c>place-namesakes.csv</c>.</summary>
internal static class PlaceNamesakes
{
    private static readonly Lazy<IReadOnlyList<(string ShortName, string[] FollowedBy)>> all = new(() => ReferenceFile.Read(
        "place-namesakes.csv", row => (row.GetString("short_name"), row.GetString("followed_by").Split('|'))));

    /// <param name="words">The words that begin with the short name of a division.</param>
    /// <param name="length">Of that name.</param>
    public static bool Is(ReadOnlySpan<char> words, int length)
    {
        foreach (var (name, followedBy) in all.Value)
        {
            // A row without a name holds for every division.
            if (!words.StartsWith(name, StringComparison.Ordinal))
                continue;
            foreach (var next in followedBy)
            {
                if (words[length..].StartsWith(next, StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }
}
