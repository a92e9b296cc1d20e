using System.Text;
using System.Text.RegularExpressions;

namespace Warehouse.Etl.Extraction.Prose;

/// <summary>The name of a category of published information, cut out of the words before its number.</summary>
/// <param name="Start">Where it starts in the masked sentence.</param>
/// <param name="IsNamedClass">It ends in 类 or 类信息, so that nothing else has to say that it is a category.</param>
/// <param name="IsLinked">Words such as 其中 or 包括 stand before it.</param>
internal sealed record CategoryLabel(string Text, int Start, bool IsNamedClass, bool IsLinked)
{
    private const int Longest = 44;

    private static readonly Words count = new("{栏目即}", RegexOptions.RightToLeft);
    private static readonly Words lead = new("^{栏目头}");
    private static readonly Words tail = new("{栏目尾}$");
    private static readonly Words namedClass = new("(?<![各该此两三多分几])类(?:的)?(?:政府|政务)?(?:信息|文件)?(?:公开)?$");
    private static readonly Words refused = new("{栏拒}");
    private static readonly Words nothing = new("^(?!信息公开$)(?:的|各类|各项|各|该类|此类|两类|三类|上述|以上|类|主动公开|公开|政府信息|信息|事项|内容|条目|情况|数|数量|条|总|{年})*$");
    private static readonly Words link = new("其中|信息[中里]|包括|包含|含|分别|分为|主要|具体|(?:按|分)[^,:]{0,10}(?:分|看|统计|划分)|:|{栏领}");

    /// <summary>The label before a number, or null where the words are no name.</summary>
    public static CategoryLabel? Of(Mention mention) => Of(mention, mention.Before, mention.BeforeStart);

    /// <param name="words">The part of the masked sentence that holds the label.</param>
    /// <param name="start">Where <paramref name="words"/> starts in the masked sentence.</param>
    public static CategoryLabel? Of(Mention mention, string words, int start)
    {
        var end = WithoutCount(words);
        var from = words.AsSpan(0, end).LastIndexOfAny(",:\n;") + 1;
        var isClass = namedClass.IsMatch(words.AsSpan(from, end - from));
        from += lead.Match(words, from, end - from).Length;
        end = from + Trimmed(words.AsSpan(from, end - from));
        var text = Restore(mention.Source, words, start, from, end);
        if (text.Length is 0 or > Longest || nothing.IsMatch(words.AsSpan(from, end - from)) || refused.IsMatch(words.AsSpan(from, end - from)))
            return null;
        return new CategoryLabel(text, start + from, isClass, link.IsMatch(words.AsSpan(0, Math.Min(from, words.Length))));
    }

    private static int WithoutCount(string words)
    {
        var match = count.Match(words);
        return match.Success ? match.Index : words.Length;
    }

    private static int Trimmed(ReadOnlySpan<char> label) =>
        tail.First(label) is { } match && match.Length < label.Length ? match.Index : label.Length;

    private static string Restore(MaskedText source, string words, int start, int from, int end)
    {
        var text = new StringBuilder();
        for (var i = from; i < end; i++)
        {
            if (source.TokenAt(start + i) is { InWords: false } token)
                text.Append(source.Passage.Text, token.Start, token.End - token.Start);
            else
                text.Append(words[i]);
        }

        return text.ToString();
    }
}
