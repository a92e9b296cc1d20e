namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>Adds up the parts of a value that one sentence gives only by its parts: 1件撤诉,1件未予立案.</summary>
internal sealed class SummedParts(StatementLedger ledger)
{
    /// <summary>The statements with each sum in the place of its parts; the findings name parts whose sum is not known.</summary>
    public List<Statement> Settle(IReadOnlyList<Statement> statements, List<Finding> findings)
    {
        var summed = new List<Statement>();
        var parts = statements.Where(statement => statement.Adds).ToLookup(statement => (statement.Sentence, statement.Measure, statement.Period.Year));
        foreach (var statement in statements)
        {
            var group = parts[(statement.Sentence, statement.Measure, statement.Period.Year)].ToList();
            if (statement.Adds && ledger.IsIncomplete(statement))
                findings.Add(ProseFindings.PartOfTotal(statement));
            else if (!statement.Adds || group.Count == 1)
                summed.Add(statement);
            else if (group[0] == statement)
                summed.Add(IsTotalOfOthers(group) ? statement : SumOf(group));
        }

        return summed;
    }

    /// <summary>办理建议提案7件,其中建议5件、提案2件: the first is the total of the others.</summary>
    private static bool IsTotalOfOthers(List<Statement> group) =>
        group.Count > 2 && group[0].Value == group.Skip(1).Sum(part => part.Value);

    private static Statement SumOf(List<Statement> group) => group[0] with
    {
        Value = group.Sum(part => part.Value),
        State = ValueState.Derived,
        End = Math.Max(group[0].End, group[^1].End),
        Rule = string.Join('+', group.Select(part => part.Rule).Distinct()),
    };
}
