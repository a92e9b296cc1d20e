using System.Collections.Frozen;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Reading.Metadata;

/// <summary>The names under which pages give what describes them: <c>document-metadata.csv</c>.</summary>
internal static class MetadataNames
{
    /// <summary>Key of what delimits other values and is not kept itself, such as 浏览次数.</summary>
    public const string Other = "other";

    private const int LongestValue = 200;

    private static readonly IReadOnlyList<(string Key, string Place, string Name)> rows = ReferenceFile.Read(
        "document-metadata.csv",
        row => (row.GetString("key"), row.GetString("place"), row.GetString("name")));

    /// <summary>By the name attribute of a meta element, upper and lower case alike. Earlier rows take precedence.</summary>
    public static IReadOnlyList<(string Key, string Name)> Elements { get; } =
        [.. rows.Where(row => row.Place == "meta").Select(row => (row.Key, row.Name))];

    /// <summary>By the label in front of the value, written without blanks.</summary>
    public static FrozenDictionary<string, string> Labels { get; } = rows
        .Where(row => row.Place == "label")
        .ToFrozenDictionary(row => row.Name, row => row.Key, StringComparer.Ordinal);

    /// <summary>A value as it is kept; null where it cannot be one.</summary>
    public static string? Value(string key, string text) => key switch
    {
        Other => null,
        MetadataKey.PublishedOn => PublicationDate.Of(text),
        _ => text.Trim(' ', '\t', '|', ':', '【', '】', '•', '·') is { Length: > 0 and <= LongestValue } value ? value : null,
    };
}
