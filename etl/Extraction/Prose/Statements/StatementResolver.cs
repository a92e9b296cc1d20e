namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>Settles between the statements of a document what no sentence can settle alone.</summary>
internal sealed class StatementResolver(StatementLedger ledger)
{
    private readonly List<Finding> findings = [.. ledger.Declined];

    public ProseResult Resolve()
    {
        var said = PassageConflicts.Settle(new SummedParts(ledger).Settle(SentenceRepetitions.Settle(RefusalsOfNone.Settle(OutcomesOfNone.Settle(OtherBusiness.Settle(ledger.Statements, findings))), findings), findings), findings);
        var figures = ChannelStocks.Settle(said, findings);
        var lesser = LesserTotals.In(figures);
        findings.AddRange(lesser.Select(ProseFindings.PartOfList));
        var undenied = ContradictedDenials.Settle([.. figures.Except(lesser)], findings);
        var complete = new SiteTotal(ledger, hasFurtherChannel: lesser.Count > 0).Settle(undenied, findings);
        var statements = WithoutRepetition(NamedAccounts.Settle(complete));
        foreach (var statement in statements)
            AddDoubts(statement);
        return new ProseResult([.. statements.Select(ToFact)], findings);
    }

    /// <summary>The same value said twice is one fact; two values are two, for the validation to weigh.</summary>
    private static List<Statement> WithoutRepetition(List<Statement> statements) =>
    [
        .. statements
            .GroupBy(statement => (statement.Measure, statement.Label, statement.Applicant, statement.Period.Year, statement.Value))
            .Select(group => group.OrderBy(statement => statement.State == ValueState.Reported ? 0 : 1).First()),
    ];

    private void AddDoubts(Statement statement)
    {
        if (statement.Period.Year is not null)
            findings.Add(ProseFindings.OtherYear(statement));
        if (statement.Approximate)
            findings.Add(ProseFindings.Approximate(statement));
        if (statement.LacksUnit)
            findings.Add(ProseFindings.LacksUnit(statement, UnitOf(statement)));
    }

    private static string UnitOf(Statement statement) =>
        statement.Unit.Length > 0 ? statement.Unit : MeasureNames.Of(statement.Measure).Unit ?? "";

    private static ReportFact ToFact(Statement statement)
    {
        var line = statement.Passage.LineOf(statement.Position);
        return new ReportFact(
            statement.Measure,
            MeasureNames.Of(statement.Measure).ConformedCode,
            statement.Label,
            statement.Applicant,
            statement.Value,
            statement.State,
            UnitOf(statement),
            statement.Approximate,
            statement.Period.Year,
            FactSource.Prose,
            line.Number,
            statement.Passage.OffsetOf(statement.Position),
            statement.Passage.OriginalWords(statement.Start, statement.End, statement.Position),
            statement.Rule);
    }
}
