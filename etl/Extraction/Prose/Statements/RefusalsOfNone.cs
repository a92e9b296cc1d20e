namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>
/// 没有收到申请。不予公开信息有10条: where a document knows of no request none can have been refused, so that the number is how much
/// information is withheld.
/// </summary>
internal static class RefusalsOfNone
{
    private const string Refused = "den_total";
    private const string Withheld = "info_not_disclosed";
    private static readonly string[] requests = ["req_new", "req_carried_in", "res_total"];

    public static List<Statement> Settle(IReadOnlyList<Statement> statements)
    {
        var none = statements.Any(statement => IsOfYear(statement, "req_new") && statement.Value == 0)
            && !statements.Any(statement => requests.Contains(statement.Measure) && statement.Value > 0);
        return [.. statements.Select(statement => none && statement.Value > 0 && IsOfYear(statement, Refused) ? statement with { Measure = Withheld } : statement)];
    }

    private static bool IsOfYear(Statement statement, string measure) => statement.Measure == measure && statement is { Period.Year: null, Applicant: null };
}
