namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>
/// 行政复议5件、行政诉讼0件,其中维持2件: of cases of which there were none nothing can have come, so that the outcomes are those of
/// the other cases in the sentence.
/// </summary>
internal static class OutcomesOfNone
{
    private static readonly string[] kinds = ["review_", "lit_"];
    private static readonly string[] outcomes = ["upheld", "corrected", "other", "pending"];

    public static List<Statement> Settle(IReadOnlyList<Statement> statements)
    {
        var totals = statements.Where(IsTotal).ToLookup(statement => statement.Sentence);
        return [.. statements.Select(statement => Placed(statement, totals[statement.Sentence]))];
    }

    private static Statement Placed(Statement statement, IEnumerable<Statement> totals)
    {
        if (statement.Value == 0 || KindOf(statement) is not { } kind)
            return statement;
        var other = Array.Find(kinds, one => one != kind)!;
        var earlier = totals.Where(total => total.Passage == statement.Passage && total.Position < statement.Position).ToList();
        return earlier.Exists(total => total.Measure == kind + "total" && total.Value == 0) && earlier.Exists(total => total.Measure == other + "total" && total.Value > 0)
            ? statement with { Measure = other + statement.Measure[kind.Length..] }
            : statement;
    }

    /// <summary>Of an outcome the cases that it is of; null for every other measure.</summary>
    private static string? KindOf(Statement statement) =>
        Array.Find(kinds, kind => statement.Measure.StartsWith(kind, StringComparison.Ordinal) && outcomes.Contains(statement.Measure[kind.Length..]));

    private static bool IsTotal(Statement statement) => kinds.Any(kind => statement.Measure == kind + "total");
}
