using System.Text.RegularExpressions;

namespace Warehouse.Etl.Extraction.Prose;

/// <summary>Reads the sentences of one document in order and puts what they state into the ledger.</summary>
internal sealed class SentenceReader(int? reportYear, StatementLedger ledger)
{
    private static readonly Regex continues = PatternWords.Compile("^{栏首}");
    private static readonly Regex sameYear = PatternWords.Compile("^(?:其中|全年|当年|该年|分别|按)");
    private static readonly Regex grown = PatternWords.Compile("(?:(?<!新)增长|(?<!新)增加|减少|下降|上升|提高|降低|增幅|升高|多出?|少|(?<!新)增|减)(?:了|约|近|为)?$", RegexOptions.RightToLeft);
    private static readonly Regex compared = PatternWords.Compile("比|较|相比|同期|去年|上年|上一年");
    private static readonly Regex listLead = PatternWords.Compile("{栏领}[^,:;]{1,30}$", RegexOptions.RightToLeft);
    private static readonly Regex sharedZero = PatternWords.Compile("^(?<items>.{2,}?)(?:数量|数|件数)?(?:均|都|皆|各)(?:为|是)?$");
    private static readonly Regex specific = PatternWords.Compile("(?:{公开}(?:了)?(?:的)?[^,;]{2,30}(?:信息|文件|公告|动态|公示|报告|方案|清单|预算|决算|年报)|[^,;]{2,24}(?:信息|文件|公告|公示|报告|方案)(?:公布|发布|公示)){栏目即}$", RegexOptions.RightToLeft);
    private static readonly Regex uncounted = PatternWords.Compile("^{不计}");
    private static readonly Regex otherOffice = PatternWords.Compile("(?:协助|配合|帮助|代(?!表|理|码))[^,;]{0,16}(?:办理|处理|答复|回复|公开|发布)");
    private static readonly Regex combined = PatternWords.Compile("复议(?:案件|申请|案)?(?:、|和|及|或|与|以及)+(?:提起|被提起)?(?:行政)?诉讼(?:案件|案)?[^,;]{0,8}$", RegexOptions.RightToLeft);
    private static readonly Regex general = PatternWords.Compile("(?:{公开}(?:了|的|出)?{信息}|{公开}(?:了)?|主动公开(?:政务|政府)?(?:文件|公文)){即}$", RegexOptions.RightToLeft);
    private static readonly Regex severalChannels = PatternWords.Compile("{多渠}|、|和|及|平台|公报");
    /// <summary>Topics whose numbers count what was handled: 涉及征地拆迁类15件 are requests, not information.</summary>
    private static readonly string[] handled = ["request", "review", "litigation", "consult", "complaint", "mailbox", "proposal", "fee"];

    private static readonly string[] itemUnits = ["类"];

    private readonly CategoryList list = new();
    private readonly List<string> unread = [];
    private ProsePassage? passage;
    private string topic = "";
    private Period period = Period.Reported;
    private int sentenceNumber;
    private bool lastWasItem;
    private bool isBracketOfMeasure;

    public void Read(MaskedText sentence, ProseSection section)
    {
        sentenceNumber++;
        if (passage != sentence.Passage)
            OpenPassage(sentence.Passage, section);
        if (list.IsOpen && !continues.IsMatch(sentence.Text))
            list.Close();
        if (period != Period.Reported && period.Kind != PeriodKind.PartYear && !sameYear.IsMatch(sentence.Text))
            period = Period.Reported;
        var periods = new PeriodReader(sentence, reportYear, period);
        ReadNumbers(sentence, section, CurrentTopic, periods);
        ClauseReader.Read(sentence, section, sentenceNumber, periods, ledger);
        if (periods.HasMarks)
            period = Carried(periods.At(sentence.Text.Length));
        unread.Add(sentence.Text);
    }

    private void OpenPassage(ProsePassage opened, ProseSection section)
    {
        passage = opened;
        period = Period.Reported;
        topic = "";
        unread.Clear();
        unread.Add(section.Heading);
    }

