namespace Warehouse.Etl.Extraction.Prose;

/// <summary>Reads one number after the other: as an item of a list of categories, or by the first pattern that fits.</summary>
internal sealed class NumberReader(int? reportYear, Superiors superiors, StatementLedger ledger)
{
    private static readonly string[] itemUnits = ["类"];

    /// <summary>Topics whose numbers count what was handled: 涉及征地拆迁类15件 are requests, not information.</summary>
    private static readonly string[] handled = ["request", "review", "litigation", "consult", "complaint", "mailbox", "proposal", "fee"];

    private readonly Admission admission = new(superiors, ledger);
    private readonly CategoryList list = new();
    private bool lastWasItem;
    private bool isInBracketOfMeasure;
    private bool isInBracket;

    /// <summary>A list goes on in the next sentence only where that says so.</summary>
    public void OpenSentence(string sentence)
    {
        if (list.IsOpen && !ListCues.Continues.IsIn(sentence))
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
        var isOfUncounted = ListCues.UncountedTotal.IsIn(before);
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
        if (ProseGuards.IsNoValue(mention))
            return;
        var leads = ListCues.Introduced.IsTrueOf(mention);
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
        if (mayBeCategory && CountsItems(mention) && !ListCues.Gazetted.IsTrueOf(mention) && ListCues.Specific.IsTrueOf(mention) && CategoryLabel.Of(mention) is { } label)
            AddItem(mention, label, periods, place, "category_published");
        else if (isCategory || (pattern is not null && (IsColumnOfSite(pattern, mention) || IsOneOfTwoKinds(pattern, mention, next))))
            ledger.Decline(ProseFindings.PartOfList(Statement.Of(mention, pattern!.Measures[0], pattern.Name, periods.At(mention.Index), place)));
        else if (pattern is { IsJoint: true })
            ledger.Decline(ProseFindings.Combined(Statement.Of(mention, pattern.Measures[0], pattern.Name, periods.At(mention.Index), place)));
        else if (pattern is not null)
            Add(mention, pattern, issues, periods, place, leads);
        else if (CountsItems(mention) && ListCues.Published.IsTrueOf(mention))
            ledger.NoteUnread(place.Sentence);
    }

    private bool ReadItem(Mention mention, PeriodReader periods, Place place, bool leads)
    {
        if (mention.FollowsSemicolon && ListCues.PublishesAnew.IsTrueOf(mention))
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
        mention.Token.Unit == "条" && ((list.IsOpen && mention.Before.StartsWith('、')) || ListCues.QuotedColumn.IsTrueOf(mention));

    /// <summary>网站发布825条,其中政务公开栏发布94条: the board is a column of the site, not one on a wall.</summary>
    private bool IsColumnOfSite(ProsePattern pattern, Mention mention) =>
        pattern.Measures is ["channel_other"] && list.Total is { Measure: "channel_website" } && mention.Lead.Contains("其中", StringComparison.Ordinal) && ListCues.Boards.IsTrueOf(mention);

    private static bool IsOneOfTwoKinds(ProsePattern pattern, Mention mention, Mention? next) =>
        pattern.Measures is ["proactive_info_total"] && next is { After: "" } && next.Token.Unit == mention.Token.Unit && ListCues.SecondKind.IsTrueOf(next);

    private ProsePattern? Pattern(Mention mention, bool inList)
    {
        var pattern = ProsePatterns.FirstMatch(mention, reportYear, inList);
        if (pattern is { InLists: false, Measures: ["proactive_info_total"] } && list.HasItems && !list.AddsUpTo(mention.Token.Value))
            return null;
        return pattern is not null && pattern.Measures.Any(measure => GuardOf(pattern, measure, mention) is { Effect: GuardEffect.Skip }) ? null : pattern;
    }

    private static ProseGuard? GuardOf(ProsePattern pattern, string measure, Mention mention) =>
        ProseGuards.Of(measure, mention, byLabel: pattern.After is null);

    /// <summary>
    /// A site that publishes one kind of information and then another is the head of a list of categories;
    /// so is a site that was already given its figure.
    /// </summary>
    private bool IsCategoryAfterAll(ProsePattern pattern, Mention mention, Mention? next, Place place) =>
        pattern.Measures is ["channel_website"] && !ListCues.General.IsTrueOf(mention)
        && (ledger.States("channel_website", place.Sentence)
            || (next is not null && CategoryLabel.Of(next) is { } following && Channels.MeasureNamedBy(following.Text) is null && Channels.MeasureNamedBy(next.Clause) is null));

    private void AddItem(Mention mention, CategoryLabel label, PeriodReader periods, Place place, string rule)
    {
        var guard = ProseGuards.Of("proactive_category", mention, byLabel: true);
        if (guard is { Effect: GuardEffect.Skip })
            return;
        lastWasItem = true;
        if (!list.IsOpen)
            list.Open(null);
        if (label.IsLinked && list.HasItems && ListCues.Subdivides.IsTrueOf(mention))
            list.Descend();
        var period = PeriodOf(label, mention, periods);
        if (list.Total is { Measure: "proactive_cumulative" })
            period = period with { Kind = PeriodKind.Cumulative };
        var item = Statement.Of(mention, "proactive_category", rule, period, place) with { Label = list.Add(label.Text, mention.Token.Value) };
        if (AdmitGuarded(item, mention, guard, place.Section.IsData) is not { } admitted)
            return;
        if (label.IsDoubtful)
            ledger.Decline(ProseFindings.DoubtfulLabel(admitted));
        if (list.Total is { } total)
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
            if (isInBracket && ListCues.PartOf.IsIn(mention.Source.Text) && ledger.States(measure, place.Sentence))
                continue;

            var statement = Statement.Of(mention, measure, pattern.Name, periods.At(mention.Index), place) with
            {
                Applicant = pattern.Applicant,
                Adds = pattern.Adds,
                IsLed = pattern.IsLed,
                IsGeneral = ListCues.General.IsTrueOf(mention),
            };
            statement = Channels.Placed(statement, mention.Before, place.Section.Heading, issues);
            last = AdmitGuarded(statement, mention, GuardOf(pattern, measure, mention), place.Section.IsData || pattern.AnySection);
        }

        lastWasItem = last?.Measure is "proactive_info_total" or "channel_website" or "proactive_cumulative";
        if (lastWasItem)
            list.Open(last);
        else if (leads)
            list.Open(null);
        else if ((pattern is { InLists: false, Kind: PatternKind.Count }) || IsOfAnotherChannel(last))
            list.Close();
    }

    /// <summary>行政许可信息36条,日报头版1篇,整版深读2篇: what goes on after a channel is no item of a list that has no total.</summary>
    private bool IsOfAnotherChannel(Statement? read) =>
        list.Total is null && read is not null && read.IsOfChannel;

    private Statement? AdmitGuarded(Statement statement, Mention mention, ProseGuard? guard, bool isDataSection)
    {
        if (guard is { Effect: GuardEffect.Decline })
        {
            ledger.Decline(ProseFindings.Guarded(statement, guard));
            return null;
        }

        var admitted = admission.Admit(statement, mention, isDataSection);
        if (admitted is not null && guard is { Effect: GuardEffect.Doubt })
            ledger.Decline(ProseFindings.Guarded(admitted, guard));
        return admitted;
    }
}
