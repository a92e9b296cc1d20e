using System.Globalization;
using Warehouse.Reports.Analysis;
using Warehouse.Reports.Charts;
using Warehouse.Reports.Pages;
using Warehouse.Reports.Tables;

namespace Warehouse.Reports.Office;

/// <summary>The first page of a report as a Word document to work on: the summary, the key tables, editable charts, and what to know of the data.</summary>
public static class Briefing
{
    private const int MostUnits = 10;

    private const int MostRules = 12;

    private static readonly ReportColumn measure = new("指标", Width: 30);

    private static readonly ReportColumn unit = new("单位", Width: 8);

    public static void Write(Stream file, RegionPageModel page)
    {
        using var briefing = new BriefingWriter(file);
        briefing.Paragraph($"{page.Place.FullName}政府信息公开年度报告统计简报{page.Head.MadeUp?.Mark}", BriefingStyles.Title);
        briefing.Paragraph(Facts(page), BriefingStyles.Note);
        if (page.Head.MadeUp is { } madeUp)
            briefing.Paragraph(madeUp.Notice, BriefingStyles.Note);
        briefing.Paragraph("一、概述", BriefingStyles.Heading);
        foreach (var sentence in page.Summary)
            briefing.Paragraph(sentence.ToString(), BriefingStyles.Body);
        briefing.Paragraph("二、主要数据", BriefingStyles.Heading);
        briefing.Table(Headlines(page));
        if (page.Year is { } year)
        {
            briefing.Paragraph($"三、{year}年与上年比较", BriefingStyles.Heading);
            briefing.Table(Compared(page, year));
        }
        briefing.Paragraph("四、趋势和构成", BriefingStyles.Heading);
        foreach (var chart in OfficeCharts.Of(page))
            briefing.Chart(chart);
        briefing.Paragraph("五、下级地区和单位", BriefingStyles.Heading);
        foreach (var comparison in page.Comparisons)
            briefing.Table(Units(comparison));
        if (page.Comparisons.Count == 0)
            briefing.Paragraph("没有可以比较的下级地区或单位。", BriefingStyles.Body);
        briefing.Paragraph("六、数据说明", BriefingStyles.Heading);
        foreach (var note in Notes(page))
            briefing.Paragraph(note, BriefingStyles.Body);
        if (page.Quality.Rules.Any(rule => rule.Failed + rule.Uncertain > 0))
            briefing.Table(Rules(page.Quality));
    }

    private static string Facts(RegionPageModel page)
    {
        var made = page.Head.Site.Made.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
        var years = page.Head.Years is { } span ? $"，{span}" : "";
        return $"收录单位{Numbers.Grouped(page.Offices)}个，现行文件{Numbers.Grouped(page.Documents.Count)}份{years}；{made}生成。";
    }

    private static ReportTable Headlines(RegionPageModel page) => new(
        "headlines",
        "主要数据",
        [measure, unit, new("年度", CellKind.Year, 8), new("数值", CellKind.Number), new("报告单位"), new("与上年相比", Width: 30)],
        [
            .. from history in page.Histories
               where history.Measure.IsHeadline
               let latest = history.Latest!
               select (object?[])[history.Measure.Label, history.Measure.Unit, latest.Year, latest.Value, latest.Offices?.ToString(), latest.Change.Words],
        ])
    {
        Note = "与上年相比按两年都报告的单位（同口径）计算。",
    };

    private static ReportTable Compared(RegionPageModel page, int year) => new(
        "compared",
        "同比",
        [measure, unit, new($"{year - 1}年", CellKind.Number, 11), new($"{year}年", CellKind.Number, 11), new("增减", CellKind.Difference, 11), new("增幅", CellKind.PercentChange, 15), new("说明", Width: 24)],
        [
            .. from history in YearComparison.Of(page.Histories, year).Compared
               let change = history.In(year)!.Change
               select (object?[])[history.Measure.Label, history.Measure.Unit, change.Previous, change.Current, change.Difference, change.Percent, Remark(change)],
        ])
    {
        Note = "按两年都报告的单位（同口径）计算；“—”表示没有数据或不可计算，不是0。",
    };

    private static ReportTable Units(UnitComparison comparison)
    {
        var shown = comparison.MostChanged(MostUnits);
        return new ReportTable(
            "units",
            "下级比较",
            [
                new($"{comparison.Measure.Label}（{comparison.Measure.Unit}）", Width: 30), new($"{comparison.Year - 1}年", CellKind.Number), new($"{comparison.Year}年", CellKind.Number),
                new("增减", CellKind.Difference), new("增幅", CellKind.PercentChange), new("贡献", CellKind.Percent),
            ],
            [
                .. from row in shown
                   let change = row.Point.Change
                   select (object?[])[row.Unit.Name, change.Previous, row.Point.Value, change.Difference, change.Percent, row.Contribution * 100],
            ])
        {
            Note = shown.Count < comparison.Comparable.Count() ? $"增减最多的{shown.Count}个，共{comparison.Comparable.Count()}个可比；其余见工作簿“下级比较”。" : null,
        };
    }

    private static IEnumerable<string> Notes(RegionPageModel page)
    {
        if (page.CoverageTotals is { Expected: > 0 } totals)
            yield return $"{totals.Year}年度应报单位{Numbers.Grouped(totals.Expected)}个，收录{Numbers.Grouped(totals.Held)}份，按时{Numbers.Grouped(totals.OnTime)}份，逾期{Numbers.Grouped(totals.Late)}份，缺{Numbers.Grouped(totals.Missing)}份，待核{Numbers.Grouped(totals.Quarantined)}份。";
        yield return "所有数据取自各单位公开的年度报告原文，逐项可回溯到原文行号；没有数据的不作零计。汇总报告不计入地区合计。";
        yield return $"各项检查不符{Numbers.Grouped(page.Quality.Failed)}次、存疑{Numbers.Grouped(page.Quality.Uncertain)}次，逐条见工作簿“不符与存疑”。";
    }

    private static ReportTable Rules(QualityPanel quality) => new(
        "rules",
        "检查规则",
        [new("规则", Width: 40), new("性质"), new("不符", CellKind.Number), new("存疑", CellKind.Number)],
        [
            .. quality.Rules.Where(rule => rule.Failed + rule.Uncertain > 0).Take(MostRules)
                .Select(rule => (object?[])[rule.Name, Severities.NameOf(rule.Severity), rule.Failed, rule.Uncertain]),
        ]);

    private static string Remark(Change change) => change.State == ChangeState.Comparable ? "" : change.Words;
}
