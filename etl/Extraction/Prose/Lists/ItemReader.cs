using Warehouse.Etl.Extraction.Prose.Numbers;
using Warehouse.Etl.Extraction.Prose.Patterns;
using Warehouse.Etl.Extraction.Prose.Periods;
using Warehouse.Etl.Extraction.Prose.Statements;

namespace Warehouse.Etl.Extraction.Prose.Lists;

/// <summary>Reads the items of a list of categories: 主动公开信息59条,其中政务信息12条、工作动态29条….</summary>
internal sealed class ItemReader(CategoryList list, PatternFinder patterns, Admission admission, StatementLedger ledger)
{
    private static readonly string[] itemUnits = ["类"];

    /// <summary>Count what was handled rather than what was written.</summary>
    private static readonly string[] caseUnits = ["件", "起", "宗", "次"];

    /// <summary>Topics whose numbers count what was handled: 涉及征地拆迁类15件 are requests, not information.</summary>
    private static readonly string[] handled = ["request", "review", "litigation", "consult", "complaint", "mailbox", "hotline", "proposal", "fee"];

    private bool lastWasItem;
    private bool isInBracketOfMeasure;

    public static bool CountsItems(Mention mention) =>
        mention.Token.Kind == ProseTokenKind.Quantity && CountingWords.IsOfClass(mention.Token.Unit, itemUnits);

    /// <param name="isOfUncounted">Whether the bracket breaks down a total that has no number.</param>
    public void OpenBracket(bool isOfUncounted)
    {
        isInBracketOfMeasure = !lastWasItem && !isOfUncounted;
        if (isOfUncounted)
            list.Open(null);
        list.Descend();
    }

    public void CloseBracket()
    {
        list.Ascend();
        isInBracketOfMeasure = false;
    }

    /// <summary>Takes note of what a pattern read: a bracket after a total lists its parts.</summary>
    public void Follow(Statement? read) =>
        lastWasItem = read?.Measure is "proactive_info_total" or "channel_website" or "proactive_cumulative";

    /// <summary>Reads a number as an item where the list, or the name itself, says that it is one.</summary>
    /// <param name="isOfSite">Whether the words before the first item of a list name the site as well: 通过网站发布要闻30条、动态80条….</param>
    public bool Read(Mention mention, PeriodReader periods, Place place, bool leads, bool isOfSite)
    {
        if (mention.FollowsSemicolon && ListCues.PublishesAnew.IsTrueOf(mention))
            list.Ascend();
        var inList = list.IsOpen || leads;
        var mayBeClass = mention.Before.Contains('类', StringComparison.Ordinal);
        if (!(inList || mayBeClass) || !(CountsItems(mention) || IsCountedAsTotal(mention)) || CategoryLabel.Of(mention) is not { } label)
            return false;
        if (label.IsNamedClass && (inList || !handled.Contains(Topics.LastIn(mention.Sentence[..label.Start]) ?? place.Topic())))
        {
            Add(mention, label, periods, place, "category_named");
            return true;
        }

        var isLinked = inList && !isInBracketOfMeasure && (leads || label.IsLinked || list.GoesOnWith(mention.Token.Value));
        if (!isLinked || (!isOfSite && IsMeasure(mention) && !IsColumn(mention)) || IsOtherThan(label, mention))
            return false;
        Add(mention, label, periods, place, "category_in_list");
        return true;
    }

    /// <summary>发布信息63次,包括通知公告5次: whatever the total is counted in, so are its parts.</summary>
    private bool IsCountedAsTotal(Mention mention) =>
        mention.Token is { Kind: ProseTokenKind.Quantity, Unit.Length: > 0 } token && token.Unit == list.Total?.Unit;

    private bool IsMeasure(Mention mention) =>
        Channels.MeasureNamedBy(mention.Clause) is not null || patterns.For(mention, inList: true) is not null;

    /// <summary>网站公开102条,其中公示公告5条、政务公开栏43条: a board that is listed among what a site holds is one of its columns.</summary>
    private bool IsColumn(Mention mention) =>
        list.Total is { Measure: "channel_website" } && ListCues.SiteColumn.IsTrueOf(mention)
        && mention.Lead.LastIndexOf("其中", StringComparison.Ordinal) > mention.Lead.LastIndexOf(';');

