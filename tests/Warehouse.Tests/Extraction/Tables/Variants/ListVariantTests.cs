using System.Globalization;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Parsing;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Tests.Extraction.Tables.Variants;

/// <summary>The forms that are lists, a label and a value a row, printed in ways that nobody has catalogued yet.</summary>
public class ListVariantTests
{
    private static readonly string[] forms = ["F2014", "CS2010", "L2008"];

    private sealed record Item(string Label, string Unit, string Value, string Measure);

    private static IEnumerable<TestCaseData> Layouts()
    {
        (string Name, Func<Item[], IEnumerable<string>> Print)[] layouts =
        [
            ("tabs", items => items.Select(item => $"{item.Label}\t{item.Unit}\t{item.Value}")),
            ("tabs without units", items => items.Select(item => $"{item.Label}\t{item.Value}")),
            ("pipes", items => items.Select(item => $"| {item.Label} | {item.Unit} | {item.Value} |")),
            ("lines", items => items.SelectMany(item => new[] { item.Label, item.Unit, item.Value })),
            ("lines and blank lines", items => items.SelectMany(item => new[] { item.Label, "", item.Unit, "", item.Value, "" })),
            ("units in brackets on lines of their own", items => items.SelectMany(item => new[] { item.Label, $"(单位:{item.Unit})", item.Value })),
            ("units in brackets behind the label", items => items.SelectMany(item => new[] { $"{item.Label}(单位:{item.Unit})", item.Value })),
            ("units in brackets behind the label, tabs", items => items.Select(item => $"{item.Label}({item.Unit})\t{item.Value}")),
            ("blanks", items => items.Select(item => $"{item.Label} {item.Unit} {item.Value}")),
            ("blanks without units", items => items.Select(item => $"{item.Label} {item.Value}")),
            ("colons", items => items.Select(item => $"{item.Label}:{item.Value}")),
            ("colons and units", items => items.Select(item => $"{item.Label}：{item.Value}{item.Unit}")),
            ("glued", items => items.Select(item => $"{item.Label}{item.Value}")),
            ("glued with units", items => items.Select(item => $"{item.Label}{item.Value}{item.Unit}")),
            ("numbered", items => items.Select((item, i) => $"{i + 1}.{item.Label}\t{item.Unit}\t{item.Value}")),
            ("numbered in brackets", items => items.Select((item, i) => $"({i + 1}){item.Label}\t{item.Unit}\t{item.Value}")),
            ("numbers in a column", items => items.Select((item, i) => $"{i + 1}\t{item.Label}\t{item.Unit}\t{item.Value}")),
            ("numbers in a column behind the label", items => items.Select((item, i) => $"{item.Label}\t{item.Unit}\t{i + 1}\t{item.Value}")),
            ("numbers in lines", items => items.SelectMany((item, i) => new[] { (i + 1).ToString(CultureInfo.InvariantCulture), item.Label, item.Unit, item.Value })),
            ("half of the rows left out", items => items.Where((_, i) => i % 2 == 0 || i < 8).Select(item => $"{item.Label}\t{item.Unit}\t{item.Value}")),
            ("values before labels", items => items.Select(item => $"{item.Value}\t{item.Label}")),
            ("values before labels in lines", items => items.SelectMany(item => new[] { item.Value, item.Label })),
            ("values before units", items => items.Select(item => $"{item.Label}\t{item.Value}\t{item.Unit}")),
            ("all labels, then all values", items => items.Select(item => item.Label).Concat(items.Select(item => item.Value))),
            ("all labels, then all values on one line", items => items.Select(item => item.Label).Append(string.Join(" ", items.Select(item => item.Value)))),
            ("two rows side by side", items => items.Chunk(2).Select(pair => string.Join("\t", pair.Select(item => $"{item.Label}\t{item.Value}")))),
            ("two halves side by side", items => items[..(items.Length / 2)].Zip(items[(items.Length / 2)..]).Select(pair => $"{pair.First.Label}\t{pair.First.Value}\t{pair.Second.Label}\t{pair.Second.Value}")),
            ("last year beside this year", items => items.Prepend(new Item("指标", "单位", "上年\t本年", "")).Select(item => $"{item.Label}\t{item.Unit}\t{(item.Measure.Length > 0 ? "4" + item.Value + "\t" : "")}{item.Value}")),
            ("three levels of offices", items => items.Select(item => $"{item.Label}\t{item.Unit}\t{item.Value}\t1{item.Value}\t2{item.Value}")),
            ("page numbers between", items => items.SelectMany((item, i) => i % 20 == 19 ? new[] { $"{item.Label}\t{item.Unit}\t{item.Value}", $"- {i / 20} -" } : [$"{item.Label}\t{item.Unit}\t{item.Value}"])),
            ("bare page numbers between lines", items => items.SelectMany((item, i) => i % 20 == 19 ? new[] { item.Label, item.Unit, item.Value, (i / 20).ToString(CultureInfo.InvariantCulture) } : [item.Label, item.Unit, item.Value])),
            ("a page number between label and value", items => items.SelectMany((item, i) => i % 20 == 19 ? new[] { item.Label, item.Unit, $"- {i / 20} -", item.Value } : [item.Label, item.Unit, item.Value])),
            ("a bare page number between label and value", items => items.SelectMany((item, i) => i % 20 == 19 ? new[] { item.Label, item.Unit, (i / 20).ToString(CultureInfo.InvariantCulture), item.Value } : [item.Label, item.Unit, item.Value])),
            ("one line", items => [string.Join(" ", items.Select(item => $"{item.Label} {item.Unit} {item.Value}"))]),
            ("one line without blanks", items => [string.Concat(items.Select(item => $"{item.Label}{item.Value}{item.Unit}"))]),
            ("one line with signs", items => [string.Join(";", items.Select(item => $"{item.Label}:{item.Value}{item.Unit}"))]),
            ("labels in two pieces", items => items.SelectMany(item => new[] { item.Label[..(item.Label.Length / 2)], item.Label[(item.Label.Length / 2)..], item.Unit, item.Value })),
            ("every third value unreadable", items => items.Select((item, i) => $"{item.Label}\t{item.Unit}\t{(i % 3 == 0 ? "见附件" : item.Value)}")),
            ("rows from bottom to top", items => items.Reverse().Select(item => $"{item.Label}\t{item.Unit}\t{item.Value}")),
            ("cut in the middle", items => items.SelectMany(item => new[] { item.Label, item.Unit, item.Value }).Take(items.Length)),
        ];
        return from form in forms from layout in layouts select new TestCaseData(form, layout.Print).SetArgDisplayNames(form, layout.Name);
    }

