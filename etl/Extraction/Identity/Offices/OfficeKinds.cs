using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Identity.Offices;

/// <summary>Tells the kind of an office by the longest known ending of its name.</summary>
internal static class OfficeKinds
{
    private static readonly List<(string Suffix, OfficeKind Kind)> bySuffix =
    [
        .. OfficeReference.Kinds
            .SelectMany(kind => kind.Suffixes.Select(suffix => (suffix, kind)))
            .OrderByDescending(pair => pair.suffix.Length),
    ];

    private static readonly Dictionary<string, OfficeKind> byCode =
        OfficeReference.Kinds.ToDictionary(kind => kind.Code, StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">No row of <c>office-kinds.csv</c> has the code.</exception>
    public static OfficeKind Coded(string code) => byCode[code];

    /// <summary>Null where the text ends like no office's name.</summary>
    public static OfficeKind? Of(string name, out string suffix)
    {
        foreach (var (ending, kind) in bySuffix)
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