    /// <summary>
    /// 其中公告16条,办理热线工单5件 or 发布解读文章5篇: what is not counted as the items are, is handled or has a verb of its own, and
    /// has the words of another measure, is no item; nor is it the first of them.
    /// </summary>
    private bool IsOtherThan(CategoryLabel label, Mention mention) =>
        !label.IsLinked && list.Unit is null or "条"
        && (caseUnits.Contains(mention.Token.Unit) || (mention.Token.Unit != "条" && ListCues.VerbFirst.IsTrueOf(mention)))
        && patterns.For(mention, inList: false) is not null;

    /// <summary>Reads a number that no pattern reads as a kind of information that was published: 发布工作简报信息20条.</summary>
    public bool ReadPublished(Mention mention, PeriodReader periods, Place place)
    {
        if (!CountsItems(mention) || ListCues.Gazetted.IsTrueOf(mention) || PublishedKind(mention) is not { } label)
            return false;
        Add(mention, label, periods, place, "category_published");
        return true;
    }

    /// <summary>The name of the kind that stands before its number, or behind it: 公开20条预决算信息.</summary>
    private static CategoryLabel? PublishedKind(Mention mention)
    {
        if (ListCues.Specific.IsTrueOf(mention))
            return CategoryLabel.Of(mention);
        if (!ListCues.Publishing.IsTrueOf(mention) || !ListCues.KindAfter.IsTrueOf(mention))
            return null;
        var pause = mention.After.IndexOfAny([',', '、', ';']);
        return CategoryLabel.Of(mention, pause < 0 ? mention.After : mention.After[..pause], mention.AfterStart);
    }

    /// <summary>
    /// 网站公开300条,其中政务公开栏目120条、回应关切30条: what goes on with a list of items counts items, whatever its words
    /// mean elsewhere; so does a column named in quotation marks.
    /// </summary>
    public bool IsFurtherItem(Mention mention) =>
        mention.Token.Unit == "条" && ((list.IsOpen && lastWasItem && mention.Before.StartsWith('、')) || ListCues.QuotedColumn.IsTrueOf(mention));

    /// <summary>网站发布825条,其中政务公开栏发布94条: the board is a column of the site, not one on a wall.</summary>
    public bool IsColumnOfSite(ProsePattern pattern, Mention mention) =>
        pattern.Measures is ["channel_other"] && list.Total is { Measure: "channel_website" } && mention.Lead.Contains("其中", StringComparison.Ordinal) && ListCues.Boards.IsTrueOf(mention);

    /// <summary>其中公告107条,时政新闻89条,聚焦媒体102条: after items a channel that publishes nothing may as well be a category.</summary>
    public bool IsItemByPlace(ProsePattern pattern, Mention mention) =>
        pattern.Measures is ["channel_other"] && list.HasItems && (list.Total is not null || list.IsBelowItem) && !ListCues.Publishes.IsTrueOf(mention) && CategoryLabel.Of(mention) is not null;

    private void Add(Mention mention, CategoryLabel label, PeriodReader periods, Place place, string rule)
    {
        var guard = ProseGuards.Of("proactive_category", mention, byLabel: true);
        if (guard is { Effect: GuardEffect.Skip })
        {
            if (list.HasItems && place.Section.IsData && UnreadCounts.Has(mention))
                ledger.Decline(ProseFindings.Unread(mention));
            return;
        }

        lastWasItem = true;
        if (!list.IsOpen)
            list.Open(null);
        if (label.IsLinked && list.HasItems && ListCues.Subdivides.IsTrueOf(mention))
            list.Descend();
        var period = PeriodOf(label, mention, periods);
        if (list.Total is { Measure: "proactive_cumulative" })
            period = period with { Kind = PeriodKind.Cumulative };
        var item = Statement.Of(mention, "proactive_category", rule, period, place) with { Label = list.Add(label.Text, mention.Token.Value, mention.Token.Unit) };
        if (admission.AdmitGuarded(item, mention, guard, place.Section.IsData) is not { } admitted)
        {
            list.DeclineLast();
            return;
        }

        if (label.IsDoubtful)
            ledger.Decline(ProseFindings.DoubtfulLabel(admitted));
        if (list.Total is { } total)
            ledger.MarkBrokenDown(total, admitted, list.Sum);
    }

    /// <summary>A year in the label is part of it (2019年部门决算); that the number is a stock may be said in it, too.</summary>
    private static Period PeriodOf(CategoryLabel label, Mention mention, PeriodReader periods)
    {
        var period = periods.At(label.Start);
        var kind = periods.At(mention.Index).Kind;
        return kind is PeriodKind.Cumulative or PeriodKind.ToDate ? period with { Kind = kind } : period;
    }
}
