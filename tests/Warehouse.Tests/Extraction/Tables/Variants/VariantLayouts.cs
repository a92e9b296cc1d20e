namespace Warehouse.Tests.Extraction.Tables.Variants;

/// <summary>Ways of printing <see cref="FilledForm"/>.</summary>
public static class VariantLayouts
{
    public static IEnumerable<TestCaseData> All => Separators().Concat(Breaks()).Concat(Numbers()).Concat(Disputes()).Concat(Damage()).Select(variant =>
        new TestCaseData(variant.Lines, variant.Least).SetArgDisplayNames(variant.Name));

    private static IEnumerable<string> Tabs(FilledRow row) => [row.Line("\t")];

    private static IEnumerable<string> Pipes(FilledRow row) => [row.Line(" | ") + " |"];

    private static IEnumerable<string> Cells(FilledRow row) => row.Cells.SelectMany(cell => new[] { cell, "" });

    private static IEnumerable<string> Spaced(FilledRow row) => [row.Line(" ")];

    private static IEnumerable<FilledRow> Change(string label, Func<FilledRow, FilledRow> change) =>
        FilledForm.Three.Select(row => row.Label.Contains(label, StringComparison.Ordinal) ? change(row) : row);

    private static string[] HeadsAs(string separator) => [string.Join(separator, FilledForm.HeadsThree[..3]), string.Join(separator, FilledForm.HeadsThree[3..])];

    private static IEnumerable<(string Name, string[] Lines, double Least)> Separators()
    {
        yield return ("tabs", FilledForm.Print(Tabs, headsThree: HeadsAs("\t")), 1);
        yield return ("tabs with blanks around", FilledForm.Print(row => [row.Line(" \t ")], headsThree: HeadsAs("\t")), 1);
        yield return ("two tabs between cells", FilledForm.Print(row => [row.Line("\t\t")], headsThree: HeadsAs("\t\t")), 0);
        yield return ("pipes", FilledForm.Print(Pipes, headsThree: HeadsAs(" | ")), 1);
        yield return ("pipes without blanks", FilledForm.Print(row => ["|" + row.Line("|") + "|"], headsThree: HeadsAs("|")), 1);
        yield return ("full-width pipes", FilledForm.Print(row => [row.Line("｜")], headsThree: HeadsAs("｜")), 1);
        yield return ("box drawing", FilledForm.Print(row => ["│" + row.Line("│") + "│"], headsThree: HeadsAs("│")), 1);
        yield return ("frames of signs", FilledForm.Print(row => ["+------+------+", "| " + row.Line(" | ") + " |"], headsThree: HeadsAs(" | ")), 1);
        yield return ("Markdown with bold and breaks", FilledForm.Print(row => ["| " + string.Join(" | ", row.Cells.Select((cell, i) => i == 0 ? $"**{cell}**" : cell)) + " |"], headsThree: ["| 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |", "|:--|--:|--:|--:|--:|--:|--:|"]), 1);
        yield return ("bars on their own lines between rows", FilledForm.Print(row => ["|", .. row.Cells.Select(cell => $"{cell} |")]), 0.9);
        yield return ("bars on their own lines, blanks around cells", FilledForm.Print(row => ["| ", .. row.Cells.Select(cell => $" {cell}  | ")]), 0.9);
        yield return ("cells in lines", FilledForm.Print(Cells), 1);
        yield return ("cells in lines without blank lines", FilledForm.Print(row => row.Cells), 1);
        yield return ("cells in lines, two blank lines", FilledForm.Print(row => row.Cells.SelectMany(cell => new[] { cell, "", "" })), 1);
        yield return ("blanks", FilledForm.Print(Spaced, headsThree: HeadsAs(" ")), 1);
        yield return ("wide blanks", FilledForm.Print(row => [row.Line("　")], headsThree: HeadsAs("　")), 1);
        yield return ("columns of blanks", FilledForm.Print(row => [string.Join("", row.Cells.Select((cell, i) => i == 0 ? cell.PadRight(40) : cell.PadLeft(8)))], headsThree: HeadsAs("    ")), 1);
        yield return ("commas", FilledForm.Print(row => [row.Line(",")], headsThree: HeadsAs(",")), 1);
        yield return ("commas and quotes", FilledForm.Print(row => [string.Join(",", row.Cells.Select(cell => $"\"{cell}\""))], headsThree: HeadsAs(",")), 1);
        yield return ("semicolons", FilledForm.Print(row => [row.Line(";")], headsThree: HeadsAs(";")), 0);
        yield return ("label, colon, values", FilledForm.Print(row => [row.Label + ":" + string.Join(" ", row.Values)], headsThree: HeadsAs(" ")), 0);
        yield return ("label, colon, values with signs between", FilledForm.Print(row => [row.Label + "：" + string.Join("、", row.Values)], headsThree: HeadsAs(" ")), 0);
        yield return ("values glued to the label", FilledForm.Print(row => [row.Label + string.Join(" ", row.Values)], headsThree: HeadsAs(" ")), 0);
        yield return ("values without separators", FilledForm.Print(row => [row.Label, string.Concat(row.Values)]), 0);
        yield return ("values on the line below", FilledForm.Print(row => [row.Label, string.Join(" ", row.Values)], headsThree: HeadsAs(" ")), 0);
        yield return ("values on the line below with tabs", FilledForm.Print(row => [row.Label, string.Join("\t", row.Values)], headsThree: HeadsAs("\t")), 0);
        yield return ("everything on one line", [string.Join(" ", FilledForm.Print(Spaced, headsThree: HeadsAs(" ")))], 0);
        yield return ("everything on one line without blanks at labels", [string.Concat(FilledForm.Print(row => [row.Label + string.Join(" ", row.Values)]))], 0);
        yield return ("brackets", FilledForm.Print(row => [row.Label, "[" + string.Join(", ", row.Values) + "]"], headsThree: ["自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计"]), 0);
    }

