namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>
/// Settles what one sentence gives several numbers of: the part of a total, the stock beside the year's figure, one item
/// of a list under the words of the whole.
/// </summary>
internal sealed class SentenceRepetitions
{
    /// <summary>No sentence of a report states one measure more often; of one that does the rest are not compared.</summary>
    private const int MostRepeated = 16;

    /// <summary>A measure of which one sentence gives so many figures is given by its parts.</summary>
    private const int FewestParts = 3;

    private const string Total = "proactive_info_total";

    private readonly IReadOnlyList<Statement> statements;
    private readonly ILookup<(int Sentence, string Measure), Statement> bySentence;
    private readonly List<Statement> yearly;
    private readonly EarlierTotals wholes;

    private SentenceRepetitions(IReadOnlyList<Statement> statements)
    {
        this.statements = statements;
        bySentence = statements.Where(statement => statement.Label is null).ToLookup(statement => (statement.Sentence, statement.Measure));
        yearly = [.. statements.Where(statement => IsTotal(statement) && statement.State == ValueState.Reported && !StatementRelations.IsUntilNow(statement))];
        wholes = new EarlierTotals(yearly.Where(statement => !StatementRelations.IsByMeans(statement)));
    }

    /// <summary>The statements that stand; what became of the others is added to the findings.</summary>
    public static List<Statement> Settle(IReadOnlyList<Statement> statements, List<Finding> findings) =>
        new SentenceRepetitions(statements).Settle(findings);

    private List<Statement> Settle(List<Finding> findings)
    {
        var kept = new List<Statement>();
        foreach (var statement in statements)
        {
            var same = statement.Label is null ? Said(statement.Sentence, statement.Measure) : [];
            if (same.Exists(other => StatementRelations.IsDealtWith(statement, other) || StatementRelations.HoldsCarriedIn(statement, other) || StatementRelations.IsProactivePart(other, statement)) || IsDealtWithInPart(statement))
                findings.Add(ProseFindings.Combined(statement));
            else if (IsPartOfOther(statement, same) || IsRequestOfOneForm(statement) || IsTotalByMeans(statement))
                findings.Add(ProseFindings.PartOfTotal(statement));
            else if (IsOneOfSeveral(statement, same))
                findings.Add(ProseFindings.PartOfList(statement));
            else if (IsStock(statement, same))
            {
                findings.Add(ProseFindings.Cumulative(statement, isDeclined: true));
                kept.Add(statement with { Measure = "proactive_cumulative" });
            }
            else
                kept.Add(statement);
        }

        return WithoutStocksSaidAgain(kept, findings);
    }

    /// <summary>
    /// 公开信息3320条,…,本年度新增289条。在主动公开的3320条信息中,政策法规类…: what was told to be of all years is that wherever it is
    /// said again, and so are the categories of a paragraph that add up to it.
    /// </summary>
    private static List<Statement> WithoutStocksSaidAgain(List<Statement> kept, List<Finding> findings)
    {
        var stocks = kept.Where(statement => statement is { Measure: "proactive_cumulative", State: ValueState.Reported })
            .GroupBy(stock => (stock.Value, stock.Period.Year)).ToDictionary(group => group.Key, group => group.Min(stock => stock.Sentence));
        var least = kept.Where(IsTotal).GroupBy(total => total.Period.Year).ToLookup(group => group.Key, group => group.Min(total => total.Value));
        if (stocks.Count == 0 || least.Count == 0)
            return kept;
        var again = kept.FindAll(statement => IsTotal(statement) && IsStock(statement.Value, statement));
        var ofAllYears = kept.Where(statement => statement is { Measure: "proactive_category", Label: not null })
            .GroupBy(category => category.Passage)
            .Where(paragraph => IsStock(paragraph.Where(category => !category.Label!.Contains('/', StringComparison.Ordinal)).Sum(category => category.Value), paragraph.First()))
            .SelectMany(paragraph => paragraph).ToList();
        findings.AddRange(ofAllYears.Select(category => ProseFindings.Cumulative(category, isDeclined: true)));
        return [.. kept.Except(again).Except(ofAllYears)];

        bool IsStock(decimal value, Statement at) =>
            stocks.TryGetValue((value, at.Period.Year), out var said) && said <= at.Sentence && least[at.Period.Year].Any(ofYear => ofYear < value);
    }

    private static bool IsTotal(Statement statement) => statement is { Measure: Total, Label: null };

    private bool IsPartOfOther(Statement statement, List<Statement> same) =>
        same.Exists(other => (StatementRelations.IsPart(statement, other) && !IsStock(other, same) && !StatementRelations.IsDealtWith(other, statement) && !StatementRelations.IsProactivePart(statement, other)) || (other.IsSum && !statement.IsSum && other.Position > statement.Position));

    private bool IsStock(Statement statement, List<Statement> same) =>
        IsTotal(statement)
        && (same.Concat(Said(statement.Sentence + 1, statement.Measure)).Any(other => StatementRelations.IsStock(statement, other))
            || (StatementRelations.IsUntilNow(statement) && yearly.Exists(other => other.Value < statement.Value && other.Period.Year == statement.Period.Year)));

    private bool IsTotalByMeans(Statement statement) =>
        IsTotal(statement) && statement.State == ValueState.Reported && wholes.HaveGreaterThan(statement) && StatementRelations.IsByMeans(statement);

    private bool IsRequestOfOneForm(Statement statement) =>
        statement.Measure == "req_new" && Said(statement.Sentence, "res_total").Exists(dealt => StatementRelations.IsPartOfDealtWith(statement, dealt));

    /// <summary>收到申请20件,办理18件,结转下年2件: beside those received the ones dealt with are the closed ones.</summary>
    private bool IsDealtWithInPart(Statement statement) =>
        statement.Measure == "res_total" && Said(statement.Sentence, "req_new").Count == 0 && Said(statement.Sentence, "req_carried_out").Exists(carriedOut => StatementRelations.HoldsCarriedOut(statement, carriedOut));

    /// <summary>通过微信公众号,发布就业推文30篇,维权推文22篇; 省长信箱2件,厅长信箱38件,市长信箱14件: no figure is the measure's.</summary>
    private static bool IsOneOfSeveral(Statement statement, List<Statement> same) =>
        !statement.IsSum && ((statement.IsLed && same.Exists(other => other.Rule == statement.Rule && other.Value != statement.Value))
        || (statement is { Adds: false, Applicant: null } && same.Where(other => IsBeside(other, statement)).DistinctBy(other => other.Value).Count() >= FewestParts));

    private static bool IsBeside(Statement other, Statement statement) =>
        other.Applicant is null && other.Account == statement.Account && other.Period == statement.Period && !StatementRelations.IsPart(other, statement);

    private List<Statement> Said(int sentence, string measure) => [.. bySentence[(sentence, measure)].Take(MostRepeated)];
}
