using System.Text.RegularExpressions;

namespace Warehouse.Etl.Extraction.Prose;

/// <summary>Reads one number after the other: as an item of a list of categories, or by the first pattern that fits.</summary>
internal sealed class NumberReader(int? reportYear, StatementLedger ledger)
{
    private static readonly Words continues = new("^{栏首}");
    private static readonly Words grown = new("(?:(?<!新)增长|(?<!新)增加|减少|下降|上升|提高|降低|增幅|升高|多出?|少|(?<!新)增|减)(?:了|约|近|为)?$", RegexOptions.RightToLeft);
    private static readonly Words compared = new("比|较|相比|同期|去年|上年|上一年");
    private static readonly Words listLead = new("{栏领}[^,:;]{1,30}$", RegexOptions.RightToLeft);
    private static readonly Words specific = new(
        "(?:{公开}(?:了)?(?:的)?[^,;]{2,30}(?:信息|文件|公告|动态|公示|报告|方案|清单|预算|决算|年报)|[^,;]{2,24}(?:信息|文件|公告|公示|报告|方案)(?:公布|发布|公示)){栏目即}$", RegexOptions.RightToLeft);

    /// <summary>全年编发公报4期,刊登文件27件: what a gazette holds is no category of its own.</summary>
    private static readonly Words gazetted = new("公报[^;]{0,24}(?:登载|刊登|刊载)");
    /// <summary>向上级媒体报送信息96条,其中日报发布13条: the parts of what was submitted were published by others.</summary>
    private static readonly Words submitted = new("(?:报送|上报|投稿|推荐|采用|录用|采纳|约稿)[^,;{数}]{0,24}{数}[^;{数}]{0,4}其中[^;]*$", RegexOptions.RightToLeft);

    /// <summary>每两周至少一次更新: how often is not how many.</summary>
    private static readonly Words perPeriod = new("每[^,;{数}]{0,3}(?:周|月|日|天|旬|季度?|年)[^,;]{0,6}$", RegexOptions.RightToLeft);

    /// <summary>公众号公开信息389共计3545条: the account's own figure is the one that lost its unit.</summary>
    private static readonly Words lostUnit = new("{号}(?:共计|合计|总计|共)(?:达|有|为)?$", RegexOptions.RightToLeft);

    /// <summary>公众号发布122篇,其中工作简报43篇: the parts of an account are no channels.</summary>
    private static readonly Words accountParts = new("{社交}[^;{数}]*{数},?其中[^;]*$", RegexOptions.RightToLeft);
    private static readonly Words subdivides = new("其中|内[有含]");
    private static readonly Words publishesAnew = new("^(?:主动|累计|共)*(?:公开|发布|公布|更新|推送|刊登)(?!公告)");
    private static readonly Words uncounted = new("^{不计}");

    /// <summary>公开7项采购项目: what was published are projects, not items of information.</summary>
    private static readonly Words otherThings = new("^[^,;、:信]{0,6}(?:项目|事项|栏目|专栏|专题|清单|职权|权力)");
    private static readonly Words publishes = new("{公开}|推文");

    /// <summary>公开政务信息57条,公示公告52条: two kinds side by side, neither is the total.</summary>
    private static readonly Words secondKind = new("^[,、](?:通知|公告|公示|文件|动态|新闻|简报)+(?:类)?(?:信息)?$");
    private static readonly Words combined = new("复议(?:案件|申请|案)?(?:、|和|及|或|与|以及)+(?:提起|被提起)?(?:行政)?诉讼(?:案件|案)?[^,;]{0,8}$", RegexOptions.RightToLeft);
    private static readonly Words general = new("(?:{公开}(?:了|的|出)?{信息}|新增{信息}|{公开}(?:了)?|主动公开(?:政务|政府)?(?:文件|公文)){即}$", RegexOptions.RightToLeft);
    /// <summary>收到申请57件(含上年结转1件): the figure is of two years' requests.</summary>
    private static readonly Words carriedIn = new("^(?:含|包括|包含|其中)[^,;{数}]{0,4}(?:上年|上一年|去年|{年})度?(?:结转|转入|遗留)");
    private static readonly Words partOf = new("^(?:含|其中|包括|包含)");
    private static readonly Words boards = new("^[,、](?:其中,?)?[^,;在通过]{0,12}(?:公示|公告|公开)栏发布");
    private static readonly Words quotedColumn = new("^(?:[,、]|其中)*“[^“”]{2,12}”(?:栏目|专栏|类|信息)?$");
    private static readonly Words uncountedTotal = new("公开(?:了|的)?{信息}[^,;{数}]{0,12}$", RegexOptions.RightToLeft);
    private static readonly string[] itemUnits = ["类"];

    /// <summary>Topics whose numbers count what was handled: 涉及征地拆迁类15件 are requests, not information.</summary>
    private static readonly string[] handled = ["request", "review", "litigation", "consult", "complaint", "mailbox", "proposal", "fee"];

