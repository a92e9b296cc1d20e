using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Generation.Prose;

/// <summary>The sentence templates by topic.</summary>
public static class SentenceBook
{
    private static readonly Lazy<ILookup<string, SentenceTemplate>> templates = new(() =>
        ReferenceFile.Read("generation-sentences.csv", row => SentenceTemplate.Parse(row.GetString("topic"), row.GetString("conditions"), row.GetString("derived"), row.GetString("template")))
            .ToLookup(template => template.Topic));

    public static IReadOnlyList<SentenceTemplate> Of(string topic) => [.. templates.Value[topic]];

    public static IEnumerable<SentenceTemplate> All => templates.Value.SelectMany(topic => topic);
}