    [TestCaseSource(nameof(Layouts))]
    public void A_value_is_right_or_withheld(string form, object layout)
    {
        var print = (Func<Item[], IEnumerable<string>>)layout;
        var items = ItemsOf(form);
        string[] lines = ["某县2015年政府信息公开工作年度报告", "附件", .. print(items), "", "报告完毕，特此说明。"];
        var report = ReportParser.Parse(TextDocument.OfLines(lines));
        var doubted = report.Findings.Where(finding => finding.Status is FindingStatus.Fail or FindingStatus.Uncertain).ToLookup(finding => finding.Measure);
        var read = report.Facts.Where(fact => fact.Source == FactSource.Table).ToLookup(fact => fact.Measure);
        var faults = new List<string>();
        foreach (var item in items)
        {
            var value = decimal.Parse(item.Value, CultureInfo.InvariantCulture);
            if (!read.Contains(item.Measure) && !doubted.Contains(item.Measure) && !doubted.SelectMany(group => group).Any(finding => finding.Rule == TableRules.TableMissing))
                faults.Add($"{item.Measure} is missing in silence");
            var isPrinted = lines.Skip(1).Any(line => line.Contains(item.Value, StringComparison.Ordinal));
            faults.AddRange(read[item.Measure].Where(fact => fact.Value != value && (isPrinted || fact.Value is not null)).Select(fact => $"{item.Measure} is {value} and was read as {fact.Value?.ToString(CultureInfo.InvariantCulture) ?? "nothing"} ({fact.Text})"));
        }

        TestContext.Out.WriteLine($"{report.Form}: {items.Count(item => read[item.Measure].Any(fact => fact.Value?.ToString(CultureInfo.InvariantCulture) == item.Value))} of {items.Length} read, {items.Count(item => read[item.Measure].Any(fact => fact.Value is null))} blank");
        Assert.That(faults, Is.Empty);
    }

    private static Item[] ItemsOf(string form)
    {
        var measures = FormLayout.For(form)!.Measures;
        return [.. ReferenceData.FormRows.Where(row => row.FormCode == form && row.Kind == FormRowKind.Row).Select((row, i) => new Item(
            row.Label, measures[row.Measures[^1]].Unit ?? "件", ((i * 7) + 103).ToString(CultureInfo.InvariantCulture), row.Measures[^1]))];
    }
}
