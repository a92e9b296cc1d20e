using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Prose.Numbers;
using Warehouse.Etl.Extraction.Prose.Passages;
using Warehouse.Etl.Extraction.Prose.Patterns;
using Warehouse.Etl.Extraction.Prose.Periods;
using Warehouse.Etl.Extraction.Prose.Statements;
using Warehouse.Etl.Extraction.Prose.Texts;

namespace Warehouse.Etl.Extraction.Prose;

/// <summary>Goes through the sentences of one document in order and carries over what one leaves to the next: the subject, the period.</summary>
/// <param name="usual">What a sentence is about that says nothing of a period.</param>
internal sealed class SentenceReader(int? reportYear, Period usual, OtherOffices otherOffices, StatementLedger ledger)
{
    /// <summary>How many characters before a bracket tell of what total it lists the parts.</summary>
    private const int LongestTotal = 60;

    /// <summary>2019年,通过网站公开20条。通过公众号公布5条: what went a further way is of the year that the sentence before was of.</summary>
    private static readonly Words furtherWay = new("^(?:通过|利用|依托|借助)[^,;]*{公开}");
    private static readonly Words sameYear = new("^(?:其中|全年|当年|该年|分别|按)");

    /// <summary>截至2019年底有效文件40件。全年公开信息90条: the day up to which a stock was counted is not the year of what follows.</summary>
    private static readonly Words wholeYear = new("^全年");

    /// <summary>其中上半年29条,下半年35条: all parts of the year were named, and what follows is of the whole again.</summary>
    private static readonly Words allParts = new("上半年[^。]*下半年|一季度[^。]*四季度");
    private static readonly Words denied = new("{未}");
    private static readonly Words submitted = new("{内报}");

    /// <summary>统计公报、统计年鉴各1条: each of those named has as many.</summary>
    private static readonly Words sharedCount = new("^(?<items>(?:[^;]*[,:])?[^,;:]*(?:、|和|及|与)[^,;:]*)各$");
    private static readonly Words sharedZero = new("^(?<items>.{2,}?)(?:数量|数|件数)?(?:均|都|皆|各)(?:为|是)?:?$");

    /// <summary>印发《政情》39期,发布信息585条; 公众号发布44期、刊发稿件116篇: what the issues hold.</summary>
    private static readonly Words holds = new("^[,、]?(?:(?:共|累计)*{公开}(?:各类|政府|政务)*(?:信息|稿件|文章)?)?$");

    /// <summary>编印《政府公报》12期,发布信息62条: the issues of a gazette are a measure, and so is what it published.</summary>
    private static readonly Words gazette = new("{公报}");

    /// <summary>推送图文信息48期,共计584条; 126期、418条: what all issues together hold.</summary>
    private static readonly Words holdTogether = new("^(?:、|,)(?:共计?|合计|总计|计)?$");

    /// <summary>12期2400册, 访谈6期,共26场: copies and events are nothing that the issues hold.</summary>
    private static readonly string[] copies = ["册", "本", "份", "张", "场", "场次", "次", "期"];

    private const int LongestComparison = 16;

    private static readonly Words compared = new("(?:比|较|与|同|和)(?:(?<year>{年})度?|去年|上年|上一年|上年度)(?:的)?(?:同期)?(?:相比|相较)?$");

    private readonly Period usual = usual;
    private readonly NumberReader numbers = new(reportYear, otherOffices, ledger);
    private readonly List<(string Text, bool IsHeading)> unread = [];
    private ProsePassage? passage;
    private string topic = "";
    private Period period = usual;
    private bool endsWithDay;
    private int sentenceNumber;

    public void Read(MaskedText sentence, ProseSection section)
    {
        if (passage != sentence.Passage)
            OpenPassage(sentence.Passage, section);
        if (period != usual && period.Kind != PeriodKind.PartYear && (!(sameYear.IsMatch(sentence.Text) || IsFurtherChannel(sentence)) || (endsWithDay && wholeYear.IsMatch(sentence.Text))))
            period = usual;
        var periods = new PeriodReader(sentence, reportYear, period);
        var place = new Place(section, ++sentenceNumber, CurrentTopic);
        numbers.OpenSentence(sentence.Text);
        ReadNumbers(sentence, periods, place);
        ClauseReader.Read(sentence, section, sentenceNumber, periods, otherOffices, ledger);
        if (periods.HasMarks)
        {
            period = Carried(periods.At(sentence.Text.Length), periods.StopsPartWay || allParts.IsMatch(sentence.Text));
            endsWithDay = periods.EndsWithDay;
        }

        NoteHeading(sentence.Text, section.Heading);
    }

