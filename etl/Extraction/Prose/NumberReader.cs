using Warehouse.Etl.Extraction.Prose.Lists;
using Warehouse.Etl.Extraction.Prose.Numbers;
using Warehouse.Etl.Extraction.Prose.Passages;
using Warehouse.Etl.Extraction.Prose.Patterns;
using Warehouse.Etl.Extraction.Prose.Periods;
using Warehouse.Etl.Extraction.Prose.Statements;

namespace Warehouse.Etl.Extraction.Prose;

/// <summary>Reads one number after the other: as an item of a list of categories, or by the first pattern that fits.</summary>
internal sealed class NumberReader
{
    /// <summary>新闻发布会3场,其他信息83条: what is left of a list is named at its end.</summary>
    private static readonly Words goesOn = new("^(?:、|,其[他它](?:类|各类)?(?:信息|文件)?$)");

    /// <summary>短信查询, 电子屏滚动: the words say what was done and not where it was published.</summary>
    private static readonly Words ofNoPlace = new("查询|发送|发布|咨询|办理|接听|滚动|播放|制作|更换|张贴|预警");

    /// <summary>政府信息123条:机构信息1条、工作动态59条: the total says nothing of publishing, but what follows are its parts.</summary>
    private static readonly Words information = new("信息{填}$");

    private readonly StatementLedger ledger;
    private readonly Admission admission;
    private readonly CategoryList list = new();
    private readonly PatternFinder patterns;
    private readonly ItemReader items;
    private bool isInBracket;
    private bool isOfSite;

    public NumberReader(int? reportYear, OtherOffices otherOffices, StatementLedger ledger)
    {
        this.ledger = ledger;
        admission = new Admission(otherOffices, ledger);
        patterns = new PatternFinder(reportYear, list);
        items = new ItemReader(list, patterns, admission, ledger);
    }

    /// <summary>A list goes on in the next sentence only where that says so; what is new in a year is no part of the stock of all years before it.</summary>
    public void OpenSentence(string sentence)
    {
        if (list.IsOpen && !ListCues.Continues.IsIn(sentence))
            list.Close();
        else if (list.Total is { Measure: "proactive_cumulative" } && ListCues.AddedInYear.IsIn(sentence))
            list.Open(null);
    }

    /// <summary>Opens a list where one begins that no words announce.</summary>
    public void OpenListAt(IReadOnlyList<Mention> mentions, int index, ProseSection section)
    {
        if (list is { IsOpen: true, HasItems: false, Total: { Measure: "proactive_cumulative" } stock } && YearBeside(stock) is { } ofYear && BareList.BreaksDown(mentions, index, ofYear.Value, ofYear.Unit))
        {
            list.Open(ofYear);
            list.Begin();
            return;
        }

        isOfSite = !list.IsOpen && BareList.IsOfSite(mentions, index, patterns);
        if (isOfSite || (!list.IsOpen && BareList.BeginsAt(mentions, index, patterns, section)))
            list.Open(null);
        else if (list is { IsOpen: true, HasItems: false, Total.Measure: "proactive_info_total" } && BareList.FollowsTotal(mentions, index, patterns))
            list.Begin();
        else if (list is { IsOpen: true, HasItems: false, Total: { } total } && BareList.AddsUpTo(mentions, index, total.Value, total.Unit))
            list.Begin();
    }

    /// <summary>年度主动公开158条,历年累计745条。其中…: beside a stock stands the year's figure, of which the parts may be.</summary>
    private Statement? YearBeside(Statement stock) =>
        ledger.FromSentence(stock.Sentence).Concat(ledger.FromSentence(stock.Sentence - 1))
            .FirstOrDefault(other => other is { Measure: "proactive_info_total", Period: { Kind: PeriodKind.Annual, Year: null } } && other.Passage == stock.Passage);

    /// <summary>
    /// What stands in a bracket after an item are its parts; after another measure it is no list at all, except where it breaks
    /// down a total that has no number: 主动公开政府信息共计十一大类(其中…).
    /// </summary>
    /// <param name="before">The words of the sentence up to the bracket.</param>
    /// <param name="addsUp">Whether what is in the bracket adds up to the number before it: 公开信息76条(工作动态48条,其他28条).</param>
    public void OpenBracket(string before, bool addsUp)
    {
        isInBracket = true;
        var isUnread = addsUp && list.Total is null && !list.HasItems && ListCues.CountedTotal.IsIn(before);
        items.OpenBracket(isOfUncounted: isUnread || ListCues.UncountedTotal.IsIn(before));
        if (addsUp && list is { Total: not null, HasItems: false })
            list.Begin();
    }