    /// <summary>What the sentences before speak of; looked up only when a sentence leaves it open.</summary>
    private string CurrentTopic()
    {
        for (var i = unread.Count - 1; i >= 0; i--)
        {
            if (Topics.In(unread[i]) is not { Count: > 0 } topics)
                continue;
            topic = topics[^1].Topic;
            break;
        }

        unread.Clear();
        return topic;
    }

    private static Period Carried(Period last) => last.Kind == PeriodKind.PartYear ? last : last with { Kind = PeriodKind.Annual };

    private void ReadNumbers(MaskedText source, ProseSection section, Func<string> inheritedTopic, PeriodReader periods)
    {
        var mentions = Mention.AllIn(source, inheritedTopic);
        var explanation = 0;
        string? joined = null;
        Mention? joint = null;
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            ReadExplanations(mention.Index);
            if (joint is not null)
                mention = mention.Under(joint.Before, joint.BeforeStart);
            if (IsIssueOf(mention, i + 1 < mentions.Count ? mentions[i + 1] : null))
            {
                joint = mention;
                joined = $"({mention.Token.Value:0}{mention.Token.Unit})";
                continue;
            }

            ReadNumber(mention, i + 1 < mentions.Count ? mentions[i + 1] : null, section, periods, joined);
            (joint, joined) = (null, null);
        }

        ReadExplanations(int.MaxValue);

