using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Prose.Numbers;

namespace Warehouse.Etl.Extraction.Prose.Patterns;

/// <summary>A number in a sentence with the words around it.</summary>
/// <param name="Index">Its place in the masked sentence.</param>
/// <param name="Before">The words since the number before it, or since a semicolon.</param>
/// <param name="After">The words up to the next number or semicolon.</param>
/// <param name="Topic">What is being spoken of at this place; empty where nothing says so.</param>
internal sealed record Mention(MaskedText Source, int Index, ProseToken Token, string Before, string After, string Topic)
{
    /// <summary>Stands in <see cref="Marked"/> where the label ends.</summary>
    public const char LabelEnd = '\uE006';

    private const int LongestBefore = 90;
    private const int LongestAfter = 40;
    private const int LongestLead = 300;

    private static readonly Words connection = new("{填}$", RegexOptions.RightToLeft);

    /// <summary>网站、微信公开政策文件、通知公告等,共计96条: a pause between such a list and words of adding up ends no clause.</summary>
    private static readonly Words addedUp = new("(?<=等[^,;:、{数}]{0,6}),(?:共计|合计|总计|累计|总共|一共|共有|共)+(?:有|为|达)?$", RegexOptions.RightToLeft);

    private ulong[]? cued;
    private string? marked;
    private string? lead;
    private string? around;
    private string? near;

    /// <summary>Where <see cref="Before"/> starts in the masked sentence.</summary>
    public int BeforeStart { get; init; }

    /// <summary>Where <see cref="After"/> starts in the masked sentence.</summary>
    public int AfterStart => Index + (Token.InWords ? Token.End - Token.Start : 1);

    /// <summary>Whether the words before begin after a semicolon.</summary>
    public bool FollowsSemicolon => BeforeStart > 0 && Source.Text[BeforeStart - 1] == ';';

    /// <summary>What stands in a bracket directly after the number, if any.</summary>
    public string? Explanation => Source.Explanations.FirstOrDefault(bracket => bracket.Anchor == Index + 1)?.Text;

    public string Sentence => Source.Text;

    /// <summary>The sentence; of a bracket with what stands before it: 权责清单421项(其中行政许可22项) are no decisions.</summary>
    public string Whole => Source.Outer is { } outer ? outer.Text[..Source.Anchor] + Source.Text : Source.Text;

    /// <summary>The patterns that may read the number, see <see cref="ProsePatterns.CuedBeside"/>.</summary>
    public ulong[] Cued => cued ??= ProsePatterns.CuedBeside(Before, After);

    /// <summary>The sentence up to the number, in a bracket with what stands before it; of a very long one its end, so that the time grows with the length and no faster.</summary>
    public string Lead => lead ??= LeadIn(Source, Index, LongestLead);

    /// <summary><see cref="Before"/> with a sign between the label and what only connects it to the number (共计, 达, 为).</summary>
    public string Marked => marked ??= Before.Insert(connection.Match(Before).Index, LabelEnd.ToString());

    /// <summary>The words before and those up to the first pause after, a sign for the number between them.</summary>
    public string Around => around ??= Before + MaskedText.Quantity + UpToPause(After);

    /// <summary><see cref="Around"/> without the clauses before the number's own.</summary>
    public string Near => near ??= Before[(LastPause(addedUp.Match(Before) is { Success: true } sum ? sum.Index : Before.Length) + 1)..] + MaskedText.Quantity + UpToPause(After);

    /// <summary>The words before the number in its own clause.</summary>
    public string Clause => Before[(LastPause(Before.Length) + 1)..];

    /// <summary>The numbers of a sentence that may be values, in order.</summary>
    /// <param name="topic">Gives the topic that the sentence takes over from what stands before it.</param>
    /// <param name="heading">The heading over the sentence, which may run into it.</param>
    public static IReadOnlyList<Mention> AllIn(MaskedText source, Func<string> topic, string heading)
    {
        if (!source.HasValues)
            return [];
        var text = source.Text;
        var topics = WithoutChoice(Topics.In(text), text.StartsWith(heading, StringComparison.Ordinal) ? heading.Length : 0);
        var mentions = new List<Mention>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is ';' or '\n')
                start = i + 1;
            if (source.TokenAt(i) is not { Kind: ProseTokenKind.Quantity or ProseTokenKind.Percent } token || text[i] == MaskedText.Other)
                continue;
            // 九届二次会议 is a name.
            if (token.InWords && i > 0 && text[i - 1] == '届')
                continue;
            var length = token.InWords ? token.End - token.Start : 1;
            mentions.Add(At(source, i, length, token, start, TopicAt(topics, i) ?? topic()));
            if (!token.InWords || token.Unit != "个")
                start = i + length;
        }

        return mentions;
    }

    /// <summary>What the document has in the place of some of the words before, its numbers with it.</summary>
    public string Original(Capture words) =>
        Source.Passage.Text[Source.PositionOf(BeforeStart + words.Index)..Source.PositionOf(BeforeStart + words.Index + words.Length)];

    /// <summary>The same number under other words, such as one item of 许可、处罚均为0件.</summary>
    /// <param name="start">Where the words start in the masked sentence.</param>
    public Mention Under(string words, int start) => new(Source, Index, Token, words, After, Topic) { BeforeStart = start };

    private static Mention At(MaskedText source, int index, int length, ProseToken token, int start, string topic)
    {
        var text = source.Text;
        var from = Math.Max(start, index - LongestBefore);
        var end = index + length;
        var to = end;
        while (to < text.Length && to - end < LongestAfter && text[to] is not (';' or '\n' or MaskedText.Quantity or MaskedText.Percent))
            to++;
        return new Mention(source, index, token, text[from..index], text[end..to], topic) { BeforeStart = from };
    }

    private static string LeadIn(MaskedText source, int index, int longest)
    {
        var own = source.Text[Math.Max(0, index - longest)..index];
        return source.Outer is { } outer && own.Length < longest ? LeadIn(outer, source.Anchor, longest - own.Length) + "(" + own : own;
    }

    private static string UpToPause(string after)
    {
        var pause = after.IndexOfAny([',', '、', ':', '(']);
        return pause < 0 ? after : after[..pause];
    }

    /// <summary>四、行政复议、行政诉讼情况:收到2件: what a heading names last is not what its sentence speaks of, where it names both.</summary>
    private static IReadOnlyList<(int End, string Topic)> WithoutChoice(IReadOnlyList<(int End, string Topic)> topics, int heading) =>
        heading > 0 && Topics.AreOfBothCases(topics.Where(one => one.End <= heading)) ? [.. topics.Select(one => one.End <= heading ? (one.End, Topics.EitherCase) : one)] : topics;

    private static string? TopicAt(IReadOnlyList<(int End, string Topic)> topics, int index)
    {
        for (var i = topics.Count - 1; i >= 0; i--)
        {
            if (topics[i].End <= index)
                return topics[i].Topic;
        }

        return null;
    }

    /// <summary>The last pause before a place; a colon right before it (共发布:40条) only joins the number to its label.</summary>
    private int LastPause(int end) => Before.AsSpan(0, end).TrimEnd(':').LastIndexOfAny(',', ':');
}