    private static IEnumerable<(string Name, string[] Lines, double Least)> Breaks()
    {
        string[] headings = ["申请人情况", .. FilledForm.HeadsThree];
        yield return ("headings again after a page break", FilledForm.Print(Cells, three: FilledForm.Three[..12].SelectMany(Cells).Concat(headings.SelectMany(head => new[] { head, "" })).Concat(FilledForm.Three[12..].SelectMany(Cells))), 1);
        yield return ("headings again after a page break, tabs", FilledForm.Print(Tabs, three: FilledForm.Three[..12].SelectMany(Tabs).Concat(HeadsAs("\t")).Concat(FilledForm.Three[12..].SelectMany(Tabs))), 1);
        foreach (var (name, number) in new[] { ("a bare page number", "3"), ("a page number in dashes", "- 3 -"), ("a page number in long dashes", "— 3 —"), ("a page number in words", "第3页"), ("a page of pages", "第 3 页 共 8 页"), ("a page number with a slash", "3/8") })
        {
            yield return ($"{name} between cells in lines", FilledForm.Print(Cells, three: FilledForm.Three[..12].SelectMany(Cells).Concat([number, ""]).Concat(FilledForm.Three[12..].SelectMany(Cells))), 0.9);
            yield return ($"{name} between rows of tabs", FilledForm.Print(Tabs, three: FilledForm.Three[..12].SelectMany(Tabs).Append(number).Concat(FilledForm.Three[12..].SelectMany(Tabs))), 0.9);
            yield return ($"{name} within a row of lines", FilledForm.Print(Cells, three: FilledForm.Three[..12].SelectMany(Cells).Concat(Cells(FilledForm.Three[12]).Take(8)).Concat([number, ""]).Concat(Cells(FilledForm.Three[12]).Skip(8)).Concat(FilledForm.Three[13..].SelectMany(Cells))), 0.9);
        }

        yield return ("label over three lines", FilledForm.Print(Cells, three: Change("区分处理", row => row with { Label = "(二)部分公开(区分处理的,\n只计这一情形,\n不计其他情形)" }).SelectMany(Cells)), 0.9);
        yield return ("values in the middle of a label", FilledForm.Print(Cells, three: FilledForm.Three[..3].SelectMany(Cells).Concat(["(二)部分公开(区分处理的,", "", .. FilledForm.Three[3].Values.SelectMany(value => new[] { value, "" }), "只计这一情形,", "", "不计其他情形)", ""]).Concat(FilledForm.Three[4..].SelectMany(Cells))), 0.9);
        yield return ("values before the end of a long label", FilledForm.Print(Pipes, three: FilledForm.Three[..20].SelectMany(Pipes).Concat(["(六)其他处理 | 1.申请人无正当理由逾期不补正、行政机关不再 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |", "处理其政府信息公开申请 | | | | | | | |"]).Concat(FilledForm.Three[21..].SelectMany(Pipes))), 0.9);
        yield return ("every label broken in two lines", FilledForm.Print(row => row.Label.Length > 6 ? [row.Label[..6], row.Label[6..], .. row.Values] : [row.Label, .. row.Values]), 0.5);
        yield return ("number and label on two lines", FilledForm.Print(row => row.Label.Contains('.', StringComparison.Ordinal) ? [row.Label[..2], row.Label[2..], .. row.Values] : [.. row.Cells]), 0.9);
        yield return ("blanks between the characters of labels", FilledForm.Print(row => [string.Join("\t", row.Cells.Select(cell => char.IsDigit(cell[0]) ? cell : string.Join(' ', cell.ToCharArray())))], headsThree: HeadsAs("\t")), 0.9);
        yield return ("labels without numbers and notes", FilledForm.Print(row => [string.Join("\t", new[] { row.Label.Split('(')[0].Length > 1 ? row.Label.Split('(')[0] : row.Label[(row.Label.IndexOf(')', StringComparison.Ordinal) + 1)..] }.Concat(row.Values))], headsThree: HeadsAs("\t")), 0.5);
        yield return ("values before the label", FilledForm.Print(Tabs, three: FilledForm.Three.Select(row => string.Join("\t", row.Values.Append(row.Label)))), 0);
        yield return ("values before the label in lines", FilledForm.Print(Cells, three: FilledForm.Three.SelectMany(row => row.Values.Append(row.Label).SelectMany(cell => new[] { cell, "" }))), 0);
        yield return ("all labels, then all values", FilledForm.Print(row => row.Cells, three: FilledForm.Three.Select(row => row.Label).Concat(FilledForm.Three.SelectMany(row => row.Values))), 0);
        yield return ("column after column", FilledForm.Print(row => row.Cells, three: FilledForm.Three.Select(row => row.Label).Concat(Enumerable.Range(0, 7).SelectMany(column => FilledForm.Three.Select(row => row.Values[column])))), 0);
        yield return ("table two turned", FilledForm.Print(Tabs, two: ["第二十条第(一)项", "信息内容\t规章\t行政规范性文件", "本年制发件数\t0\t3", "本年废止件数\t0\t1", "现行有效件数\t0\t27", "第二十条第(五)项", "行政许可\t812", "第二十条第(六)项", "行政处罚\t56", "行政强制\t4", "第二十条第(八)项", "行政事业性收费\t12.35"]), 0.8);
    }