        void ReadExplanations(int before)
        {
            for (; explanation < source.Explanations.Count && source.Explanations[explanation].Anchor <= before; explanation++)
            {
                var bracket = source.Explanations[explanation];
                var within = new PeriodReader(bracket, reportYear, periods.At(bracket.Anchor));
                isBracketOfMeasure = !lastWasItem;
                list.Descend();
                ReadNumbers(bracket, section, () => Topics.In(source.Text[..bracket.Anchor]) is { Count: > 0 } topics ? topics[^1].Topic : inheritedTopic(), within);
                ClauseReader.Read(bracket, section, sentenceNumber, within, ledger);
                list.Ascend();
                isBracketOfMeasure = false;
            }
        }
    }

    /// <summary>48期584条: the first number tells how many issues the second is spread over.</summary>
    private static bool IsIssueOf(Mention mention, Mention? next) =>
        next is { Before: "", Token.Kind: ProseTokenKind.Quantity } && mention.Token is { Kind: ProseTokenKind.Quantity, Unit: "期" or "版" or "批" or "批次" };

    private void ReadNumber(Mention mention, Mention? next, ProseSection section, PeriodReader periods, string? joined)
    {
        if (grown.IsMatch(mention.Before) && compared.IsMatch(mention.Before))
            return;
        if (mention.Token.Value == 0 && mention.Token.Kind == ProseTokenKind.Quantity && sharedZero.Match(mention.Before) is { Success: true } shared)
        {
            foreach (var (item, start) in Enumeration.Items(shared.Groups["items"].Value))
                ReadOne(mention.Under(item, mention.BeforeStart + start), null, section, periods, null);
            return;
        }

        ReadOne(mention, next, section, periods, joined);
    }

    private void ReadOne(Mention mention, Mention? next, ProseSection section, PeriodReader periods, string? joined)
    {
        var leads = listLead.IsMatch(mention.Before);
        if (ReadItem(mention, section, periods, leads))
            return;
        if (Channels.IsColumnOfSame(mention.Before) && ledger.LastChannelOf(sentenceNumber) is { } account)
        {
            AddColumn(mention, account, periods);
            return;
        }

        var pattern = (list.IsOpen || leads ? Pattern(mention, inList: true) : null) ?? Pattern(mention, inList: false);
        var mayBeCategory = pattern is null || IsCategoryAfterAll(pattern, mention, next);
        if (mayBeCategory && CountsItems(mention) && specific.IsMatch(mention.Before) && CategoryLabel.Of(mention) is { } label)
            AddCategory(mention, label, section, periods, "category_published");
        else if (pattern is not null)
            Add(mention, pattern, section, periods, joined, leads);
        else if (combined.IsMatch(mention.Before))
            ledger.Decline(ProseFindings.Combined(Statement(mention, "review_total", "combined", periods.At(mention.Index))));
    }

    /// <summary>Reads a number as an item of a list of categories, if it is one.</summary>
    private bool ReadItem(Mention mention, ProseSection section, PeriodReader periods, bool leads)
    {
        var inList = list.IsOpen || leads;
        var mayBeClass = mention.Before.Contains('类', StringComparison.Ordinal);
        if (!(inList || mayBeClass) || !CountsItems(mention) || CategoryLabel.Of(mention) is not { } label)
            return false;
        if (label.IsNamedClass && (inList || !handled.Contains(TopicBefore(mention, label))))
        {
            AddCategory(mention, label, section, periods, "category_named");
            return true;
        }

        var isLinked = inList && !isBracketOfMeasure && (leads || label.IsLinked || list.IsAnnounced);
        if (!isLinked || Channels.MeasureNamedBy(mention.Clause) is not null || Pattern(mention, inList: true) is not null)
            return false;
        AddCategory(mention, label, section, periods, "category_in_list");
        return true;
    }

    private string TopicBefore(Mention mention, CategoryLabel label) =>
        Topics.In(mention.Sentence[..label.Start]) is { Count: > 0 } topics ? topics[^1].Topic : CurrentTopic();

    private static bool CountsItems(Mention mention) =>
        mention.Token.Kind == ProseTokenKind.Quantity && CountingWords.IsOfClass(mention.Token.Unit, itemUnits);

    private ProsePattern? Pattern(Mention mention, bool inList)
    {
        var pattern = ProsePatterns.FirstMatch(mention, reportYear, inList);
        if (pattern is { InLists: false, Measures: ["proactive_info_total"] } && list.HasItems)
            return null;
        return pattern is { After: null } && uncounted.IsMatch(mention.After) && mention.Token.Unit is "个" or "家" or "大" ? null : pattern;
    }

    /// <summary>
    /// A site that publishes one kind of information and then another is the head of a list of categories;
    /// so is a site that was already given its figure.
    /// </summary>
    private bool IsCategoryAfterAll(ProsePattern pattern, Mention mention, Mention? next) =>
        pattern.Measures is ["channel_website"] && !general.IsMatch(mention.Marked)
        && (ledger.States("channel_website", sentenceNumber)
            || (next is not null && CategoryLabel.Of(next) is { } following && Channels.MeasureNamedBy(following.Text) is null));

    private void AddCategory(Mention mention, CategoryLabel label, ProseSection section, PeriodReader periods, string rule)
    {
        lastWasItem = true;
        var at = periods.At(label.Start);
        if (!list.IsOpen)
            list.Open(null);
        if (!section.IsData || at.Kind == PeriodKind.Plan)
            return;
        if (label.IsLinked && list.HasItems && mention.Before.Contains("其中", StringComparison.Ordinal))
            list.Descend();
        var statement = Statement(mention, "proactive_category", rule, at);
        if (at.Kind is PeriodKind.PartYear)
            ledger.Decline(ProseFindings.PartYear(statement));
        else if (at.Kind is PeriodKind.Cumulative or PeriodKind.ToDate)
            ledger.Decline(ProseFindings.Cumulative(statement, isDeclined: true));
        else
            ledger.Add(statement with { Label = list.Add(label.Text, mention.Token.Value) });
        if (list.Total is { } total)
            ledger.MarkBrokenDown(total);
    }

    private void Add(Mention mention, ProsePattern pattern, ProseSection section, PeriodReader periods, string? joined, bool leads)
    {
        var at = periods.At(mention.Index);
        Statement? last = null;
        foreach (var measure in pattern.Measures)
        {
            var statement = Statement(mention, measure, pattern.Name, at) with { Applicant = pattern.Applicant, Adds = pattern.Adds, IsGeneral = general.IsMatch(mention.Marked) };
            if (measure.StartsWith("channel_", StringComparison.Ordinal))
                statement = statement with { Label = ChannelLabel(measure, mention.Before, joined) };
            else if (measure == "proactive_info_total" && ChannelOfHeading(section.Heading) is { } channel)
                statement = statement with { Measure = channel, Label = Channels.LabelOf(channel, section.Heading) };
            last = Accept(statement, pattern, mention, section);
        }

        lastWasItem = last?.Measure is "proactive_info_total" or "channel_website" or "proactive_cumulative";
        if (lastWasItem)
            list.Open(last);
        else if (leads)
            list.Open(null);
        else if (pattern is { InLists: false, Kind: PatternKind.Count })
            list.Close();
    }

    /// <summary>Under a heading such as 门户网站公开情况 a total is the total of that channel.</summary>
    private static string? ChannelOfHeading(string heading) =>
        severalChannels.IsMatch(heading) ? null : Channels.MeasureNamedBy(heading);

    /// <summary>微信公众号《甲》编发《乙》584条、《丙》263篇: the second column is published by the same account.</summary>
    private void AddColumn(Mention mention, Statement account, PeriodReader periods)
    {
        var label = Channels.ColumnLabel(account.Label!, mention.Before);
        ledger.Add(Statement(mention, account.Measure, account.Rule, periods.At(mention.Index)) with { Label = label });
    }

    private static string? ChannelLabel(string measure, string before, string? joined)
    {
        var label = Channels.JointLabel(before) ?? Channels.LabelOf(measure, before);
        return label is null ? null : label + joined;
    }

    private Statement? Accept(Statement statement, ProsePattern pattern, Mention mention, ProseSection section)
    {
        var kind = statement.Period.Kind;
        var isStock = statement.Measure == "proactive_info_total" && kind is PeriodKind.Cumulative or PeriodKind.ToDate;
        Finding? declined =
            IsCut(mention) ? ProseFindings.Cut(statement)
            : kind == PeriodKind.Plan ? ProseFindings.LaterYear(statement)
            : !section.IsData && !pattern.AnySection ? ProseFindings.OutsideData(statement)
            : kind == PeriodKind.PartYear ? ProseFindings.PartYear(statement)
            : otherOffice.IsMatch(mention.Before) ? ProseFindings.OtherOffice(statement)
            : kind == PeriodKind.Cumulative && !isStock ? ProseFindings.Cumulative(statement, isDeclined: true)
            : null;
        if (declined is not null)
        {
            ledger.Decline(declined);
            return null;
        }

        if (isStock || (kind == PeriodKind.ToDate && pattern.Kind == PatternKind.Count))
            ledger.Decline(ProseFindings.Cumulative(statement, isDeclined: isStock));
        if (isStock)
            statement = statement with { Measure = "proactive_cumulative" };
        ledger.Add(statement);
        return statement;
    }

    /// <summary>A number without unit or full stop at the very end of a document may have lost digits.</summary>
    private static bool IsCut(Mention mention) =>
        mention.Token is { Unit: "" } token && token.End == mention.Source.Passage.Text.Length && mention.Source.Passage.EndsDocument;

    private Statement Statement(Mention mention, string measure, string rule, Period at)
    {
        var (start, end) = Evidence.Around(mention.Source, mention.Token.Start, mention.Token.End);
        return new Statement(measure, mention.Token.Value, ValueState.Reported, mention.Token.Unit, at, rule, mention.Source.Passage, start, end)
        {
            Approximate = mention.Token.Approximate,
            LacksUnit = mention.Token is { Unit: "", Kind: ProseTokenKind.Quantity } && mention.Token.Value != 0,
            Position = mention.Token.Start,
            Sentence = sentenceNumber,
        };
    }
}
