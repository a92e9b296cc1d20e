using Warehouse.Reports.Analysis;
using Warehouse.Reports.Charts;
using Warehouse.Reports.Pages;
using Warehouse.Reports.Queries;

namespace Warehouse.Reports.Tables;

/// <summary>The tables of a report: the figures of its first page, and the lists behind them in full.</summary>
public static class ReportTables
{
    /// <summary>More lines than this serve no reader, and a sheet holds no more than a million.</summary>
    private const int MostFindings = 100_000;

    private static readonly ReportColumn measure = new("指标", Width: 34);

    private static readonly ReportColumn unit = new("单位", Width: 8);

    private static readonly ReportColumn year = new("年度", CellKind.Year, 8);

    private static readonly ReportColumn office = new("报告单位", Width: 34);

    public static IReadOnlyList<ReportTable> Of(RegionPageModel page, WarehouseContent content, IReadOnlyList<DictionaryEntry> dictionary)
    {
        var offices = page.Place.CountedOffices.Select(office => office.Code).ToHashSet(StringComparer.Ordinal);
        return
        [
            Overview(page),
            YearOverYear(page),
            Trends(page),
            Units(page),
            Rates(page),
            Coverage([.. content.Coverage.Where(row => offices.Contains(row.OfficeCode))]),
            Rules(page.Quality),
            Findings([.. content.Findings.Where(row => offices.Contains(row.OfficeCode))]),
            Sources([.. content.Documents.Where(row => offices.Contains(row.OfficeCode))]),
            Dictionary(dictionary),
        ];
    }

    private static ReportTable Overview(RegionPageModel page) => new(
        "overview",
        "概览",
        [measure, unit, year, new("数值", CellKind.Number, 14), new("报告单位数", CellKind.Number), new("应报单位数", CellKind.Number), new("与上年相比", Width: 44)],
        [
            .. from history in page.Histories
               where history.Measure.IsHeadline
               let latest = history.Latest!
               select (object?[])[history.Measure.Label, history.Measure.Unit, latest.Year, latest.Value, latest.Offices?.Reported, latest.Offices?.Expected, latest.Change.Words],
        ])
    {
        Note = "每项指标最近一个有数据的年度；与上年相比按两年都报告的单位（同口径）计算。",
    };

    private static ReportTable YearOverYear(RegionPageModel page) => new(
        "year-over-year",
        "同比",
        [
            measure, unit, year, new("本年合计", CellKind.Number, 14), new("报告单位数", CellKind.Number), new("可比单位数", CellKind.Number), new("上年同口径", CellKind.Number, 14),
            new("本年同口径", CellKind.Number, 14), new("增减", CellKind.Difference), new("增幅（%）", CellKind.PercentChange), new("说明", Width: 44),
        ],
        [
            .. from history in page.Histories
               from point in history.Reported
               let change = point.Change
               select (object?[])
               [
                   history.Measure.Label, history.Measure.Unit, point.Year, point.Value, point.Offices?.Reported, change.Offices, change.Previous, change.Current,
                   change.Difference, change.Percent, Remark(change),
               ],
        ])
    {
        Note = "增减和增幅按两年都报告的单位（同口径）计算；上年为零、无数据或口径变化时不计算增幅。",
    };

    private static ReportTable Trends(RegionPageModel page)
    {
        var years = page.Histories.SelectMany(history => history.Points.Select(point => point.Year)).Distinct().Order().ToList();
        return new(
            "trends",
            "趋势",
            [measure, unit, .. years.Select(at => new ReportColumn($"{at}", CellKind.Number)), new("口径变化", Width: 44)],
            [
                .. from history in page.Histories
                   select (object?[])
                   [
                       history.Measure.Label, history.Measure.Unit, .. years.Select(at => (object?)history.In(at)?.Value),
                       string.Join('；', history.Points.Where(point => point is { Value: not null, BreakNote: not null }).Select(point => $"{point.Year}年：{point.BreakNote}")),
                   ],
            ])
        {
            Note = "各年全部报告单位之和；空格表示没有数据，不是0。",
        };
    }

    private static ReportTable Units(RegionPageModel page) => new(
        "units",
        "下级比较",
        [
            measure, unit, year, new("地区或单位", Width: 34), new("上年", CellKind.Number), new("本年", CellKind.Number), new("增减", CellKind.Difference),
            new("增幅（%）", CellKind.PercentChange), new("贡献（%）", CellKind.Percent), new("位次", CellKind.Number, 8), new("上年位次", CellKind.Number, 10), new("说明", Width: 34),
        ],
        [
            .. from comparison in page.Comparisons
               from row in comparison.Units
               let change = row.Point.Change
               select (object?[])
               [
                   comparison.Measure.Label, comparison.Measure.Unit, comparison.Year, row.Unit.Name, change.Previous, row.Point.Value, change.Difference,
                   change.Percent, row.Contribution * 100, row.Rank, row.PreviousRank, Remark(change),
               ],
        ])
    {
        Note = "贡献为该地区或单位的增减占全部可比单位增减合计的比重。",
    };

