using System.Text;
using Warehouse.Etl.Extraction.Prose.Numbers;
using Warehouse.Etl.Extraction.Prose.Texts;

namespace Warehouse.Etl.Extraction.Prose.Patterns;

/// <summary>
/// A sentence as patterns see it: every number is one sign that says what it is, of words that mean the same one stands for all,
/// and brackets that explain are taken out and stand beside the sentence as sentences of their own.
/// </summary>
internal sealed class MaskedText
{
    public const char Quantity = '\uE000';
    public const char Percent = '\uE001';
    public const char Year = '\uE002';
    public const char Date = '\uE003';
    public const char PartYear = '\uE004';
    public const char Other = '\uE005';

    /// <summary>A shorter bracket without a number is part of a name: 乡(镇).</summary>
    private const int ShortestExplanation = 5;

    /// <summary>微信(含转发)851条, 公开数(单位:条): what a number includes or is counted in is no part of a name, however short.</summary>
    private static readonly Words includes = new("^(?:不?(?:包?含|包括)|单位:)");

    private static readonly Words publishes = new("^(?:共|累计|全年|本年度?|分别)*(?:主动)?{公开}");
    private static readonly string[] things = ["个"];

    private readonly List<int> positions;
    private readonly Dictionary<int, ProseToken> tokenAt = [];
    private readonly List<MaskedText> explanations = [];

    private MaskedText(ProsePassage passage, int start, int end)
    {
        Passage = passage;
        Start = start;
        End = end;
        positions = new List<int>(end - start);
    }

    public ProsePassage Passage { get; }

    /// <summary>First character of the sentence in the passage.</summary>
    public int Start { get; }

    /// <summary>The character after the last.</summary>
    public int End { get; }

    public string Text { get; private set; } = "";

    /// <summary>The brackets that hold numbers, in order.</summary>
    public IReadOnlyList<MaskedText> Explanations => explanations;

    /// <summary>Where in the enclosing sentence's <see cref="Text"/> the bracket stood.</summary>
    public int Anchor { get; private init; }

    /// <summary>The sentence that a bracket stands in; null where this is a sentence itself.</summary>
    public MaskedText? Outer { get; private init; }

    /// <summary>Whether a number in it may be a value.</summary>
    public bool HasValues { get; private set; }

    /// <summary>Whether it names a year, a date or a part of a year.</summary>
    public bool HasCalendar { get; private set; }

    public ProseToken? TokenAt(int index) => tokenAt.GetValueOrDefault(index);

    /// <summary>The place in the passage of a character of <see cref="Text"/>.</summary>
    public int PositionOf(int index) => index < positions.Count ? positions[index] : End;

    /// <param name="tokens">All tokens of the passage, in order.</param>
    public static MaskedText Create(ProsePassage passage, int start, int end, IReadOnlyList<ProseToken> tokens) =>
        new MaskedText(passage, start, end).Fill(tokens, nested: false);

    private MaskedText Fill(IReadOnlyList<ProseToken> tokens, bool nested)
    {
        var masked = new StringBuilder(End - Start);
        var next = FirstTokenFrom(tokens, Start);
        var titleDepth = 0;
        for (var i = Start; i < End;)
        {
            var c = Passage.Text[i];
            titleDepth = c == '《' ? titleDepth + 1 : c == '》' ? Math.Max(0, titleDepth - 1) : titleDepth;
            while (next < tokens.Count && tokens[next].Start < i)
                next++;
            if (next < tokens.Count && tokens[next].Start == i && tokens[next].End <= End)
            {
                i = Put(masked, tokens[next], isTitle: titleDepth > 0);
                continue;
            }

            if (c == '(' && ClosingBracket(i) is { } close && close < End)
            {
                if (IsCountOfName(masked, i, close, tokens))
                {
                    if (IsOfWhatPublishes(i, close, tokens))
                    {
                        i = close + 1;
                        continue;
                    }

                    if (masked[^1] == Percent)
                        WithdrawShare(masked);
                    Put(masked, tokens[FirstTokenFrom(tokens, i)], isTitle: titleDepth > 0);
                    i = close + 1;
                    continue;
                }

                if (TakeOut(masked, i, close, tokens, nested))
                {
                    i = close + 1;
                    continue;
                }
            }

            if (Synonyms.At(Passage.Text, i, isAfterPause: masked.Length == 0 || masked[^1] is ',' or ';' or ':') is { } synonym && i + synonym.Words.Length <= End)
            {
                for (var k = 0; k < synonym.ReadAs.Length; k++)
                    Append(masked, synonym.ReadAs[k], i + Math.Min(k, synonym.Words.Length - 1));
                i += synonym.Words.Length;
                continue;
            }

            Append(masked, c, i);
            i++;
        }

        Text = masked.ToString();
        return this;
    }

