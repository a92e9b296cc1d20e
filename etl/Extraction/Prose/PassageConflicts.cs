namespace Warehouse.Etl.Extraction.Prose;

/// <summary>
/// One paragraph gives a measure two numbers, and no words say how they stand to each other: one of them means something else.
/// Of a measure that has parts the greatest stands where it comes first, for what follows can be no more than parts
/// of it; in any other case none is taken.
/// </summary>
internal static class PassageConflicts
{
    /// <summary>The statements without those, which the findings name.</summary>
    public static List<Statement> Settle(List<Statement> statements, List<Finding> findings)
    {
        var refused = new HashSet<Statement>(ReferenceEqualityComparer.Instance);
        foreach (var group in statements.Where(IsCompared).GroupBy(statement => (statement.Passage, statement.Measure, statement.Account, statement.Applicant, statement.Period)))
        {
            var said = group.OrderBy(statement => statement.Position).ToList();
            if (said.TrueForAll(statement => IsSame(statement, said[0])))
                continue;
            var standing = MeasureRelations.HasParts(group.Key.Measure) && said.TrueForAll(statement => statement.Value <= said[0].Value) ? said[0] : null;
            foreach (var statement in said.Where(statement => standing is null || !IsSame(statement, standing)))
            {
                refused.Add(statement);
                findings.Add(standing is null ? ProseFindings.Conflicting(statement, said.Find(other => !IsSame(other, statement))!) : ProseFindings.PartOfTotal(statement));
            }
        }

        return refused.Count == 0 ? statements : statements.FindAll(statement => !refused.Contains(statement));
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