    private static ReportTable Rates(RegionPageModel page) => new(
        "rates",
        "比率",
        [
            new("比率", Width: 34), year, new("分子", CellKind.Number), new("分母", CellKind.Number), new("比率（%）", CellKind.Percent),
            new("比上年（百分点）", CellKind.PercentChange, 16), new("单位数", CellKind.Number), new("说明", Width: 16),
        ],
        [
            .. from rate in page.Rates
               from point in rate.Points
               where point.Rate is not null
               select (object?[])
               [
                   rate.Label, point.Year, point.Numerator, point.Denominator, point.Rate * 100, rate.PointsOfChange(point.Year), point.Offices, point.IsSmall ? "基数小" : null,
               ],
        ])
    {
        Note = "分子、分母都有数据的单位才计入。",
    };

    private static ReportTable Coverage(IReadOnlyList<CoverageRow> rows) => new(
        "coverage",
        "收录情况",
        [office, new("地区代码"), year, new("状态", Width: 24), new("公布日期", CellKind.Date), new("法定期限", CellKind.Date), new("逾期天数", CellKind.Number)],
        [
            .. rows.Select(row => (object?[])
            [
                row.OfficeName, row.RegionCode, row.ReportYear, CoverageStatus.Of(row.Status).Words, row.PublishedOn, row.Deadline, row.DaysLate,
            ]),
        ]);

    private static ReportTable Rules(QualityPanel quality) => new(
        "rules",
        "检查规则",
        [
            new("规则", Width: 34), new("代码", Width: 24), new("性质", Width: 10), new("不符", CellKind.Number), new("存疑", CellKind.Number), new("相符", CellKind.Number),
            new("无法检查", CellKind.Number),
        ],
        [
            .. quality.Rules.Select(rule => (object?[])
            [
                rule.Name, rule.Code, Severities.NameOf(rule.Severity), rule.Failed, rule.Uncertain, rule.Passed, rule.NotAssessable,
            ]),
        ]);

    private static ReportTable Findings(IReadOnlyList<QualityRow> rows) => new(
        "findings",
        "不符与存疑",
        [
            office, year, new("规则", Width: 28), new("性质", Width: 10), new("结果", Width: 8), measure, new("左值", CellKind.Number), new("右值", CellKind.Number),
            new("相差", CellKind.Difference), new("说明", Width: 60), new("文件", Width: 28), new("行号", CellKind.Number, 8), new("原文", Width: 60),
        ],
        [
            .. rows.OrderBy(row => row.OfficeName, StringComparer.Ordinal).ThenBy(row => row.ReportYear).ThenBy(row => row.EvidenceLine).Take(MostFindings).Select(row => (object?[])
            [
                row.OfficeName, row.ReportYear, row.RuleZh, Severities.NameOf(row.Severity), row.Status == "fail" ? "不符" : "存疑", row.LabelZh, row.LeftValue,
                row.RightValue, row.Difference, row.Message, row.FileName, row.EvidenceLine, row.EvidenceText,
            ]),
        ])
    {
        Note = rows.Count > MostFindings ? $"共{Numbers.Grouped(rows.Count)}条，此处为前{Numbers.Grouped(MostFindings)}条；全部见视图 rpt_quality。" : null,
    };

    private static ReportTable Sources(IReadOnlyList<DocumentRow> rows) => new(
        "sources",
        "来源文件",
        [office, year, new("标题", Width: 48), new("式样", Width: 24), new("范围", Width: 10), new("公布日期", CellKind.Date), new("文件", Width: 28), new("网址", Width: 40)],
        [
            .. rows.Select(row => (object?[])
            [
                row.OfficeName, row.ReportYear, row.Title, Forms.NameOf(row.FormCode), row.Scope == "consolidated" ? "汇总" : "本单位", row.PublishedOn, row.FileName, row.Url,
            ]),
        ]);

    private static ReportTable Dictionary(IReadOnlyList<DictionaryEntry> entries) => new(
        "dictionary",
        "数据字典",
        [
            new("类别"), new("代码", Width: 28), new("式样", Width: 10), new("名称", Width: 34), new("英文", Width: 34), unit, new("定义", Width: 60), new("英文定义", Width: 60),
            new("分母", Width: 34),
        ],
        [
            .. entries.Select(entry => (object?[])
            [
                entry.Kind, entry.Code, entry.FormCode, entry.LabelZh, entry.LabelEn, entry.Unit, entry.DefinitionZh, entry.DefinitionEn, entry.Denominator,
            ]),
        ]);

    private static string Remark(Change change) => change.State switch
    {
        ChangeState.Comparable => change.Note ?? "",
        ChangeState.Break => $"{change.Words}：{change.Note}",
        _ => change.Words,
    };
}