    public void CloseBracket()
    {
        items.CloseBracket();
        isInBracket = false;
    }

    /// <param name="issues">The count of issues that stood before the number, if any.</param>
    public void Read(Mention mention, Mention? next, Mention? issues, PeriodReader periods, Place place)
    {
        if (ProseGuards.IsNoValue(mention))
            return;
        var leads = ListCues.Introduced.IsTrueOf(mention);
        if (items.Read(mention, periods, place, leads, isOfSite))
            return;
        if (Channels.IsColumnOfSame(mention.Before) && ledger.LastChannelOf(place.Sentence) is { } account)
        {
            var column = Statement.Of(mention, account.Measure, account.Rule, periods.At(mention.Index), place) with { Label = Channels.ColumnLabel(account.Label!, mention.Before) };
            admission.Admit(column, mention, place.Section.IsData);
            return;
        }

        var pattern = (list.IsOpen || leads ? patterns.For(mention, inList: true) : null) ?? (items.IsFurtherItem(mention) ? null : patterns.For(mention, inList: false));
        var isCategory = pattern is not null && IsCategoryAfterAll(pattern, mention, next, place);
        var mayBeCategory = pattern is null || isCategory;
        if (mayBeCategory && items.ReadPublished(mention, periods, place))
            return;
        if (pattern is null && GrandTotals.Of(mention, ledger, periods, place) is { } sum)
        {
            admission.Admit(sum, mention, place.Section.IsData);
            return;
        }

        if (pattern is null)
        {
            if (ItemReader.CountsItems(mention) && ListCues.Published.IsTrueOf(mention))
                ledger.NoteUnread();
            if (place.Section.IsData && (UnreadCounts.Has(mention) || (list.Total is not null && mention.Token.Kind == ProseTokenKind.Quantity && (mention.Token.Unit == list.Unit || mention.Token.Unit.Length == 0))))
                DeclineUnread(mention, place);
            if (!list.IsOpen && mention.After.StartsWith(':') && ItemReader.CountsItems(mention) && information.IsMatch(mention.Before))
                list.Open(null);
            return;
        }

        var found = Statement.Of(mention, pattern.Measures[0], pattern.Name, periods.At(mention.Index), place);
        if (isCategory || items.IsColumnOfSite(pattern, mention) || IsOneOfTwoKinds(pattern, mention, next) || IsOneKindOfPosts(pattern, mention, next))
        {
            ledger.Decline(ProseFindings.PartOfList(found));
            if (isCategory && list.IsOpen && ListCues.Publishes.IsTrueOf(mention))
                list.Begin();
        }
        else if (pattern.IsJoint)
            ledger.Decline(ProseFindings.Combined(found));
        else if ((items.IsItemByPlace(pattern, mention) ? "proactive_category" : patterns.RivalOf(pattern, mention)) is { } other)
            ledger.Decline(ProseFindings.Ambiguous(found, other));
        else
            Add(mention, next, pattern, issues, periods, place, leads);
    }

    /// <summary>办理建议6件、提案17件、来信意见4件: where one of the cases side by side is not read, the others are not all of them.</summary>
    private void DeclineUnread(Mention mention, Place place)
    {
        ledger.Decline(ProseFindings.Unread(mention));
        if (mention.Before.StartsWith('、') && ledger.FromSentence(place.Sentence).FirstOrDefault() is { Adds: true, Unit: "件" } last && mention.Token.Unit == "件")
            ledger.MarkIncomplete(last);
    }

    private static bool IsOneOfTwoKinds(ProsePattern pattern, Mention mention, Mention? next) =>
        pattern.Measures is ["proactive_info_total"] && next is { After: "" } && next.Token.Unit == mention.Token.Unit && ListCues.SecondKind.IsTrueOf(next);

    /// <summary>微信公众号发布工作动态50条、通知公告20条: neither kind is all that the account posted.</summary>
    private static bool IsOneKindOfPosts(ProsePattern pattern, Mention mention, Mention? next) =>
        pattern.Measures is ["channel_wechat" or "channel_weibo"] && next is not null && next.Token.Unit == mention.Token.Unit
        && ListCues.KindOfPosts.IsTrueOf(mention) && ListCues.NextKindOfPosts.IsTrueOf(next);