    /// <summary>A heading that runs into the text is a sentence of its own, or begins one.</summary>
    private void NoteHeading(string text, string heading)
    {
        var length = heading.Length > 0 && text.StartsWith(heading, StringComparison.Ordinal) ? heading.Length : 0;
        if (length > 0)
            unread.Add((heading, true));
        if (length < text.Length)
            unread.Add((text[length..], false));
    }

    private bool IsFurtherChannel(MaskedText sentence) =>
        furtherWay.IsMatch(sentence.Text) && ledger.FromSentence(sentenceNumber).Any(before => before.IsOfChannel && before.Period.Year is not null);

    private void OpenPassage(ProsePassage opened, ProseSection section)
    {
        passage = opened;
        period = usual;
        endsWithDay = false;
        topic = "";
        unread.Clear();
        unread.Add((section.Outer, true));
        unread.Add((section.Heading, true));
    }

    /// <summary>What the sentences before speak of; looked up only when a sentence leaves it open.</summary>
    private string CurrentTopic()
    {
        for (var i = unread.Count - 1; i >= 0; i--)
        {
            if (Topics.In(unread[i].Text) is not [.., (_, var last)] named)
                continue;
            topic = unread[i].IsHeading && Topics.AreOfBothCases(named) ? Topics.EitherCase : last;
            break;
        }

        unread.Clear();
        return topic;
    }

    private static Period Carried(Period last, bool stopsPartWay) =>
        last.Kind == PeriodKind.PartYear && !stopsPartWay ? last : last with { Kind = PeriodKind.Annual };

    private void ReadNumbers(MaskedText source, PeriodReader periods, Place place)
    {
        var mentions = Mention.AllIn(source, place.Topic, place.Section.Heading);
        var brackets = new Queue<MaskedText>(source.Explanations);
        Mention? issues = null;
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = issues is null ? mentions[i] : mentions[i].Under(issues.Before, issues.BeforeStart);
            var next = i + 1 < mentions.Count ? mentions[i + 1] : null;
            while (brackets.TryPeek(out var bracket) && bracket.Anchor <= mention.Index)
                ReadBracket(brackets.Dequeue(), source, periods, place);
            if (issues is null && RespectiveList.At(mentions, i) is { } list)
            {
                ReadList(list, mentions, i, periods, place);
                i += list.Count - 1;
                continue;
            }

            if (next is not null && RisingFigure.Later(mention, next) is { } later)
            {
                ReadNumber(later, i + 2 < mentions.Count ? mentions[i + 2] : null, null, periods, place);
                i++;
                continue;
            }

            if (IsIssueCount(mention, next))
            {
                issues = mention;
                continue;
            }

            if (IsCountOfMatters(mention, next))
            {
                var known = ledger.Statements.Count;
                numbers.Read(next!.Under(mention.Before, mention.BeforeStart), i + 2 < mentions.Count ? mentions[i + 2] : null, null, periods, place);
                if (ledger.Statements.Count > known)
                    ledger.Decline(ProseFindings.Adjacent(ledger.Statements[^1], mention));
                i++;
                continue;
            }

            numbers.OpenListAt(mentions, i, place.Section);
            ReadNumber(mention, next, issues, periods, place);
            issues = null;
            if (next is null || !IsAttendance(mention, next))
                continue;
            numbers.Read(next.Under(mention.Before, mention.BeforeStart), i + 2 < mentions.Count ? mentions[i + 2] : null, null, periods, place);
            i++;
        }