    private static IEnumerable<(string Name, string[] Lines, double Least)> Numbers()
    {
        string[] Printed(Func<string, string> print, Func<FilledRow, IEnumerable<string>>? layout = null) =>
            FilledForm.Print(row => (layout ?? Tabs)(row.Measures.Length > 0 || row.Values.Length == 14 && char.IsDigit(row.Label[0]) ? row with { Values = [.. row.Values.Select(print)] } : row));
        yield return ("full-width digits", Printed(value => string.Concat(value.Select(digit => char.IsAsciiDigit(digit) ? (char)(digit + 0xFEE0) : digit))), 0.9);
        yield return ("decimals", Printed(value => value.Contains('.', StringComparison.Ordinal) ? value : value + ".0"), 0.9);
        yield return ("units in cells", Printed(value => value.Contains('.', StringComparison.Ordinal) ? value + "万元" : value + "件"), 0.9);
        yield return ("units behind a blank", Printed(value => value.Contains('.', StringComparison.Ordinal) ? value : value + " 件"), 0.9);
        yield return ("brackets around numbers", Printed(value => "(" + value + ")"), 0);
        yield return ("Chinese numerals", Printed(value => value switch { "0" => "零", "1" => "一", "2" => "二", "3" => "三", "4" => "四", _ => value }), 0);
        yield return ("letter O for zero", Printed(value => value == "0" ? "O" : value), 0);
        yield return ("letter o for zero, in lines", Printed(value => value == "0" ? "o" : value, Cells), 0);
        yield return ("asterisks", Printed(value => value == "0" ? "*" : value), 0);
        yield return ("stops after numbers", Printed(value => value + "。"), 0);
        yield return ("leading zeros", Printed(value => value.Length == 1 ? "0" + value : value), 0.9);
        yield return ("blanks between digits", Printed(value => string.Join(' ', value.ToCharArray())), 0);
        yield return ("blanks between digits, in lines", Printed(value => string.Join(' ', value.ToCharArray()), Cells), 0);
        yield return ("digits broken over lines", Printed(value => value.Length > 1 ? value[..1] + "\n" + value[1..] : value, Cells), 0);
        yield return ("digits broken over lines, no blank lines", Printed(value => value.Length > 1 ? value[..1] + "\n" + value[1..] : value, row => row.Cells), 0);
        yield return ("zeros left out and their places too", FilledForm.Print(Tabs, three: FilledForm.Three.Select(row => string.Join("\t", row.Cells.Where(cell => cell != "0")))), 0);
        yield return ("zeros left out and their places too, in lines", FilledForm.Print(Cells, three: FilledForm.Three.SelectMany(row => row.Cells.Where(cell => cell != "0").SelectMany(cell => new[] { cell, "" }))), 0);
    }