    private readonly Admission admission = new(ledger);
    private readonly CategoryList list = new();
    private bool lastWasItem;
    private bool isInBracketOfMeasure;
    private bool isInBracket;

    /// <summary>A list goes on in the next sentence only where that says so.</summary>
    public void OpenSentence(string sentence)
    {
        if (list.IsOpen && !continues.IsMatch(sentence))
            list.Close();
    }

    /// <summary>
    /// What stands in a bracket after an item are its parts; after another measure it is no list at all, except where it breaks
    /// down a total that has no number: 主动公开政府信息共计十一大类(其中…).
    /// </summary>
    /// <param name="before">The words of the sentence up to the bracket.</param>
    public void OpenBracket(string before)
    {
        isInBracket = true;
        var isOfUncounted = uncountedTotal.IsMatch(before);
        isInBracketOfMeasure = !lastWasItem && !isOfUncounted;
        if (isOfUncounted)
            list.Open(null);
        list.Descend();
    }

    public void CloseBracket()
    {
        list.Ascend();
        isInBracket = false;
        isInBracketOfMeasure = false;
    }

    /// <param name="issues">The count of issues that stood before the number, if any.</param>
    public void Read(Mention mention, Mention? next, Mention? issues, PeriodReader periods, Place place)
    {
        if ((grown.IsMatch(mention.Before) && compared.IsMatch(mention.Before)) || submitted.IsMatch(mention.Lead) || perPeriod.IsMatch(mention.Before) || lostUnit.IsMatch(mention.Before))
            return;
        var leads = listLead.IsMatch(mention.Before);
        if (ReadItem(mention, periods, place, leads))
            return;
        if (Channels.IsColumnOfSame(mention.Before) && ledger.LastChannelOf(place.Sentence) is { } account)
        {
            var column = Statement.Of(mention, account.Measure, account.Rule, periods.At(mention.Index), place) with { Label = Channels.ColumnLabel(account.Label!, mention.Before) };
            admission.Admit(column, mention, place.Section.IsData);
            return;
        }

        var pattern = (list.IsOpen || leads ? Pattern(mention, inList: true) : null) ?? (IsFurtherItem(mention) ? null : Pattern(mention, inList: false));
        var isCategory = pattern is not null && IsCategoryAfterAll(pattern, mention, next, place);
        var mayBeCategory = pattern is null || isCategory;
        if (mayBeCategory && CountsItems(mention) && !gazetted.IsMatch(mention.Lead) && specific.IsMatch(mention.Before) && CategoryLabel.Of(mention) is { } label)
            AddItem(mention, label, periods, place, "category_published");
        else if (isCategory || (pattern is not null && (IsColumnOfSite(pattern, mention) || IsOneOfTwoKinds(pattern, mention, next))))
            ledger.Decline(ProseFindings.PartOfList(Statement.Of(mention, pattern!.Measures[0], pattern.Name, periods.At(mention.Index), place)));
        else if (pattern is not null)
            Add(mention, pattern, issues, periods, place, leads);
        else if (combined.IsMatch(mention.Before))
            ledger.Decline(ProseFindings.Combined(Statement.Of(mention, "review_total", "combined", periods.At(mention.Index), place)));
    }

    private bool ReadItem(Mention mention, PeriodReader periods, Place place, bool leads)
    {
        if (mention.FollowsSemicolon && publishesAnew.IsMatch(mention.Before))
            list.Ascend();
        var inList = list.IsOpen || leads;
        var mayBeClass = mention.Before.Contains('类', StringComparison.Ordinal);
        if (!(inList || mayBeClass) || !CountsItems(mention) || CategoryLabel.Of(mention) is not { } label)
            return false;
        if (label.IsNamedClass && (inList || !handled.Contains(Topics.LastIn(mention.Sentence[..label.Start]) ?? place.Topic())))
        {
            AddItem(mention, label, periods, place, "category_named");
            return true;
        }

        var isLinked = inList && !isInBracketOfMeasure && (leads || label.IsLinked || list.GoesOnWith(mention.Token.Value));
        if (!isLinked || Channels.MeasureNamedBy(mention.Clause) is not null || Pattern(mention, inList: true) is not null)
            return false;
        AddItem(mention, label, periods, place, "category_in_list");
        return true;
    }

    private static bool CountsItems(Mention mention) =>
        mention.Token.Kind == ProseTokenKind.Quantity && CountingWords.IsOfClass(mention.Token.Unit, itemUnits);

    /// <summary>
    /// 网站公开300条,其中政务公开栏目120条、回应关切30条: what goes on with a list of items counts items, whatever its words
    /// mean elsewhere; so does a column named in quotation marks.
    /// </summary>
    private bool IsFurtherItem(Mention mention) =>
        mention.Token.Unit == "条" && ((list.IsOpen && mention.Before.StartsWith('、')) || quotedColumn.IsMatch(mention.Before));

