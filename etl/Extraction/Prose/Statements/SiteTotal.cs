using Warehouse.Etl.Extraction.Prose.Periods;

namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>
/// A site's figure is the total where the report states no other, not even a stock, and either lists most of it by categories or names
/// no second channel, and no list of categories adds up to more. Figures of two sites are parts.
/// </summary>
/// <param name="hasFurtherChannel">A figure was left out that is a channel's, whose name no pattern knows.</param>
internal sealed class SiteTotal(StatementLedger ledger, bool hasFurtherChannel)
{
    /// <summary>The statements, and the total where a site's figure is it; the findings say so, or that there is none.</summary>
    public List<Statement> Settle(List<Statement> statements, List<Finding> findings)
    {
        var current = statements.FindAll(statement => statement.Period.Year is null);
        var channels = current.FindAll(statement => statement.IsOfChannel);
        if (channels.Count == 0 || current.Exists(statement => statement.Measure is "proactive_info_total" or "proactive_cumulative"))
            return statements;
        if (channels.Find(IsOfAll) is { } website && IsTotal(website, channels) && !IsLessThanItem(website, current)
            && (ledger.IsBrokenDown(website) || !IsLessThanListed(website, current)))
        {
            findings.Add(ProseFindings.TotalFromChannel(website));
            return [.. statements, website with { Measure = "proactive_info_total" }];
        }

        if (channels.Count > 1)
            findings.Add(ProseFindings.TotalNotStated(channels[0], channels.Count));
        return statements;
    }

    private bool IsOfAll(Statement statement) =>
        statement is { Measure: "channel_website", Unit: not "次" }
        && (statement.IsGeneral || ledger.IsBrokenDown(statement))
        && !(statement.Period.Kind == PeriodKind.ToDate && StatementRelations.IsAccumulated(statement));

    /// <summary>网站发布信息51篇 … 更新8个板块:工作动态47条、年度报告105条: what is listed elsewhere in the report is more than the site's figure.</summary>
    private static bool IsLessThanListed(Statement website, List<Statement> current) =>
        current.Where(statement => statement is { Measure: "proactive_category", Label: { } label } && !label.Contains('/', StringComparison.Ordinal) && statement.Sentence != website.Sentence)
            .GroupBy(statement => statement.Sentence)
            .Any(list => list.Sum(item => item.Value) > website.Value);

    /// <summary>网站发布信息14条,发布工作动态36条: an item that is more than the site's figure stands beside it.</summary>
    private static bool IsLessThanItem(Statement website, List<Statement> current) =>
        current.Exists(statement => statement.Measure == "proactive_category" && statement.Sentence == website.Sentence && statement.Position > website.Position && statement.Value > website.Value);

    private bool IsTotal(Statement website, List<Statement> channels)
    {
        var isOnlySite = channels.TrueForAll(statement => statement.Measure != "channel_website" || statement.Value == website.Value);
        var isAlone = !hasFurtherChannel && isOnlySite && channels.TrueForAll(statement => statement.Measure == "channel_website");
        return isOnlySite && ((isAlone && !ledger.HasUnread) || ledger.IsMostlyBrokenDown(website));
    }
}