    private static IEnumerable<(string Name, string[] Lines, double Least)> Disputes()
    {
        var (heads, values) = (FilledForm.HeadsFour, FilledForm.Disputes);
        string[] Four(params string[] lines) => FilledForm.Print(Tabs, four: lines);
        yield return ("disputes on one line", Four([.. heads, string.Join(" ", values)]), 1);
        yield return ("disputes on three lines", Four([.. heads, string.Join(" ", values[..5]), string.Join(" ", values[5..10]), string.Join(" ", values[10..])]), 0.9);
        yield return ("disputes one a line", Four([.. heads, .. values]), 1);
        yield return ("disputes without separators", Four([.. heads, string.Concat(values)]), 0.9);
        yield return ("disputes in three blocks with headings", Four(["行政复议", .. heads[2..7], .. values[..5], "行政诉讼", "未经复议直接起诉", .. heads[2..7], .. values[5..10], "复议后起诉", .. heads[2..7], .. values[10..]]), 1);
        yield return ("disputes in three blocks of tabs", Four(["行政复议", string.Join("\t", heads[2..7]), string.Join("\t", values[..5]), "行政诉讼", "未经复议直接起诉", string.Join("\t", heads[2..7]), string.Join("\t", values[5..10]), "复议后起诉", string.Join("\t", heads[2..7]), string.Join("\t", values[10..])]), 1);
        yield return ("disputes in pairs", Four(["行政复议", .. heads[2..7].Zip(values[..5], (head, value) => $"{head}\t{value}"), "未经复议直接起诉", .. heads[2..7].Zip(values[5..10], (head, value) => $"{head}\t{value}"), "复议后起诉", .. heads[2..7].Zip(values[10..], (head, value) => $"{head}\t{value}")]), 1);
        yield return ("disputes in pairs with colons", Four(["行政复议", .. heads[2..7].Zip(values[..5], (head, value) => $"{head}:{value}"), "未经复议直接起诉", .. heads[2..7].Zip(values[5..10], (head, value) => $"{head}:{value}"), "复议后起诉", .. heads[2..7].Zip(values[10..], (head, value) => $"{head}:{value}")]), 1);
        yield return ("disputes in three blocks in another order", Four(["行政诉讼", "未经复议直接起诉", .. heads[2..7], .. values[5..10], "复议后起诉", .. heads[2..7], .. values[10..], "行政复议", .. heads[2..7], .. values[..5]]), 0.9);
        yield return ("disputes in blocks of which one has no name", Four(["行政复议", .. heads[2..7], .. values[..5], "行政诉讼", .. heads[2..7], .. values[5..10], "复议后起诉", .. heads[2..7], .. values[10..]]), 0.9);
        yield return ("disputes on one line under headings in single characters", Four(["行政复议", "行政诉讼", "未经复议直接起诉 复议后起诉", "结 结 其 尚", "果 果 他 未 总", "维 纠 结 审 计", "持 正 果 结", "结 结 其 尚", "维 纠 结 审", string.Join(" ", values)]), 1);
        yield return ("disputes of review only", Four([.. heads, .. values[..5]]), 0.9);
        yield return ("disputes of litigation only", Four([.. heads, .. values[5..]]), 0.9);
        yield return ("disputes without one cell", Four([.. heads, .. values[..3], .. values[4..]]), 0.9);
        yield return ("disputes with a page number", Four([.. heads, .. values[..6], "- 7 -", .. values[6..]]), 0.9);
        yield return ("disputes one a line under headings cut into pieces", Four(["行政复议", "行政诉讼", "未经复议直接起诉", "复议后起诉", "结果", "结 果", "其他结", "尚 未", "总计", "结 果", "其 他", "尚未 审", "维持", "纠正", "果", "审结", "总计", "结", .. values]), 1);
        yield return ("disputes behind headings without 总计", Four(["行政复议\t行政诉讼", "维持\t纠正\t其他\t未审结\t合计", string.Join("\t", values)]), 0.9);
        yield return ("disputes before their headings", Four([string.Join("\t", values), .. heads]), 0.9);
        yield return ("disputes turned", Four(["\t行政复议\t未经复议直接起诉\t复议后起诉", .. Enumerable.Range(0, 5).Select(i => $"{heads[2 + i]}\t{values[i]}\t{values[5 + i]}\t{values[10 + i]}")]), 0.9);
    }

