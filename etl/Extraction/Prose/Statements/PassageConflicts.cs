using Warehouse.Etl.Extraction.Prose.Patterns;

namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>
/// One paragraph gives a measure two numbers, and no words say how they stand to each other: one of them means something else.
/// The one stands that the categories listed after it add up to; of a measure that has parts, or where 其中 stands before all that
/// follows, the greatest where it comes first, for what follows can be no more than parts of it; beside what all channels add up to,
/// or what was only brought up to date, the other stands; in any other case none is taken.
/// </summary>
internal static class PassageConflicts
{
    /// <summary>The statements without those, which the findings name.</summary>
    public static List<Statement> Settle(List<Statement> statements, List<Finding> findings)
    {
        var refused = new HashSet<Statement>(ReferenceEqualityComparer.Instance);
        var lesser = new HashSet<Statement>(ReferenceEqualityComparer.Instance);
        foreach (var group in statements.Where(IsCompared).GroupBy(statement => (statement.Passage, statement.Measure, statement.Account, statement.Applicant, statement.Period)))
        {
            var said = group.OrderBy(statement => statement.Position).ToList();
            if (said.TrueForAll(statement => IsSame(statement, said[0])))
                continue;
            var standing = WithoutUpdated(said) ?? said.Find(total => IsAddedUpTo(total, said, statements)) ?? WithoutSumOfChannels(said) ?? GreatestFirst(said);
            foreach (var statement in said.Where(statement => standing is null || !IsSame(statement, standing)))
            {
                refused.Add(statement);
                if (standing is not null && statement.Value < standing.Value && statement.Sentence != standing.Sentence)
                    lesser.Add(statement);
                findings.Add(standing is null || statement.Value > standing.Value ? ProseFindings.Conflicting(statement, said.Find(other => !IsSame(other, statement))!) : ProseFindings.PartOfTotal(statement));
            }
        }

        foreach (var statement in FiguresOfRefused.In(statements, lesser).Where(refused.Add))
            findings.Add(ProseFindings.PartOfTotal(statement));
        return refused.Count == 0 ? statements : statements.FindAll(statement => !refused.Contains(statement));
    }

    private static Statement? GreatestFirst(List<Statement> said) =>
        (MeasureRelations.HasParts(said[0].Measure) || said.Skip(1).All(StatementRelations.IsIntroduced))
        && said.TrueForAll(statement => statement.Value <= said[0].Value) ? said[0] : null;

    /// <summary>新增主动公开信息130条 … 更新信息23条: what was only brought up to date is no total beside what is said to be of all.</summary>
    private static Statement? WithoutUpdated(List<Statement> said) =>
        said is [var one, var other] && StatementRelations.IsUpdated(one) != StatementRelations.IsUpdated(other)
            ? said.Find(total => !StatementRelations.IsUpdated(total) && StatementRelations.IsSaidToBeOfAll(total)) : null;

    private static Statement? WithoutSumOfChannels(List<Statement> said) =>
        said.Count == 2 ? said.Find(total => said.Exists(sum => StatementRelations.IsSumOfChannels(sum, total))) : null;

    /// <summary>公开信息345条,其中规章11条、…、其他334条;发布信息2333条: the categories prove which of the two is the total.</summary>
    private static bool IsAddedUpTo(Statement total, List<Statement> said, List<Statement> statements)
    {
        var end = said.Find(other => other.Position > total.Position)?.Position ?? int.MaxValue;
        var items = statements.FindAll(item => item is { Measure: "proactive_category", Label: { } label } && !label.Contains('/', StringComparison.Ordinal)
            && item.Passage == total.Passage && item.Position > total.Position && item.Position < end);
        return items.Count > 1 && items.Sum(item => item.Value) == total.Value;
    }

    private static bool IsCompared(Statement statement) => statement is { State: ValueState.Reported, Label: null };

    /// <summary>200余条 and 213条 say the same.</summary>
    private static bool IsSame(Statement one, Statement other) =>
        one.Value == other.Value || (one.Approximate && IsRounded(one.Value, other.Value)) || (other.Approximate && IsRounded(other.Value, one.Value));

    private static bool IsRounded(decimal rounded, decimal exact)
    {
        var last = 1m;
        while (rounded != 0 && rounded % (last * 10) == 0)
            last *= 10;
        return exact >= rounded && exact < rounded + last;
    }
}
