using Warehouse.Reports.Queries;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Pages;

/// <summary>What everything in the warehouse means, kind by kind.</summary>
public sealed record DictionaryPageModel(PageHead Head, IReadOnlyList<(string Id, string Title, IReadOnlyList<DictionaryEntry> Entries)> Kinds)
{
    private static readonly string[] order = ["conformed", "indicator", "measure", "rule", "table", "column"];

    public static DictionaryPageModel Of(SiteFacts site, IReadOnlyList<DictionaryEntry> entries) => new(
        new PageHead(Texts.Of("dictionary"), [new Link(Texts.Of("dictionary"), null)], SiteMap.Home, site with { IsSingleFile = true, HasCharts = false }),
        [.. from kind in order
            let own = entries.Where(entry => entry.Kind == kind).ToList()
            where own.Count > 0
            select (kind, Texts.Of("dictionary." + kind), (IReadOnlyList<DictionaryEntry>)own)]);
}
