using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Prose.Patterns;

/// <summary>
/// Which two measures the words around one number may both fit without a doubt which is meant: a part and its whole
/// (<c>prose-parts.csv</c>), a narrower and a wider reading (<c>prose-narrower.csv</c>), a place of publication and all that was published.
/// </summary>
internal static class MeasureRelations
{
    private static readonly Lazy<HashSet<(string Part, string Whole)>> parts = new(() =>
        [.. ReferenceFile.Read("prose-parts.csv", row => (row.GetString("part"), row.GetString("whole")))]);

    private static readonly Lazy<HashSet<(string, string)>> related = new(() =>
        [.. parts.Value, .. ReferenceFile.Read("prose-narrower.csv", row => (row.GetString("narrower"), row.GetString("wider")))]);

    private static readonly Lazy<HashSet<string>> wholes = new(() => [.. parts.Value.Select(pair => pair.Whole)]);

    /// <summary>Whether it counts all of its kind, so that a sentence may name a part of it by the same words.</summary>
    public static bool HasParts(string measure) => wholes.Value.Contains(measure);

    public static bool IsPart(string part, string whole) => parts.Value.Contains((part, whole));

    public static bool AreRelated(string one, string other) =>
        one == other || (IsOfPublication(one) && IsOfPublication(other)) || related.Value.Contains((one, other)) || related.Value.Contains((other, one));

    /// <summary>
    /// Whether a measure is neither one of a pattern's nor related to one. What was published is apart from nothing: the words for
    /// a place stand beside figures of every kind.
    /// </summary>
    public static bool AreApart(string measure, ProsePattern pattern) =>
        !IsOfPublication(measure) && !pattern.Measures.Any(own => AreRelated(own, measure));

    private static bool IsOfPublication(string measure) =>
        measure.StartsWith("channel_", StringComparison.Ordinal) || measure.StartsWith("proactive_", StringComparison.Ordinal);
}
