namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>
/// 门户网站累计公开50000条 beside a year's total of 20000, 平台共发布信息3642条,本年度新增212条: the channel's figure is what it has had
/// in all years.
/// </summary>
internal static class ChannelStocks
{
    /// <summary>The statements without such stocks, which the findings name.</summary>
    public static List<Statement> Settle(List<Statement> statements, List<Finding> findings)
    {
        var total = statements.Find(statement => statement is { Measure: "proactive_info_total", Period.Year: null, State: ValueState.Reported });
        if (total is null)
            return statements;
        var stocks = statements.FindAll(statement => IsStock(statement, total));
        findings.AddRange(stocks.Select(statement => ProseFindings.Cumulative(statement, isDeclined: true)));
        return [.. statements.Except(stocks)];
    }

    private static bool IsStock(Statement statement, Statement total) =>
        statement.IsOfChannel && statement.Value > total.Value
        && ((StatementRelations.IsAccumulated(statement) && !StatementRelations.IsOfYear(statement)) || StatementRelations.IsBeforeWhatIsNew(statement, total));
}
