namespace Warehouse.Etl.Extraction.Prose;

/// <summary>Settles between the statements of a document what no sentence can settle alone.</summary>
internal sealed class StatementResolver(StatementLedger ledger)
{
    /// <summary>No sentence of a report states one measure more often; of one that does the rest are not compared.</summary>
    private const int MostRepeated = 16;

    /// <summary>A measure of which one sentence gives so many figures is given by its parts.</summary>
    private const int FewestParts = 3;

    private readonly List<Finding> findings = [.. ledger.Declined];

    /// <summary>A figure was left out that is a channel's, whose name no pattern knows.</summary>
    private bool hasFurtherChannel;

    public ProseResult Resolve()
    {
        var statements = WithoutRepetition(WithAccounts(WithTotal(WithoutContradictedDenials(WithoutSmallTotals(WithoutStocks(WithSums(WithoutParts(ledger.Statements))))))));
        foreach (var statement in statements)
            AddDoubts(statement);
        return new ProseResult([.. statements.Select(ToFact)], findings);
    }

    /// <summary>What one sentence says twice under the same words: the part of a total, or the stock beside the year's figure.</summary>
    private List<Statement> WithoutParts(IReadOnlyList<Statement> statements)
    {
        var bySentence = statements.Where(statement => statement.Label is null).ToLookup(statement => (statement.Sentence, statement.Measure));
        var yearly = statements.Where(statement => statement is { Measure: "proactive_info_total", Label: null, State: ValueState.Reported } && !PartStatements.IsUntilNow(statement)).ToList();
        var wholes = new EarlierTotals(yearly.Where(statement => !PartStatements.IsByMeans(statement)));
        var kept = new List<Statement>();
        foreach (var statement in statements)
        {
            var same = statement.Label is null ? Said(statement.Sentence, statement.Measure) : [];
            if (same.Exists(other => PartStatements.IsDealtWith(statement, other)))
                findings.Add(ProseFindings.Combined(statement));
            else if (same.Exists(other => PartStatements.IsPart(statement, other) && !IsStock(other, same)) || IsRequestOfOneForm(statement) || IsTotalByMeans(statement))
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

        return kept;

        bool IsStock(Statement statement, List<Statement> same) =>
            statement is { Measure: "proactive_info_total", Label: null }
            && (same.Concat(Said(statement.Sentence + 1, statement.Measure)).Any(other => PartStatements.IsStock(statement, other))
                || (PartStatements.IsUntilNow(statement) && yearly.Exists(other => other.Value < statement.Value && other.Period.Year == statement.Period.Year)));

        bool IsTotalByMeans(Statement statement) =>
            statement is { Measure: "proactive_info_total", Label: null, State: ValueState.Reported } && wholes.HaveGreaterThan(statement) && PartStatements.IsByMeans(statement);

        bool IsRequestOfOneForm(Statement statement) =>
            statement.Measure == "req_new" && Said(statement.Sentence, "res_total").Exists(dealt => PartStatements.IsPartOfDealtWith(statement, dealt));

        // 通过微信公众号,发布就业推文30篇,维权推文22篇; 省长信箱2件,厅长信箱38件,市长信箱14件: no figure is the measure's.
        static bool IsOneOfSeveral(Statement statement, List<Statement> same) =>
            (statement.IsLed && same.Exists(other => other.Rule == statement.Rule && other.Value != statement.Value))
            || (statement is { Adds: false, Applicant: null }
                && same.Where(other => other.Applicant is null && other.Account == statement.Account && other.Period == statement.Period && !PartStatements.IsPart(other, statement)).DistinctBy(other => other.Value).Count() >= FewestParts);

        List<Statement> Said(int sentence, string measure) => [.. bySentence[(sentence, measure)].Take(MostRepeated)];
    }

    /// <summary>1件撤诉,1件未予立案: parts of one measure are added up.</summary>
    private static List<Statement> WithSums(IReadOnlyList<Statement> statements)
    {
        var summed = new List<Statement>();
        var parts = statements.Where(statement => statement.Adds).ToLookup(statement => (statement.Sentence, statement.Measure, statement.Period.Year));
        foreach (var statement in statements)
        {
            var group = parts[(statement.Sentence, statement.Measure, statement.Period.Year)].ToList();
            if (!statement.Adds || group.Count == 1)
                summed.Add(statement);
            else if (group.Count > 2 && group[0].Value == group.Skip(1).Sum(part => part.Value))
            {
                // 办理建议提案7件,其中建议5件、提案2件: the first is the total of the others.
                if (group[0] == statement)
                    summed.Add(statement);
            }
            else if (group[0] == statement)
                summed.Add(statement with { Value = group.Sum(part => part.Value), State = ValueState.Derived, End = Math.Max(statement.End, group[^1].End), Rule = string.Join('+', group.Select(part => part.Rule).Distinct()) });
        }

        return summed;
    }

    /// <summary>网站公开1861条,报纸等媒体发布868条: a total below the site's figure that stands before it in the sentence is one more channel's.</summary>
    private List<Statement> WithoutSmallTotals(List<Statement> statements)
    {
        var sites = statements.Where(statement => statement is { Measure: "channel_website", State: ValueState.Reported }).ToLookup(statement => statement.Sentence);
        var small = statements.FindAll(statement => statement is { Measure: "proactive_info_total", State: ValueState.Reported }
            && sites[statement.Sentence].Any(site => PartStatements.IsLess(statement, site)));
        hasFurtherChannel |= small.Count > 0;
        findings.AddRange(small.Select(ProseFindings.PartOfList));
        return small.Count == 0 ? statements : [.. statements.Except(small)];
    }

    /// <summary>
    /// 门户网站累计公开50000条 beside a year's total of 20000, 平台共发布信息3642条,本年度新增212条: the channel's figure is what it has had
    /// in all years.
    /// </summary>
    private List<Statement> WithoutStocks(List<Statement> statements)
    {
        var total = statements.Find(statement => statement is { Measure: "proactive_info_total", Period.Year: null, State: ValueState.Reported });
        var stocks = statements.FindAll(statement => total is not null && statement.Value > total.Value
            && statement.Measure.StartsWith("channel_", StringComparison.Ordinal)
            && (PartStatements.IsAccumulated(statement) || PartStatements.IsBeforeWhatIsNew(statement, total)));
        findings.AddRange(stocks.Select(statement => ProseFindings.Cumulative(statement, isDeclined: true)));
        return [.. statements.Except(stocks)];
    }

    /// <summary>
    /// “甲”公众号发文612条,“乙”公众号发文44条: two accounts of one channel are told apart by their names; so are sites that one
    /// paragraph gives different figures. Elsewhere one site has many names.
    /// </summary>
    private static List<Statement> WithAccounts(List<Statement> statements)
    {
        var several = statements
            .Where(statement => statement is { Account: not null, Label: null, Period.Year: null })
            .GroupBy(ChannelOf)
            .Where(group => group.Select(statement => statement.Account).Distinct().Count() > 1)
            .Where(group => group.Key.Passage is null || group.Select(statement => statement.Value).Distinct().Count() > 1)
            .Select(group => group.Key)
            .ToHashSet();
        return [.. statements.Select(statement =>
            statement.Label is null && several.Contains(ChannelOf(statement)) ? statement with { Label = statement.Account } : statement)];

        static (string Measure, ProsePassage? Passage) ChannelOf(Statement statement) =>
            (statement.Measure, statement.Measure == "channel_website" ? statement.Passage : null);
    }

    private List<Statement> WithoutContradictedDenials(List<Statement> statements)
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

    /// <summary>
    /// A site's figure is the total where the report states no other, not even a stock, and either lists its categories or names
    /// no second channel. Figures of two sites are parts.
    /// </summary>
    private List<Statement> WithTotal(List<Statement> statements)
    {
        var current = statements.Where(statement => statement.Period.Year is null).ToList();
        var channels = current.Where(statement => statement.Measure.StartsWith("channel_", StringComparison.Ordinal)).ToList();
        if (channels.Count == 0 || current.Exists(statement => statement.Measure is "proactive_info_total" or "proactive_cumulative"))
            return statements;
        var website = channels.Find(statement => statement is { Measure: "channel_website", Unit: not "次" } && (statement.IsGeneral || ledger.IsBrokenDown(statement)) && !(statement.Period.Kind == PeriodKind.ToDate && PartStatements.IsAccumulated(statement)));
        var isAlone = !hasFurtherChannel && channels.TrueForAll(statement => statement.Measure == "channel_website" && statement.Value == website?.Value);
        var isOnlySite = channels.TrueForAll(statement => statement.Measure != "channel_website" || statement.Value == website?.Value);
        if (website is not null && isOnlySite && ((isAlone && !ledger.HasUnread(website.Sentence)) || ledger.IsBrokenDown(website)))
        {
            findings.Add(ProseFindings.TotalFromChannel(website));
            return [.. statements, website with { Measure = "proactive_info_total" }];
        }

        if (channels.Count > 1)
            findings.Add(ProseFindings.TotalNotStated(channels[0], channels.Count));
        return statements;
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

    private static bool IsDenial(Statement statement) => statement is { State: ValueState.Derived, Value: 0 };

    private static (string Measure, string? Applicant, int? Year) SubjectOf(Statement statement) => (statement.Measure, statement.Applicant, statement.Period.Year);

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
