using Warehouse.Etl.Extraction.Prose.Patterns;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>
/// Words that tell how two numbers of one measure stand to each other: the rows of <c>prose-relation-cues.csv</c>, each of
/// which says there what it means.
/// </summary>
internal static class RelationCues
{
    private static readonly Dictionary<string, Words> all = ReferenceFile
        .Read("prose-relation-cues.csv", row => (Name: row.GetString("name"), Words: new Words(row.GetString("words"))))
        .ToDictionary(row => row.Name, row => row.Words, StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, Words> All => all;

    public static Words Introduces { get; } = all["introduces"];

    public static Words AddedInYear { get; } = all["added_in_year"];

    public static Words InYear { get; } = all["in_year"];

    public static Words Accumulated { get; } = all["accumulated"];

    public static Words UntilNow { get; } = all["until_now"];

    public static Words Means { get; } = all["means"];

    public static Words OneMeans { get; } = all["one_means"];

    public static Words FurtherMeans { get; } = all["further_means"];

    public static Words Received { get; } = all["received"];

    public static Words NewAfterCarriedIn { get; } = all["new_after_carried_in"];

    public static Words Closed { get; } = all["closed"];

    public static Words DealtWith { get; } = all["dealt_with"];

    public static Words Documents { get; } = all["documents"];

    public static Words OfAll { get; } = all["of_all"];

    public static Words AllTogether { get; } = all["all_together"];

    public static Words Proactive { get; } = all["proactive"];

    public static Words Updated { get; } = all["updated"];

    public static Words AcrossChannels { get; } = all["across_channels"];
}
