namespace Warehouse.Etl.Extraction.Prose;

/// <summary>
/// 网站公开1861条,报纸等媒体发布868条: a total below the figure of a site or a category that stands before it in the sentence is that
/// of one more channel, whose name no pattern knows. So is a total that went one way beside a channel: 通过公示栏等形式发布108条,通过网站公开33条.
/// </summary>
internal static class LesserTotals
{
    public static List<Statement> In(List<Statement> statements)
    {
        var parts = statements.Where(statement => statement.State == ValueState.Reported && (statement.IsOfChannel || statement.Measure == "proactive_category")).ToLookup(statement => statement.Sentence);
        return statements.FindAll(statement => statement is { Measure: "proactive_info_total", State: ValueState.Reported }
            && parts[statement.Sentence].Any(part => IsLess(statement, part) || StatementRelations.IsBeside(statement, part)));
    }

    private static bool IsLess(Statement total, Statement part) =>
        part.Measure is "channel_website" or "proactive_category" && StatementRelations.IsLess(total, part);
}