        foreach (var bracket in brackets)
            ReadBracket(bracket, source, periods, place);
    }

    private void ReadList(RespectiveList list, IReadOnlyList<Mention> mentions, int first, PeriodReader periods, Place place)
    {
        if (list.Names.Count == 0)
            ledger.Decline(ProseFindings.Unmatched(mentions[first], list.Count));
        for (var i = 0; i < list.Names.Count; i++)
        {
            var (words, start) = list.Names[i];
            numbers.Read(mentions[first + i].Under(words, start), null, null, periods, place);
        }
    }

    private void ReadBracket(MaskedText bracket, MaskedText source, PeriodReader periods, Place place)
    {
        var within = new PeriodReader(bracket, reportYear, Compared(source, bracket.Anchor) ?? periods.At(bracket.Anchor));
        numbers.OpenBracket(source.Text[Math.Max(0, bracket.Anchor - LongestTotal)..bracket.Anchor], AddsUp(bracket, source));
        ReadNumbers(bracket, within, place with { Topic = () => Topics.LastIn(source.Text[..bracket.Anchor]) ?? place.Topic() });
        ClauseReader.Read(bracket, place.Section, place.Sentence, within, otherOffices, ledger);
        numbers.CloseBracket();
    }

    /// <summary>比2015年(120条)增长两成: what stands in a bracket behind the year compared with is of that year.</summary>
    private Period? Compared(MaskedText source, int anchor)
    {
        if (reportYear is not { } reported || compared.Match(source.Text[Math.Max(0, anchor - LongestComparison)..anchor]) is not { Success: true } match)
            return null;
        var stated = match.Groups["year"] is { Success: true } year ? source.TokenAt(Math.Max(0, anchor - LongestComparison) + year.Index)?.Value : null;
        return new Period(PeriodKind.Annual, stated is > 0 ? (int)stated : reported - 1);
    }

    /// <summary>Whether the numbers in a bracket, two or more, add up to the one before it and count the same.</summary>
    private static bool AddsUp(MaskedText bracket, MaskedText source)
    {
        if (bracket.Anchor == 0 || source.TokenAt(bracket.Anchor - 1) is not { Kind: ProseTokenKind.Quantity } total)
            return false;
        var parts = Mention.AllIn(bracket, () => "", heading: "");
        return parts.Count > 1 && parts.All(part => part.Token.Kind == ProseTokenKind.Quantity && part.Token.Unit == total.Unit) && parts.Sum(part => part.Token.Value) == total.Value;
    }

    /// <summary>培训1期,96人参加: who came is nothing that the sessions hold.</summary>
    private static bool IsOfPersons(Mention mention, Mention next) =>
        mention.Token.Unit == "期" && next.Token.Unit is "人" or "名" or "人次";

    /// <summary>48期584条, 39期,发布信息585条, but not 1期35人次: the first number tells how many issues the second is spread over.</summary>
    private static bool IsIssueCount(Mention mention, Mention? next) =>
        next is { Token.Kind: ProseTokenKind.Quantity } && mention.Token.Kind == ProseTokenKind.Quantity && !IsAttendance(mention, next) && !IsOfPersons(mention, next) && !gazette.IsMatch(mention.Clause)
        && (mention.Token.Unit is "期" or "版" or "批" or "批次"
            ? !copies.Contains(next.Token.Unit) && (holds.IsMatch(next.Before) || holdTogether.IsMatch(next.Before))
            : mention.Token.Unit == "次" && next.Token.Unit is "条" or "篇" && holds.IsMatch(next.Before));

    /// <summary>培训4期360人次: the same words say how often, and how many came.</summary>
    private static bool IsAttendance(Mention mention, Mention next) =>
        next is { Before: "", Token: { Kind: ProseTokenKind.Quantity, Unit: "人次" or "人" or "名" } } && mention.Token is { Kind: ProseTokenKind.Quantity, Unit: "期" or "次" or "场" or "场次" };

    /// <summary>16项65条: so many matters, and so many items of information about them.</summary>
    private static bool IsCountOfMatters(Mention mention, Mention? next) =>
        next is { Before: "", Token: { Kind: ProseTokenKind.Quantity, Unit: "条" or "篇" or "则" } }
        && mention.Token is { Kind: ProseTokenKind.Quantity, Unit: "项" or "类" or "个" or "件" or "份" };

    private void ReadNumber(Mention mention, Mention? next, Mention? issues, PeriodReader periods, Place place)
    {
        var shared = mention.Token.Kind != ProseTokenKind.Quantity ? Match.Empty
            : mention.Token.Value == 0 ? sharedZero.Match(mention.Before)
            : sharedCount.Match(mention.Before);
        // 向图书馆、档案馆报送信息各46条: what the last of those named says holds for all.
        if (!shared.Success || submitted.IsMatch(mention.Before))
        {
            numbers.Read(mention, next, issues, periods, place);
            return;
        }

        // 没有通过新闻发布会、在线访谈解读的次数均为0: the denial says it all, and is read as one.
        if (mention.Token.Value == 0 && denied.IsMatch(mention.Clause))
            return;
        foreach (var (item, start) in Enumeration.Items(shared.Groups["items"].Value))
            numbers.Read(mention.Under(item, mention.BeforeStart + start), null, null, periods, place);
    }
}
