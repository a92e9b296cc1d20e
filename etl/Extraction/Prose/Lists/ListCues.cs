using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Prose.Patterns;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Prose.Lists;

/// <summary>The rows of <c>prose-list-cues.csv</c>; each says there what it means.</summary>
internal static class ListCues
{
    private static readonly Dictionary<string, ListCue> all = ReferenceFile.Read("prose-list-cues.csv", row => new ListCue(
            row.GetString("name"),
            row.GetString("reads"),
            new Words(row.GetString("words"), row.GetString("words").EndsWith('$') ? RegexOptions.RightToLeft : RegexOptions.None)))
        .ToDictionary(cue => cue.Name, StringComparer.Ordinal);

    public static IReadOnlyCollection<ListCue> All => all.Values;

    public static ListCue Continues { get; } = all["continues"];

    public static ListCue AddedInYear { get; } = all["added_in_year"];

    public static ListCue Introduced { get; } = all["introduced"];

    public static ListCue Specific { get; } = all["specific"];

    public static ListCue Gazetted { get; } = all["gazetted"];

    public static ListCue Subdivides { get; } = all["subdivides"];

    public static ListCue PublishesAnew { get; } = all["publishes_anew"];

    public static ListCue VerbFirst { get; } = all["verb_first"];

    public static ListCue SecondKind { get; } = all["second_kind"];

    public static ListCue General { get; } = all["general"];

    public static ListCue PartOf { get; } = all["part_of"];

    public static ListCue Boards { get; } = all["boards"];

    public static ListCue SiteColumn { get; } = all["site_column"];

    public static ListCue Publishes { get; } = all["publishes"];

    public static ListCue QuotedColumn { get; } = all["quoted_column"];

    public static ListCue Published { get; } = all["published"];

    public static ListCue KindAfter { get; } = all["kind_after"];

    public static ListCue Publishing { get; } = all["publishing"];

    public static ListCue KindOfPosts { get; } = all["kind_of_posts"];

    public static ListCue NextKindOfPosts { get; } = all["next_kind_of_posts"];

    public static ListCue UncountedTotal { get; } = all["uncounted_total"];

    public static ListCue CountedTotal { get; } = all["counted_total"];
}
