namespace Warehouse.Etl.Extraction.Prose;

/// <summary>
/// 网站公开1861条,报纸等媒体发布868条: a total below the site's figure that stands before it in the sentence is that of one more
/// channel, whose name no pattern knows.
/// </summary>
internal static class LesserTotals
{
    public static List<Statement> In(List<Statement> statements)
    {
        var sites = statements.Where(statement => statement is { Measure: "channel_website", State: ValueState.Reported }).ToLookup(statement => statement.Sentence);
        return statements.FindAll(statement => statement is { Measure: "proactive_info_total", State: ValueState.Reported }
            && sites[statement.Sentence].Any(site => StatementRelations.IsLess(statement, site)));
    }
}
