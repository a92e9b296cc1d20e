using Warehouse.Etl.Extraction.Prose.Patterns;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Prose.Lists;

/// <summary>
/// What may stand before the name of a category without belonging to it, as much as there is, one after the other: the rows of
/// <c>prose-label-heads.csv</c>, in the order in which they are tried at each place.
/// </summary>
/// <remarks>An expression of all of them at once is too large for the compiler to make fast, and cannot pass over the rows whose words are missing.</remarks>
internal static class LabelHeads
{
    private static readonly Lazy<IReadOnlyList<Words>> all = new(() =>
        [.. ReferenceFile.Read("prose-label-heads.csv", row => new Words($"\\G(?:{row.GetString("words")})"))]);

    /// <summary>How many characters at the beginning of a label are no part of the name.</summary>
    public static int LengthIn(ReadOnlySpan<char> label)
    {
        var length = 0;
        while (LengthAt(label, length) is > 0 and var head)
            length += head;
        return length;
    }

    private static int LengthAt(ReadOnlySpan<char> label, int start)
    {
        foreach (var head in all.Value)
        {
            if (head.First(label, start) is { } match)
                return match.Length;
        }

        return 0;
    }
}