    private int Put(StringBuilder masked, ProseToken token, bool isTitle)
    {
        HasValues |= !isTitle && token.Kind is ProseTokenKind.Quantity or ProseTokenKind.Percent;
        HasCalendar |= !isTitle && token.Kind is ProseTokenKind.Year or ProseTokenKind.Date or ProseTokenKind.PartYear;
        if (token.InWords)
        {
            if (!isTitle)
                tokenAt[masked.Length] = token;
            for (var i = token.Start; i < token.End; i++)
                Append(masked, Passage.Text[i], i);
            return token.End;
        }

        var sign = isTitle ? Other : token.Kind switch
        {
            ProseTokenKind.Quantity => Quantity,
            ProseTokenKind.Percent => Percent,
            ProseTokenKind.Year => Year,
            ProseTokenKind.Date => Date,
            ProseTokenKind.PartYear => PartYear,
            _ => Other,
        };
        tokenAt[masked.Length] = token;
        Append(masked, sign, token.Start);
        return token.End;
    }

    /// <summary>公开(含部分公开)52件: what two measures have together is said in a bracket, which stays.</summary>
    private bool TakeOut(StringBuilder masked, int open, int close, IReadOnlyList<ProseToken> tokens, bool nested)
    {
        var first = FirstTokenFrom(tokens, open);
        var hasNumber = first < tokens.Count && tokens[first].Start < close;
        if (!hasNumber && CountingWords.IsWord(Passage.Text.AsSpan(open + 1, close - open - 1)))
            return true;
        if (!hasNumber && Passage.Text.AsSpan(open, close - open).Contains("部分公开", StringComparison.Ordinal))
            return false;
        if (!hasNumber && !Passage.Text.AsSpan(open, close - open).ContainsAny('均', '全'))
            return close - open - 1 >= ShortestExplanation || includes.IsMatch(Passage.Text.AsSpan(open + 1, close - open - 1)) || SectionHeading.MarkerLength(Passage.Text.AsSpan(open, close - open + 1), out _) > 0;
        if (!nested)
            explanations.Add(new MaskedText(Passage, open + 1, close) { Anchor = masked.Length, Outer = this }.Fill(tokens, nested: true));
        return true;
    }

    /// <summary>工作动态(20条)、公告(3条): a count in a bracket directly behind a name counts what it names.</summary>
    private static bool IsCountOfName(StringBuilder masked, int open, int close, IReadOnlyList<ProseToken> tokens) =>
        masked.Length > 0 && (masked[^1] is >= '\u4e00' and <= '\u9fff' or '”' or '》' || IsShareOfName(masked))
        && FirstTokenFrom(tokens, open) is var first && first < tokens.Count
        && tokens[first] is { Kind: ProseTokenKind.Quantity, InWords: false, Unit: not "" } token && token.Start == open + 1 && token.End == close;

    /// <summary>予以公开38.2%(34件), 予以公开占38.2%(34件): a share behind a name; 增长38.2%, 答复率38.2% are of what stands before.</summary>
    private static bool IsShareOfName(StringBuilder masked) =>
        masked.Length > 2 && masked[^1] == Percent && masked[^(masked[^2] == '占' ? 3 : 2)] is >= '\u4e00' and <= '\u9fff' and not ('率' or '为' or '达' or '长' or '升' or '降' or '加' or '少' or '增' or '减' or '过' or '约' or '近' or '超' or '到' or '至' or '比' or '例' or '的' or '高' or '低' or '是' or '重');

    private void WithdrawShare(StringBuilder masked)
    {
        tokenAt.Remove(masked.Length - 1);
        var share = masked[^2] == '占' ? 2 : 1;
        masked.Length -= share;
        positions.RemoveRange(positions.Count - share, share);
    }

    /// <summary>政务微博(3个)发布信息20条: what stands before a verb of publishing is what publishes, and the bracket tells how many there are.</summary>
    private bool IsOfWhatPublishes(int open, int close, IReadOnlyList<ProseToken> tokens) =>
        CountingWords.IsOfClass(tokens[FirstTokenFrom(tokens, open)].Unit, things) && publishes.IsMatch(Passage.Text.AsSpan(close + 1, End - close - 1));

    private int? ClosingBracket(int open)
    {
        var depth = 0;
        for (var i = open; i < End; i++)
        {
            depth += Passage.Text[i] == '(' ? 1 : Passage.Text[i] == ')' ? -1 : 0;
            if (depth == 0)
                return i;
        }

        return null;
    }

    private void Append(StringBuilder masked, char c, int position)
    {
        masked.Append(c);
        positions.Add(position);
    }

    private static int FirstTokenFrom(IReadOnlyList<ProseToken> tokens, int start)
    {
        int low = 0, high = tokens.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
