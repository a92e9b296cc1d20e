namespace Warehouse.Etl.Extraction.Prose.Numbers;

/// <summary>Numerals of everyday speech that count nothing.</summary>
internal static class Idioms
{
    /// <summary>一次性, 一件事: numerals that count nothing.</summary>
    public static bool GoesOnAfter(string text, int afterUnit, string unit) =>
        afterUnit < text.Length && (text[afterUnit] == '性' || (unit == "件" && text[afterUnit] == '事') || (unit == "条" && text[afterUnit] is '龙' or '线'));

    private static readonly string[] denials = ["没有", "未有", "无", "未发生", "没有发生", "未收到", "没有收到", "未接到", "没有接到", "未受理", "未出现", "未产生", "未发现"];

    /// <summary>未发生一起, 无一例: not a single one.</summary>
    public static bool IsNotOne(string text, int start, int end)
    {
        if (end - start != 1 || text[start] != '一')
            return false;
        foreach (var denial in denials)
        {
            if (text.AsSpan(0, start).EndsWith(denial, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>的一个重要渠道, 成为一项制度: 一 that means "a" and not "one"; 上一篇 and 下一条 point to other pages.</summary>
    public static bool IsArticle(string text, int start, int end)
    {
        var lead = text.AsSpan(0, start);
        return end - start == 1 && text[start] == '一'
            && (IsPointer(lead) || lead.EndsWith("的", StringComparison.Ordinal) || lead.EndsWith("成为", StringComparison.Ordinal) || lead.EndsWith("作为", StringComparison.Ordinal));
    }

    /// <summary>上一篇, but 网上一条 is one that came there.</summary>
    private static bool IsPointer(ReadOnlySpan<char> lead) =>
        lead is [.., '上' or '下'] && !lead.EndsWith("网上", StringComparison.Ordinal) && !lead.EndsWith("线上", StringComparison.Ordinal) && !lead.EndsWith("线下", StringComparison.Ordinal);
}
