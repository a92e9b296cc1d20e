using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Warehouse.Etl.Extraction.Tables.Cells;

/// <summary>What one cell of a table says.</summary>
/// <param name="Number">Null unless the state is reported.</param>
/// <param name="Unit">Printed in the cell itself, such as 万元; null where it prints none.</param>
/// <param name="IsJoined">Whether blanks part its digits (1 2 3, 1 234): one number or several, which only a sum can tell.</param>
public readonly partial record struct CellValue(ValueState State, decimal? Number, string? Unit, bool Approximate, bool IsJoined = false)
{
    private const int Longest = 24;

    private const int LongestEmptyBrackets = 4;

    private static readonly CellValue blank = new(ValueState.Blank, null, null, false);

    /// <summary>What a value may begin with beside a digit: signs, arrows, strokes, 增减, 不适用, 无, 零, the sign of the yuan, asterisks, dots and letters in place of a zero.</summary>
    private static readonly SearchValues<char> beginnings = SearchValues.Create("+-－−↑↓增减/／\\—–_Nn不无没暂未空零〇○OoＯ*＊~～〜×¥￥…―─.。·#(");

    /// <summary>What a number may end with beside a digit: a unit, a bracket around it, 余 and 多, 减 of 无增减, the mark of a note.</summary>
    private static readonly SearchValues<char> endings = SearchValues.Create("条件项次个篇人份起宗期批例单元%)余多减*＊※#△▲★☆†]注①②③④⑤⑥⑦⑧⑨⑩¹²³⁴⁵⁶⁷⁸⁹");

    private static readonly HashSet<string> noneWords = ["无", "空", "没有", "暂无", "未统计", "未开展", "未产生", "未发生", "未收到", "不详"];

    /// <summary>Reads a cell; null where it holds words, which end a row of values.</summary>
    public static CellValue? Read(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
            return blank;
        if (trimmed[0] == '(' && trimmed.Length > LongestEmptyBrackets)
            return null;
        if (trimmed.Length > Longest || !(char.IsDigit(trimmed[0]) || beginnings.Contains(trimmed[0])))
            return null;
        if (trimmed is [>= '0' and <= '9' and var digit])
            return new CellValue(ValueState.Reported, digit - '0', null, false);
        if (!trimmed.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return new CellValue(ValueState.Reported, decimal.Parse(trimmed, NumberStyles.None, CultureInfo.InvariantCulture), null, false);
        if (!char.IsDigit(trimmed[0]) && NotApplicable().IsMatch(trimmed))
            return new CellValue(ValueState.NotApplicable, null, null, false);
        if (trimmed is "零" or "〇")
            return new CellValue(ValueState.Reported, 0m, null, false);
        if (noneWords.Contains(trimmed) || (!char.IsDigit(trimmed[0]) && Mark().IsMatch(trimmed)))
            return new CellValue(ValueState.Text, null, null, false);
        if (!char.IsDigit(trimmed[^1]) && !endings.Contains(trimmed[^1]))
            return null;
        var match = Number_().Match(trimmed);
        if (!match.Success && Parted().IsMatch(trimmed))
            return new CellValue(ValueState.Reported, Joined(trimmed), null, false, IsJoined: true);
        if (!match.Success)
            return BothWays().IsMatch(trimmed) ? new CellValue(ValueState.Reported, 0m, null, false) : null;
        if (!decimal.TryParse(match.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return null;
        var negative = match.Groups["sign"].Value is "-" or "－" or "−" or "↓" or "减" or "减少";
        var unit = match.Groups["unit"] is { Success: true, Length: > 0 } printed ? printed.Value.Trim('(', ')') : match.Groups["yuan"].Success ? "元" : null;
        return new CellValue(ValueState.Reported, negative ? -number : number, unit, match.Groups["about"].Success);
    }

    private static decimal Joined(string parts) =>
        decimal.Parse(string.Concat(parts.Where(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>A number with what may stand at it; an asterisk, a ring or a bracket behind it points to a note.</summary>
    [GeneratedRegex(@"^(?<sign>[+\-－−↑↓]|增加?|减少?)?\s*(?<yuan>[¥￥])?\s*(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?<about>余|多)?\s*(?<unit>(?:条|件|批|人|篇|个)/?次|条|件|项|批|次|例|单|个|篇|人|份|起|宗|期|亿元|万元|元|%|\((?:条|件|项|批次|次|个|万元|元)\))?\s*(?<about>余|多)?(?:[*＊※#△▲★☆†]{1,2}|[①-⑩¹²³⁴-⁹]|\[\d{1,2}\]|\(?注\d{0,2}\)?)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Number_();

    [GeneratedRegex(@"^(?:[/／\\]|[-—–_－]{1,4}|N/?A|不适用)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 2000)]
    private static partial Regex NotApplicable();

    /// <summary>A mark that fills a cell, or the error that a spreadsheet shows there: it is in the number's place, and no number.</summary>
    [GeneratedRegex(@"^(?:[*＊]{1,4}|[~～〜]{1,3}|[…―─]{1,4}|[.。·]{1,6}|[×OoＯ○]|#(?:N/A|REF!|VALUE!|DIV/0!|NAME\?|NUM!|NULL!)|\(\s*\))$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Mark();

    /// <summary>Digits with a blank or a line end between, as in a column too narrow for its numbers.</summary>
    [GeneratedRegex(@"^[1-9]\d{0,5}(?:(?:\s\d{1,3}){1,4}|\n\d{4})$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Parted();

    /// <summary>“0/0”, “+0/-0”, “无增减” or “未增未减” in a cell 本年增/减: nothing added, nothing taken away.</summary>
    [GeneratedRegex(@"^(?:(?:\+|增)?0\s*/\s*(?:-|减)?0(?:项|件|个)?|[无未]增减|[无未不]增[无未不]减)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex BothWays();
}