    private static IEnumerable<(string Name, string[] Lines, double Least)> Damage()
    {
        IEnumerable<FilledRow> Without(params int[] columns) => FilledForm.Three.Select(row => row with { Values = [.. row.Values.Where((_, i) => !columns.Contains(i))] });
        foreach (var (name, column) in new[] { ("natural persons", 0), ("research", 2), ("other", 5), ("total", 6) })
        {
            yield return ($"the column of {name} lost", FilledForm.Print(Tabs, headsThree: HeadsAs("\t"), three: Without(column).SelectMany(Tabs)), 0);
            yield return ($"the column of {name} lost, in lines", FilledForm.Print(Cells, three: Without(column).SelectMany(Cells)), 0);
        }

        yield return ("total first", FilledForm.Print(Tabs, headsThree: ["总计\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他"], three: FilledForm.Three.SelectMany(row => Tabs(row with { Values = [row.Values[6], .. row.Values[..6]] }))), 0);
        yield return ("columns in another order", FilledForm.Print(Tabs, headsThree: ["商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t自然人\t总计"], three: FilledForm.Three.SelectMany(row => Tabs(row with { Values = [.. row.Values[1..6], row.Values[0], row.Values[6]] }))), 0);
        yield return ("a column too many", FilledForm.Print(Tabs, headsThree: ["序号\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计"], three: FilledForm.Three.SelectMany((row, i) => Tabs(row with { Values = [(i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), .. row.Values] }))), 0);
        yield return ("last year beside this year", FilledForm.Print(Tabs, three: FilledForm.Three.SelectMany(row => Tabs(row with { Values = [.. row.Values, .. row.Values.Select(value => value == "0" ? "0" : value + "9")] }))), 0);
        yield return ("rows in another order", FilledForm.Print(Tabs, three: FilledForm.Three[2..23].Concat(FilledForm.Three[..2]).Concat(FilledForm.Three[23..]).SelectMany(Tabs)), 0);
        yield return ("rows from bottom to top", FilledForm.Print(Tabs, three: FilledForm.Three.Reverse().SelectMany(Tabs)), 0);
        yield return ("two rows exchanged", FilledForm.Print(Tabs, three: FilledForm.Three[..5].Append(FilledForm.Three[6]).Append(FilledForm.Three[5]).Concat(FilledForm.Three[7..]).SelectMany(Tabs)), 0.9);
        yield return ("tables two and three interleaved", FilledForm.Print(Tabs, two: FilledForm.Two.Zip(FilledForm.Three, (two, three) => new[] { two, three }).SelectMany(pair => pair).SelectMany(Tabs), three: FilledForm.Three[14..].SelectMany(Tabs)), 0.5);
        yield return ("table three before table two", [FilledForm.TitleThree, .. HeadsAs("\t"), .. FilledForm.Three.SelectMany(Tabs), FilledForm.TitleTwo, .. FilledForm.Two.SelectMany(Tabs), FilledForm.TitleFour, string.Join("\t", FilledForm.HeadsFour), string.Join("\t", FilledForm.Disputes), FilledForm.End, "改进。"], 0);
        foreach (var cut in new[] { 30, 90, 150, 230 })
            yield return ($"cut after {cut} lines", [.. FilledForm.Print(row => row.Cells).Take(cut)], 0);
        yield return ("a row cut in the middle of its numbers", FilledForm.Print(Tabs, three: FilledForm.Three.SelectMany((row, i) => Tabs(i == 7 ? row with { Values = row.Values[..4] } : row))), 0.9);
        yield return ("a row cut in the middle of its numbers, in lines", FilledForm.Print(Cells, three: FilledForm.Three.SelectMany((row, i) => Cells(i == 7 ? row with { Values = row.Values[..4] } : row))), 0.9);
        yield return ("a row without its label", FilledForm.Print(Cells, three: FilledForm.Three.SelectMany((row, i) => i == 7 ? row.Values.SelectMany(value => new[] { value, "" }) : Cells(row))), 0.9);
        yield return ("a row without its label, tabs", FilledForm.Print(Tabs, three: FilledForm.Three.SelectMany((row, i) => i == 7 ? [string.Join("\t", row.Values)] : Tabs(row))), 0.9);
        yield return ("a label without its row, followed by the next", FilledForm.Print(Tabs, three: FilledForm.Three.SelectMany((row, i) => i == 7 ? [row.Label] : Tabs(row))), 0.9);
        yield return ("values one row too low", FilledForm.Print(Cells, three: FilledForm.Three.SelectMany((row, i) => Cells(i is 7 or 8 ? row with { Values = i == 7 ? [] : [.. FilledForm.Three[7].Values, .. row.Values] } : row))), 0.9);
        yield return ("two rows on one line", FilledForm.Print(Tabs, three: FilledForm.Three.Chunk(2).Select(pair => string.Join("\t", pair.SelectMany(row => row.Cells)))), 0);
    }
}