    /// <summary>网站发布825条,其中政务公开栏发布94条: the board is a column of the site, not one on a wall.</summary>
    private bool IsColumnOfSite(ProsePattern pattern, Mention mention) =>
        pattern.Measures is ["channel_other"] && list.Total is { Measure: "channel_website" } && mention.Lead.Contains("其中", StringComparison.Ordinal) && boards.IsMatch(mention.Before);

    private static bool IsOneOfTwoKinds(ProsePattern pattern, Mention mention, Mention? next) =>
        pattern.Measures is ["proactive_info_total"] && next is { After: "" } && next.Token.Unit == mention.Token.Unit && secondKind.IsMatch(next.Before);

    private ProsePattern? Pattern(Mention mention, bool inList)
    {
        var pattern = ProsePatterns.FirstMatch(mention, reportYear, inList);
        if (pattern is { InLists: false, Measures: ["proactive_info_total"] } && list.HasItems && !list.AddsUpTo(mention.Token.Value))
            return null;
        if (pattern is { Measures: ["channel_other"] } && !publishes.IsMatch(mention.Clause) && accountParts.IsMatch(mention.Lead))
            return null;
        if (pattern is { After: null, Measures: [var of] } && (of == "proactive_info_total" || of.StartsWith("channel_", StringComparison.Ordinal)) && otherThings.IsMatch(mention.After))
            return null;
        if (pattern is { Measures: [var measure] } && mention.Token.Unit == "个" && measure.StartsWith("channel_", StringComparison.Ordinal) && !publishes.IsMatch(mention.Clause))
            return null;
        return pattern is { After: null } && uncounted.IsMatch(mention.After) && mention.Token.Unit is "个" or "家" or "大" ? null : pattern;
    }

    /// <summary>
    /// A site that publishes one kind of information and then another is the head of a list of categories;
    /// so is a site that was already given its figure.
    /// </summary>
    private bool IsCategoryAfterAll(ProsePattern pattern, Mention mention, Mention? next, Place place) =>
        pattern.Measures is ["channel_website"] && !general.IsMatch(mention.Marked)
        && (ledger.States("channel_website", place.Sentence)
            || (next is not null && CategoryLabel.Of(next) is { } following && Channels.MeasureNamedBy(following.Text) is null));

    private void AddItem(Mention mention, CategoryLabel label, PeriodReader periods, Place place, string rule)
    {
        lastWasItem = true;
        if (!list.IsOpen)
            list.Open(null);
        if (label.IsLinked && list.HasItems && subdivides.IsMatch(mention.Before))
            list.Descend();
        var period = PeriodOf(label, mention, periods);
        if (list.Total is { Measure: "proactive_cumulative" })
            period = period with { Kind = PeriodKind.Cumulative };
        var item = Statement.Of(mention, "proactive_category", rule, period, place) with { Label = list.Add(label.Text, mention.Token.Value) };
        if (admission.Admit(item, mention, place.Section.IsData) is not null && list.Total is { } total)
            ledger.MarkBrokenDown(total);
    }

    /// <summary>A year in the label is part of it (2019年部门决算); that the number is a stock may be said in it, too.</summary>
    private static Period PeriodOf(CategoryLabel label, Mention mention, PeriodReader periods)
    {
        var period = periods.At(label.Start);
        var kind = periods.At(mention.Index).Kind;
        return kind is PeriodKind.Cumulative or PeriodKind.ToDate ? period with { Kind = kind } : period;
    }

    private void Add(Mention mention, ProsePattern pattern, Mention? issues, PeriodReader periods, Place place, bool leads)
    {
        Statement? last = null;
        foreach (var measure in pattern.Measures)
        {
            // 办结10件(含上年转入办结2件): the part is not the whole.
            if (isInBracket && partOf.IsMatch(mention.Source.Text) && ledger.States(measure, place.Sentence))
                continue;

            if (measure == "req_new" && mention.Explanation is { } explained && carriedIn.IsMatch(explained))
            {
                ledger.Decline(ProseFindings.Combined(Statement.Of(mention, measure, pattern.Name, periods.At(mention.Index), place)));
                continue;
            }

            var statement = Statement.Of(mention, measure, pattern.Name, periods.At(mention.Index), place) with
            {
                Applicant = pattern.Applicant,
                Adds = pattern.Adds,
                IsGeneral = general.IsMatch(mention.Marked),
            };
            last = admission.Admit(Channels.Placed(statement, mention.Before, place.Section.Heading, issues), mention, place.Section.IsData || pattern.AnySection);
        }

        lastWasItem = last?.Measure is "proactive_info_total" or "channel_website" or "proactive_cumulative";
        if (lastWasItem)
            list.Open(last);
        else if (leads)
            list.Open(null);
        else if (pattern is { InLists: false, Kind: PatternKind.Count })
            list.Close();
    }
}
