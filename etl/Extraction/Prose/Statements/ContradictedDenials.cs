namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>未收到申请 beside a printed figure of requests: the figure stands, and the findings name the denial.</summary>
internal static class ContradictedDenials
{
    public static List<Statement> Settle(IReadOnlyList<Statement> statements, List<Finding> findings)
    {
        var kept = new List<Statement>();
        var firstReported = new Dictionary<(string, string?, int?), Statement>();
        foreach (var statement in statements.Where(statement => statement is { State: ValueState.Reported, Value: > 0 }))
            firstReported.TryAdd(SubjectOf(statement), statement);
        foreach (var statement in statements)
        {
            var reported = IsDenial(statement) ? firstReported.GetValueOrDefault(SubjectOf(statement)) : null;
            if (reported is null)
                kept.Add(statement);
            else
                findings.Add(ProseFindings.Contradicted(statement, reported));
        }

        return kept;
    }

    private static bool IsDenial(Statement statement) => statement is { State: ValueState.Derived, Value: 0 };

    private static (string Measure, string? Applicant, int? Year) SubjectOf(Statement statement) => (statement.Measure, statement.Applicant, statement.Period.Year);
}
