using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Parsing;

namespace Warehouse.Tests.Extraction.Tables.Variants;

/// <summary>Table two of the format of 2019, whose rows are of three widths, drawn by hand.</summary>
public class FormerFormTests
{
    private static readonly FilledRow[] rows =
    [
        new("", "第二十条第(一)项", []), new("信息内容", "本年新制作数量", ["本年新公开数量", "对外公开总数量"]),
        new("", "规章", ["0", "0", "0"], "reg_made", "reg_disclosed_new", "reg_disclosed_total"),
        new("", "规范性文件", ["7", "6", "31"], "nd_made", "nd_disclosed_new", "nd_disclosed_total"),
        new("", "第二十条第(五)项", []), new("", "信息内容", ["上一年项目数量", "本年增/减", "处理决定数量"]),
        new("", "行政许可", ["112", "-4", "2350"], "permit_items_prev", "permit_items_change", "permit_decisions"),
        new("", "其他对外管理服务事项", ["85", "+3", "640"], "other_service_items_prev", "other_service_items_change", "other_service_decisions"),
        new("", "第二十条第(六)项", []), new("", "信息内容", ["上一年项目数量", "本年增/减", "处理决定数量"]),
        new("", "行政处罚", ["210", "12", "58"], "penalty_items_prev", "penalty_items_change", "penalty_decisions"),
        new("", "行政强制", ["33", "0", "9"], "coercion_items_prev", "coercion_items_change", "coercion_decisions"),
        new("", "第二十条第(八)项", []), new("", "信息内容", ["上一年项目数量", "本年增/减"]),
        new("", "行政事业性收费", ["14", "-1"], "fee_items_prev", "fee_items_change"),
        new("", "第二十条第(九)项", []), new("", "信息内容", ["采购项目数量", "采购总金额"]),
        new("", "政府集中采购", ["26", "1843.5万元"], "procurement_projects", "procurement_amount"),
    ];

    private static IEnumerable<TestCaseData> Layouts()
    {
        (string Name, Func<FilledRow, IEnumerable<string>> Print)[] layouts =
        [
            ("tabs", row => [row.Line("\t")]),
            ("pipes", row => [row.Line(" | ") + " |"]),
            ("framed pipes", row => ["| " + row.Line(" | ") + " |"]),
            ("cells in lines", row => row.Cells),
            ("cells in lines and blank lines", row => row.Cells.SelectMany(cell => new[] { cell, "" })),
            ("bars on their own lines", row => ["|", .. row.Cells.Select(cell => $"{cell} |")]),
            ("bars behind blanks", row => ["| ", .. row.Cells.Select(cell => $" {cell}  | ")]),
        ];
        return layouts.Select(layout => new TestCaseData(layout.Print).SetArgDisplayNames(layout.Name));
    }

    [TestCaseSource(nameof(Layouts))]
    public void Rows_of_every_width_are_read(object layout)
    {
        var facts = Read((Func<FilledRow, IEnumerable<string>>)layout, rows).Facts.Where(fact => fact.Source == FactSource.Table && fact.Value is not null).ToDictionary(fact => fact.Measure, fact => fact.Value);

        Assert.That(facts, Is.EquivalentTo(rows.SelectMany(row => row.Measures.Zip(row.Values, (measure, value) => KeyValuePair.Create(measure, CellValue.Read(value)!.Value.Number)))));
    }

    [Test]
    public void What_stands_for_nothing_is_no_number([Values("/", "-", "—", "无", "空")] string nothing)
    {
        string[] codes = ["reg_made", "reg_disclosed_new", "reg_disclosed_total"];
        var report = Read(row => [row.Line("\t")], [.. rows.Select(row => row.Measures.Contains("reg_made") ? row.With(nothing, nothing, nothing) : row)]);

        foreach (var code in codes)
        {
            var fact = report.Facts.FirstOrDefault(fact => fact.Measure == code && fact.Source == FactSource.Table);
            Assert.That(fact?.Value, Is.Null);
            Assert.That(fact is { State: ValueState.NotApplicable } || report.Findings.Any(finding => finding.Measure == code && finding.Status is FindingStatus.Fail or FindingStatus.Uncertain), code);
        }

        Assert.That(report.Facts.Single(fact => fact.Measure == "nd_disclosed_total").Value, Is.EqualTo(31));
    }

    private static ParsedReport Read(Func<FilledRow, IEnumerable<string>> print, FilledRow[] printed) =>
        ReportParser.Parse(TextDocument.OfLines(["某县2019年政府信息公开工作年度报告", "一、总体情况", "2019年工作正常。", FilledForm.TitleTwo, .. printed.SelectMany(print), FilledForm.TitleThree]));
}
