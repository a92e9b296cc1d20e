using System.Buffers;
using System.Collections.Frozen;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Identity.Offices;

/// <summary>Tells the kind of an office by the longest known ending of its name.</summary>
internal static class OfficeKinds
{
    private static readonly FrozenDictionary<char, List<(string Suffix, OfficeKind Kind)>> byLastCharacter = OfficeReference.Kinds
        .SelectMany(kind => kind.Suffixes.Select(suffix => (Suffix: suffix, Kind: kind)))
        .GroupBy(pair => pair.Suffix[^1])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(pair => pair.Suffix.Length).ToList());

    private static readonly SearchValues<char> lastCharacters = SearchValues.Create([.. byLastCharacter.Keys, ')']);

    private static readonly Dictionary<string, OfficeKind> byCode =
        OfficeReference.Kinds.ToDictionary(kind => kind.Code, StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">No row of <c>office-kinds.csv</c> has the code.</exception>
    public static OfficeKind Coded(string code) => byCode[code];

    /// <summary>Whether a name may end with the words; brackets are a note to the name.</summary>
    public static bool MayEnd(string words) => words.Length > 0 && (words[^1] == ')' || byLastCharacter.ContainsKey(words[^1]));

    /// <summary>Whether a name, or a note to one, may end somewhere in the words: asked before they are taken apart.</summary>
    public static bool MayHold(string words) => words.AsSpan().ContainsAny(lastCharacters);

    /// <summary>Null where the text ends like no office's name.</summary>
    public static OfficeKind? Of(string name, out string suffix)
    {
        foreach (var (ending, kind) in name.Length > 0 && byLastCharacter.TryGetValue(name[^1], out var endings) ? endings : [])
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
            {
                suffix = ending;
                return kind;
            }
        }

        suffix = "";
        return null;
    }
}
