namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>
/// 网站公开1861条,报纸等媒体发布868条: a total below the figure of a site or a category that stands before it in the sentence is that
/// of one more channel, whose name no pattern knows. So is a total that went one way beside a channel: 通过公示栏等形式发布108条,通过网站公开33条.
/// So is one that went further ways: 网站发布492条,通过信用平台等途径发布30000条, or ways beside which an account has more:
/// 通过网站及新媒体发布723条,微信公众号推送911条, be it in the next sentence: 公开平台发布49条。微信公众号发布739条.
/// 发布工作动态165条 … 平台建设中公开政府信息60条: a total below one kind of information that is counted in another sentence is of something less.
/// 网站公开239条 … 主动公开文件29件: a total of documents below a site's figure is a part of what was published.
/// </summary>
internal static class LesserTotals
{
    public static List<Statement> In(List<Statement> statements)
    {
        var parts = statements.Where(statement => statement.State == ValueState.Reported && (statement.IsOfChannel || statement.Measure == "proactive_category")).ToLookup(statement => statement.Sentence);
        return statements.FindAll(statement => statement is { Measure: "proactive_info_total", State: ValueState.Reported }
            && (parts[statement.Sentence].Any(part => IsLess(statement, part) || StatementRelations.IsBeside(statement, part) || StatementRelations.IsByFurtherMeans(statement, part) || StatementRelations.IsByLesserMeans(statement, part))
                || parts[statement.Sentence + 1].Any(part => StatementRelations.IsByLesserMeans(statement, part))
                || statements.Exists(kind => IsGreaterKind(kind, statement))
                || (StatementRelations.IsOfDocuments(statement) && statements.Exists(site => IsGreaterSite(site, statement)))));
    }

    private static bool IsGreaterSite(Statement site, Statement total) =>
        site is { Measure: "channel_website", State: ValueState.Reported } && site.Value > total.Value && site.Period.Year == total.Period.Year;

    private static bool IsGreaterKind(Statement kind, Statement total) =>
        kind is { Measure: "proactive_category", Unit: "条" } && kind.Value > total.Value && kind.Period == total.Period && kind.Sentence != total.Sentence
        && !total.Approximate && !StatementRelations.IsSaidToBeOfAll(total);

    private static bool IsLess(Statement total, Statement part) =>
        part.Measure is "channel_website" or "proactive_category" && StatementRelations.IsLess(total, part) && !StatementRelations.IsOfAllTogether(total);
}
