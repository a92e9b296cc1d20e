using Warehouse.Etl.Extraction.Prose.Numbers;
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

    public static List<Statement> Settle(IReadOnlyList<Statement> statements, List<Finding> findings)
    {
        var others = statements
            .Where(statement => ofAnyBusiness.Contains(statement.Measure))
            .GroupBy(statement => (statement.Measure, statement.Applicant, statement.Period.Year))
            .SelectMany(OthersIn)
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
        && statement.Measure.StartsWith(other.Measure[..^"total".Length], StringComparison.Ordinal)
        && !statements.Any(next => next.Measure == other.Measure && next.Sentence == other.Sentence && next.Position > other.Position && next.Position < statement.Position);

    private static bool IsOfDisclosure(Statement statement)
    {
        var text = statement.Passage.Text;
        var from = text.LastIndexOfAny(['。', ';', '\n'], Math.Max(0, statement.Position - 1)) + 1;
        return disclosure.IsMatch(text.AsSpan(from, Math.Max(statement.End, statement.Position) - from));
    }
}
