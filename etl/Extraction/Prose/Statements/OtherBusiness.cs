using Warehouse.Etl.Extraction.Prose.Patterns;

namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>
/// 收到用户投诉512起,未收到信息公开方面的投诉: where a report gives a figure of disclosure, or denies one, another that names no
/// disclosure is of the office's other business, and with it what came of its cases.
/// </summary>
internal static class OtherBusiness
{
    private static readonly string[] ofAnyBusiness =
        ["complaints_total", "review_total", "lit_total", "request_fee_amount", "training_courses", "training_attendees", "consult_total"];

    private static readonly string[] cases = ["review_total", "lit_total"];

    private static readonly Words disclosure = new("信息公开|政务公开|政府信息|公开(?:的)?信息|申请公开|公开申请|依申请");

    /// <summary>行政复议86起,行政诉讼14起,均不涉及信息公开; 投诉106件,其中反映信息公开问题的3件; 行政复议18件(工伤认定15件、信息公开3件): the sentence says so itself.</summary>
    private static readonly Words disowned = new(
        "^[^,;。()]{0,6}[,(][^;。]*\\d[^;。\\d]{0,4}[、,](?:其中,?)?(?:政府)?信息公开(?:类|的|方面)?\\d|(?:均|都|全部)(?:不涉及|未涉及|不属于|非|与)(?:政府)?信息公开|没有因(?:政府)?信息公开|(?:无|没有)(?:涉及)?(?:政府)?信息公开(?:类)?案件|(?:其中|(?:以上|上述)[^,;。\\d]{0,6}中),?[^,;。\\d]{0,8}(?:信息公开|政务公开)[^,;。\\d]{0,10}[\\d零无]");

    private static readonly Words goesOn = new("^(?:其中|以上|上述)");

    public static List<Statement> Settle(IReadOnlyList<Statement> statements, List<Finding> findings)
    {
        var others = statements
            .Where(statement => statement is { State: ValueState.Reported, Value: > 0 } && IsOfAnyBusiness(statement) && IsDisowned(statement))
            .Union(statements
                .Where(statement => ofAnyBusiness.Contains(statement.Measure))
                .GroupBy(statement => (statement.Measure, statement.Applicant, statement.Period.Year))
                .SelectMany(OthersIn))
            .ToList();
        if (others.Count == 0)
            return [.. statements];
        var left = new List<Statement>();
        foreach (var statement in statements)
        {
            if (others.Contains(statement) || others.Exists(other => CameOf(statement, other, statements)))
                findings.Add(ProseFindings.OtherBusiness(statement));
            else
                left.Add(statement);
        }

        return left;
    }

    private static List<Statement> OthersIn(IEnumerable<Statement> ofOneMeasure)
    {
        var named = ofOneMeasure.ToLookup(IsOfDisclosure);
        return named[true].Any()
            ? [.. named[false].Where(statement => statement is { State: ValueState.Reported, Value: > 0 } && named[true].All(of => of.Value != statement.Value))]
            : [];
    }

    /// <summary>Whether it tells how the cases of another business ended: it stands behind their number, and before the next.</summary>
    private static bool CameOf(Statement statement, Statement other, IReadOnlyList<Statement> statements) =>
        cases.Contains(other.Measure) && statement.Measure != other.Measure && statement.Sentence == other.Sentence && statement.Position > other.Position
        && IsOutcome(statement, other.Measure)
        && !statements.Any(next => next.Measure == other.Measure && next.Sentence == other.Sentence && next.Position > other.Position && next.Position < statement.Position);

    private static bool IsOfAnyBusiness(Statement statement) =>
        ofAnyBusiness.Contains(statement.Measure) || cases.Any(total => IsOutcome(statement, total));

    private static bool IsOutcome(Statement statement, string total) => statement.Measure.StartsWith(total[..^"total".Length], StringComparison.Ordinal);

    /// <summary>Whether the sentence itself says that what it counts, or most of it, is of no disclosure.</summary>
    public static bool IsDisowned(Statement statement)
    {
        var text = statement.Passage.Text;
        var from = StartOfClauses(statement);
        var to = text.IndexOf('。', statement.Position);
        if (to >= 0 && goesOn.IsMatch(text.AsSpan(to + 1)))
            to = text.IndexOf('。', to + 1);
        return !disclosure.IsMatch(text.AsSpan(from, statement.Position - from)) && disowned.IsMatch(text.AsSpan(statement.Position, (to < 0 ? text.Length : to) - statement.Position));
    }

    private static bool IsOfDisclosure(Statement statement)
    {
        var from = StartOfClauses(statement);
        var text = statement.Passage.Text;
        // 执法培训2次、政务公开培训1次: what stands behind the next pause is of the next figure.
        var pause = text.AsSpan(statement.Position).IndexOfAny(',', '、', ';');
        var end = pause < 0 ? statement.End : Math.Min(statement.End, statement.Position + pause);
        return disclosure.IsMatch(text.AsSpan(from, Math.Max(end, statement.Position) - from));
    }

    private static int StartOfClauses(Statement statement) =>
        statement.Passage.Text.LastIndexOfAny(['。', ';', '\n'], Math.Max(0, statement.Position - 1)) + 1;
}
