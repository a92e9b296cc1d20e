using System.Buffers;

namespace Warehouse.Etl.Extraction.Identity.Offices;

/// <summary>
/// Finds who acts in a sentence: 2020年,桂花坪街道一手抓…, 县商务局利用…. From the beginning of a sentence, or behind a year, the
/// words up to the first verb.
/// </summary>
internal static class SentenceSubjects
{
    private const int Shortest = 3;
    private const int Longest = 24;

    /// <summary>20xx年: a subject may follow it, and a sentence whose subject it follows goes on with it.</summary>
    private const int YearLength = 5;

    private static readonly SearchValues<char> beginnings = SearchValues.Create("。;,)2");

    /// <summary>What a subject is followed by. Of words that begin alike the first is taken.</summary>
    private static readonly Dictionary<char, string[]> verbs = ((string[])
    [
        "认真", "严格", "按照", "依照", "根据", "坚持", "围绕", "高度", "深入", "积极", "全面", "切实", "共", "主动", "继续", "在", "以", "把", "将", "一手", "一是", "利用", "通过",
        "政务公开", "政府信息公开", "信息公开", "全体", "党工", "党委", "党政", "结合", "紧紧", "贯彻", "落实", "始终", "不断", "加强", "进一步", "累计", "没有", "未", "年度", "本年度",
        "借助", "收到", "受理", "设有", "成立", "及时", "是", "公开", "大力", "着力", "扎实", "推进", "依法", "依托", "制定", "对", "为", "由", "门户", "官网",
    ]).GroupBy(verb => verb[0]).ToDictionary(group => group.Key, group => group.ToArray());

    private static readonly SearchValues<char> verbBeginnings = SearchValues.Create([.. verbs.Keys, '2']);

    /// <summary>The subjects of a line, from left to right.</summary>
    /// <param name="line">Without blanks.</param>
    public static IEnumerable<string> In(string line)
    {
        var at = 0;
        if (Subject(line, 0) is { } opening)
        {
            yield return line[..opening.End];
            at = opening.Next;
        }

        while (NextBeginning(line, at) is >= 0 and var beginning)
        {
            if (After(line, beginning) is { } subject)
            {
                yield return line[subject.Start..subject.End];
                at = subject.Next;
            }
            else
            {
                at = beginning + 1;
            }
        }
    }

    private static int NextBeginning(string line, int from) =>
        from < line.Length && line.AsSpan(from).IndexOfAny(beginnings) is >= 0 and var place ? from + place : -1;

    /// <summary>The subject behind a mark or a year that stands at a place.</summary>
    private static (int Start, int End, int Next)? After(string line, int at)
    {
        if (line[at] != '2')
            return Placed(line, at + 1);
        // 《2016年某市政务公开工作要点》: what a document is called acts in no sentence.
        if (!IsYear(line, at) || (at > 0 && line[at - 1] == '《'))
            return null;
        var start = at + YearLength;
        // 2020年度街道共…, but 2020年度假区共….
        var isOfYear = start < line.Length && line[start] == '度' && !(start + 1 < line.Length && line[start + 1] == '假');
        return Placed(line, isOfYear ? start + 1 : start);
    }

    private static (int Start, int End, int Next)? Placed(string line, int start) =>
        Subject(line, start) is { } subject ? (start, subject.End, subject.Next) : null;

    /// <summary>Where a subject that begins at a place ends, and where its verb does.</summary>
    private static (int End, int Next)? Subject(string line, int start)
    {
        if (start >= line.Length || !IsHan(line[start]))
            return null;
        var end = start + 1;
        while (end < line.Length && end - start < Longest && (IsHan(line[end]) || line[end] is '(' or ')'))
            end++;
        // A verb stands right behind the subject, within such characters or as the first other one.
        for (var at = start + Shortest; at <= end && at < line.Length; at++)
        {
            var next = line.AsSpan(at, Math.Min(end + 1, line.Length) - at).IndexOfAny(verbBeginnings);
            if (next < 0)
                return null;
            at += next;
            if (VerbLength(line, at) is > 0 and var length)
                return (at, at + length);
        }

        return null;
    }

    private static int VerbLength(string line, int at)
    {
        if (line[at] == '2')
            return IsYear(line, at) ? YearLength : 0;
        foreach (var verb in verbs[line[at]])
        {
            if (string.CompareOrdinal(line, at, verb, 0, verb.Length) == 0)
                return verb.Length;
        }

        return 0;
    }

    private static bool IsYear(string line, int at) =>
        at + YearLength <= line.Length && line[at + 1] == '0' && char.IsDigit(line[at + 2]) && char.IsDigit(line[at + 3]) && line[at + 4] == '年';

    private static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';
}
