using System.Globalization;
using System.Numerics;

namespace Warehouse.Etl.Reading.Ofd;

/// <summary>The corners of paths (AbbreviatedData, GB/T 33190 table 35): S or M begins a part, L goes on straight, C closes it; curves are no rulings.</summary>
internal static class OfdPaths
{
    /// <summary>Of its data, in characters: a longer one is a drawing.</summary>
    private const int LongestPath = 20_000;

    private static readonly char[] blanks = [' ', '\t', '\r', '\n', ','];

    public static IEnumerable<IReadOnlyList<Vector2>> Of(string? data)
    {
        if (data is null or { Length: > LongestPath })
            yield break;
        var tokens = data.Split(blanks, StringSplitOptions.RemoveEmptyEntries);
        var corners = new List<Vector2>();
        for (var i = 0; i < tokens.Length; i++)
        {
            switch (tokens[i])
            {
                case "S" or "M" or "L" when i + 2 < tokens.Length:
                    if (tokens[i] is not "L" && corners.Count > 1)
                        yield return corners;
                    if (tokens[i] is not "L")
                        corners = [];
                    corners.Add(new Vector2(Number(tokens[i + 1]), Number(tokens[i + 2])));
                    i += 2;
                    break;
                case "C" when corners.Count > 0:
                    corners.Add(corners[0]);
                    break;
                case "Q" or "B" or "A":
                    yield break;
            }
        }

        if (corners.Count > 1)
            yield return corners;
    }

    private static float Number(string text) =>
        float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && float.IsFinite(value) ? value : 0;
}
