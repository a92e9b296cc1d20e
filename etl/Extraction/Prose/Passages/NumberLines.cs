using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Prose.Numbers;

namespace Warehouse.Etl.Extraction.Prose.Passages;

/// <summary>
/// Numbers that stand on lines of their own in the middle of a sentence, as pages with styled numbers are extracted:
/// 主动公开政府信息 / 5928 / 条,全文电子化率达 / 90.3% / 。
/// </summary>
internal static partial class NumberLines
{
    /// <summary>Whether a line goes on with what the one before left open, however short that is.</summary>
    public static bool Resumes(ReadOnlySpan<char> line) => ResumptionPattern().IsMatch(line);

    /// <summary>Whether a line stops where its number follows, and the next begins with that number and its unit: 主动公开政府信息 / 226条,其中….</summary>
    public static bool Leads(ReadOnlySpan<char> line, ReadOnlySpan<char> next) => LeadPattern().IsMatch(line) && CountsAt(next);

    /// <summary>Whether a number is broken between two lines, however short: 主动公开政府信息2 / 26条.</summary>
    public static bool IsBroken(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        BrokenPattern().IsMatch(line) && CountsAt(next);

    /// <summary>2016年发生复议9件: below a heading such a line begins a sentence, whatever words the heading ends with.</summary>
    public static bool BeginsWithYear(ReadOnlySpan<char> line) => YearPattern().IsMatch(line);

    /// <summary>Whether a line begins with a number and its unit.</summary>
    private static bool CountsAt(ReadOnlySpan<char> line) =>
        line.IndexOfAnyExceptInRange('0', '9') is > 0 and var end && CountingWords.At(line[end..].ToString(), 0) is not null;

    /// <summary>Whether a line is a number of the sentence that stops before it and goes on after it.</summary>
    public static bool IsWithin(ReadOnlySpan<char> before, ReadOnlySpan<char> line, ReadOnlySpan<char> after) =>
        NumberPattern().IsMatch(line) && OpenPattern().IsMatch(before) && GoesOn(line, after);

    /// <summary>Whether a line goes on after the number before it: with its unit, or with what a percentage leaves open.</summary>
    public static bool GoesOn(ReadOnlySpan<char> number, ReadOnlySpan<char> after) =>
        NumberPattern().IsMatch(number)
        && (Resumes(after) || (!number.EndsWith('%') && after.Length > 0 && CountingWords.At(after.ToString(), 0) is not null));

    /// <summary>申请数:3件: whether words are an entry of a form, a name and its number.</summary>
    public static bool BeginsEntry(ReadOnlySpan<char> words) => EntryPattern().IsMatch(words);

    /// <summary>Whether words end with an entry's number.</summary>
    public static bool EndsEntry(ReadOnlySpan<char> words) => EntryEndPattern().IsMatch(words);

    [GeneratedRegex("^(?:19|20)[0-9]{2}年", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"^[\u4e00-\u9fff]{2,20}:[0-9]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex EntryPattern();

    [GeneratedRegex(@"[\u4e00-\u9fff]{2}:[0-9][0-9,.]*[\u4e00-\u9fff]{0,2}$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex EntryEndPattern();

    [GeneratedRegex(@"^[,;、。%)”》]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ResumptionPattern();

    [GeneratedRegex("^[0-9][0-9,.]*%?$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NumberPattern();

    /// <summary>Words of a sentence: those of a heading are of something else.</summary>
    [GeneratedRegex(@"[\u4e00-\u9fff]{4}(?<!情况|工作|方面|报告|统计|数据|措施|问题|事项)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex LeadPattern();

    /// <summary>Words, the last of which say that a number follows, and its first digits.</summary>
    [GeneratedRegex(@"[\u4e00-\u9fff]{4}[0-9]{1,4}$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex BrokenPattern();

    /// <summary>A few words at least, and the last of them says that a number follows.</summary>
    [GeneratedRegex(@"[\u4e00-\u9fff]{3}:?$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex OpenPattern();
}