    /// <summary>
    /// A site that publishes one kind of information and then another is the head of a list of categories;
    /// so is a site that was already given its figure.
    /// </summary>
    private bool IsCategoryAfterAll(ProsePattern pattern, Mention mention, Mention? next, Place place) =>
        pattern.Measures is ["channel_website"] && !ListCues.General.IsTrueOf(mention)
        && (ledger.States("channel_website", place.Sentence)
            || (next is not null && CategoryLabel.Of(next) is { } following && Channels.MeasureNamedBy(following.Text) is null && Channels.MeasureNamedBy(next.Clause) is null));

    private void Add(Mention mention, Mention? next, ProsePattern pattern, Mention? issues, PeriodReader periods, Place place, bool leads)
    {
        Statement? last = null;
        foreach (var measure in pattern.Measures)
        {
            var stated = Statement.Of(mention, measure, pattern.Name, periods.At(mention.Index), place);
            // 办结10件(含上年转入办结2件): the part is not the whole.
            if (isInBracket && ListCues.PartOf.IsIn(mention.Source.Text) && ledger.States(measure, place.Sentence))
            {
                ledger.Decline(ProseFindings.PartOfTotal(stated));
                continue;
            }

            var statement = stated with
            {
                Applicant = pattern.Applicant,
                Adds = pattern.Adds,
                IsLed = pattern.IsLed,
                IsGeneral = ListCues.General.IsTrueOf(mention),
            };
            // 累计公开457条,其中网上公开376条: the parts of a stock are stocks.
            if (statement.IsOfChannel && list.Total is { } stock && (stock.Measure == "proactive_cumulative" || (stock.IsOfChannel && stock.Period.Kind == PeriodKind.ToDate)))
                statement = statement with { Period = statement.Period with { Kind = stock.Period.Kind } };
            statement = Channels.Placed(statement, mention, place.Section.Heading, issues);
            var guard = PatternFinder.GuardOf(pattern, measure, mention);
            last = admission.AdmitGuarded(statement, mention, guard, place.Section.IsData || pattern.AnySection);
            if (last is { Measure: "channel_other", Label: { } label } && ofNoPlace.IsMatch(label))
                ledger.Decline(ProseFindings.DoubtfulPlace(last));
            if (last is not null && guard is null && UnnamedSubject.Is(last, mention, place.Section))
                ledger.Decline(ProseFindings.OfAnyBusiness(last));
        }

        items.Follow(last);
        if (last?.Measure is "proactive_info_total" or "channel_website" or "proactive_cumulative")
            list.Open(last);
        else if (leads || (last is null && mention.Topic != "request" && IsPartBrokenDown(pattern, mention)))
            list.Open(null);
        else if (IsOfAnotherChannel(last, mention))
            list.Close();
        else if (last is { IsOfChannel: true })
            list.Begin();
        else if (pattern is { InLists: false, Kind: PatternKind.Count } && !(last is null && list.HasItems))
            GoOn(next);
    }

    /// <summary>重点领域公开信息24条。其中财政预算10条: what was published in part is no total, but its kinds are kinds of information.</summary>
    private static bool IsPartBrokenDown(ProsePattern pattern, Mention mention) =>
        pattern.Measures is ["proactive_info_total"] && (mention.After.Length == 0 || ListCues.Continues.IsIn(mention.After.TrimStart(',')));

    /// <summary>A measure ends a list of categories, unless it is one of what the list enumerates.</summary>
    private void GoOn(Mention? next)
    {
        if (list.IsOpen && next is not null && goesOn.IsMatch(next.Before))
            list.Begin();
        else
            list.Close();
    }

    /// <summary>
    /// 行政许可信息36条,日报头版1篇,整版深读2篇 or 网站发布34篇、融媒体17篇、某县新闻2篇: what goes on after a channel is no item of a
    /// list that has no total or breaks down nothing.
    /// </summary>
    private bool IsOfAnotherChannel(Statement? read, Mention mention) =>
        read is { IsOfChannel: true }
        && (list.Total is null || (list.Total is { Measure: "channel_website" } && !list.HasItems && !mention.Lead.Contains("其中", StringComparison.Ordinal)));
}
