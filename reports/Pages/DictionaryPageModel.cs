using Warehouse.Reports.Queries;

namespace Warehouse.Reports.Pages;

/// <summary>What everything in the warehouse means, kind by kind.</summary>
public sealed record DictionaryPageModel(PageHead Head, IReadOnlyList<(string Id, string Title, IReadOnlyList<DictionaryEntry> Entries)> Kinds)
{
    private static readonly (string Kind, string Title)[] order =
    [
        ("conformed", "可比指标"), ("indicator", "比率"), ("measure", "各格式的指标"), ("rule", "检查规则"), ("table", "视图和表"), ("column", "列"),
    ];

    public static DictionaryPageModel Of(SiteFacts site, IReadOnlyList<DictionaryEntry> entries) => new(
        new PageHead("数据字典", [new Link("数据字典", null)], SiteMap.Home, site with { IsSingleFile = true, HasCharts = false }),
        [.. from kind in order
            let own = entries.Where(entry => entry.Kind == kind.Kind).ToList()
            where own.Count > 0
            select (kind.Kind, kind.Title, (IReadOnlyList<DictionaryEntry>)own)]);
}
