using Warehouse.Etl.Extraction.Prose.Patterns;

namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>
/// 未收到申请 beside a printed figure of requests: the figure stands, and the findings name the denial. 收到用户投诉512起,未收到信息公开方面的投诉:
/// where only the denial is of disclosure, the figure is of the office's other business.
/// </summary>
internal static class ContradictedDenials
{
    private static readonly string[] ofAnyBusiness = ["complaints_total", "review_total", "lit_total", "request_fee_amount"];

    private static readonly Words disclosure = new("信息公开|政务公开|政府信息|公开(?:的)?信息|申请公开|依申请");

    public static List<Statement> Settle(IReadOnlyList<Statement> statements, List<Finding> findings)
    {
        var kept = new List<Statement>();
        var firstReported = new Dictionary<(string, string?, int?), Statement>();
        foreach (var statement in statements.Where(statement => statement is { State: ValueState.Reported, Value: > 0 }))
            firstReported.TryAdd(SubjectOf(statement), statement);
        var other = statements.Where(IsDenial)
            .Select(denial => firstReported.GetValueOrDefault(SubjectOf(denial)) is { } figure && IsOfOtherBusiness(figure, denial) ? figure : null)
            .OfType<Statement>().ToList();
        foreach (var statement in statements)
        {
            if (other.Exists(figure => IsOf(statement, figure)))
            {
                findings.Add(ProseFindings.OtherBusiness(statement));
                firstReported.Remove(SubjectOf(statement));
            }
        }

        foreach (var statement in statements.Where(statement => !other.Exists(figure => IsOf(statement, figure))))
        {
            var reported = IsDenial(statement) ? firstReported.GetValueOrDefault(SubjectOf(statement)) : null;
            if (reported is null)
                kept.Add(statement);
            else
                findings.Add(ProseFindings.Contradicted(statement, reported));
        }

        return kept;
    }

    private static bool IsOfOtherBusiness(Statement figure, Statement denial) =>
        ofAnyBusiness.Contains(figure.Measure) && IsOfDisclosure(denial) && !IsOfDisclosure(figure);

    /// <summary>Whether it is the figure or what came of its cases.</summary>
    private static bool IsOf(Statement statement, Statement figure) =>
        statement == figure || (statement.Sentence == figure.Sentence && statement.Value > 0 && KindOf(figure) is "review" or "lit" && KindOf(statement) == KindOf(figure));

    private static string KindOf(Statement statement) => statement.Measure[..Math.Max(0, statement.Measure.IndexOf('_', StringComparison.Ordinal))];

    private static bool IsOfDisclosure(Statement statement)
    {
        var text = statement.Passage.Text;
        var from = text.LastIndexOfAny(['。', ';', '\n'], Math.Max(0, statement.Start - 1)) + 1;
        return disclosure.IsMatch(text.AsSpan(from, statement.End - from));
    }

    private static bool IsDenial(Statement statement) => statement is { State: ValueState.Derived, Value: 0 };

    private static (string Measure, string? Applicant, int? Year) SubjectOf(Statement statement) => (statement.Measure, statement.Applicant, statement.Period.Year);
}
