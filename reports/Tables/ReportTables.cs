using Warehouse.Reports.Analysis;
using Warehouse.Reports.Pages;
using Warehouse.Reports.Queries;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Tables;

/// <summary>The tables of a report: the figures of its first page, and the lists behind them in full.</summary>
public static class ReportTables
{
    /// <summary>More lines than this serve no reader, and a sheet holds no more than a million.</summary>
    private const int MostFindings = 100_000;

    private static ReportColumn MeasureColumn => new(Texts.Of("column.measure"), Width: 34);

    private static ReportColumn UnitColumn => new(Texts.Of("column.unit"), Width: 8);

    private static ReportColumn YearColumn => new(Texts.Of("column.year"), CellKind.Year, 8);

    private static ReportColumn OfficeColumn => new(Texts.Of("column.reporting_office"), Width: 34);

    /// <param name="findings">On the offices that the page counts. Read when the table is written, like their documents.</param>
    public static IReadOnlyList<ReportTable> Of(
        RegionPageModel page, IEnumerable<CoverageRow> coverage, IEnumerable<QualityRow> findings, IEnumerable<DocumentRow> documents, IReadOnlyList<DictionaryEntry> dictionary)
    {
        var offices = page.Place.CountedOffices.Select(office => office.Code).ToHashSet(StringComparer.Ordinal);
        return
        [
            Overview(page),
            YearOverYear(page),
            Trends(page),
            Units(page),
            Rates(page),
            Coverage([.. coverage.Where(row => offices.Contains(row.OfficeCode))]),
            Rules(page.Quality),
            Findings(findings, page.Quality.Total),
            Sources(documents, page.Documents.Total),
            Dictionary(dictionary),
        ];
    }

    private static ReportTable Overview(RegionPageModel page) => new(
        "overview",
        Texts.Of("table.overview"),
        [MeasureColumn, UnitColumn, YearColumn, new(Texts.Of("column.value"), CellKind.Number, 14), new(Texts.Of("column.reported_count"), CellKind.Number), new(Texts.Of("column.expected_count"), CellKind.Number), new(Texts.Of("column.change_in_words"), Width: 44)],
        [
            .. from history in page.Histories
               where history.Measure.IsHeadline
               let latest = history.Latest!
               select (object?[])[history.Measure.Label, history.Measure.Unit, latest.Year, latest.Value, latest.Offices?.Reported, latest.Offices?.Expected, latest.Change.Words],
        ])
    {
        Note = Texts.Of("table.overview.note"),
    };

    private static ReportTable YearOverYear(RegionPageModel page) => new(
        "year-over-year",
        Texts.Of("table.year-over-year"),
        [
            MeasureColumn, UnitColumn, YearColumn, new(Texts.Of("column.this_total"), CellKind.Number, 14), new(Texts.Of("column.reported_count"), CellKind.Number), new(Texts.Of("column.compared_count"), CellKind.Number), new(Texts.Of("column.last_like"), CellKind.Number, 14),
            new(Texts.Of("column.this_like"), CellKind.Number, 14), new(Texts.Of("column.difference"), CellKind.Difference), new(Texts.Of("column.percent_of_base"), CellKind.PercentChange), new(Texts.Of("column.remark"), Width: 44),
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
        Note = Texts.Of("table.year-over-year.note"),
    };

    private static ReportTable Trends(RegionPageModel page)
    {
        var years = page.Histories.SelectMany(history => history.Points.Select(point => point.Year)).Distinct().Order().ToList();
        return new(
            "trends",
            Texts.Of("table.trends"),
            [MeasureColumn, UnitColumn, .. years.Select(at => new ReportColumn($"{at}", CellKind.Number)), new(Texts.Of("column.break"), Width: 44)],
            [
                .. from history in page.Histories
                   select (object?[])
                   [
                       history.Measure.Label, history.Measure.Unit, .. years.Select(at => (object?)history.In(at)?.Value),
                       string.Join(Texts.Of("clauses"), history.Points.Where(point => point is { Value: not null, BreakNote: not null }).Select(point => Texts.Of("clause.because", ("what", Texts.Of("year", ("year", point.Year))), ("reason", point.BreakNote)))),
                   ],
            ])
        {
            Note = Texts.Of("table.trends.note"),
        };
    }

    private static ReportTable Units(RegionPageModel page) => new(
        "units",
        Texts.Of("table.units"),
        [
            MeasureColumn, UnitColumn, YearColumn, new(Texts.Of("column.region_or_office"), Width: 34), new(Texts.Of("column.last_year"), CellKind.Number), new(Texts.Of("column.this_year"), CellKind.Number), new(Texts.Of("column.difference"), CellKind.Difference),
            new(Texts.Of("column.percent_of_base"), CellKind.PercentChange), new(Texts.Of("column.share_percent"), CellKind.Percent), new(Texts.Of("column.rank"), CellKind.Number, 8), new(Texts.Of("column.last_rank"), CellKind.Number, 10), new(Texts.Of("column.remark"), Width: 34),
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
        Note = Texts.Of("table.units.note"),
    };

    private static ReportTable Rates(RegionPageModel page) => new(
        "rates",
        Texts.Of("table.rates"),
        [
            new(Texts.Of("column.rate"), Width: 34), YearColumn, new(Texts.Of("column.numerator"), CellKind.Number), new(Texts.Of("column.denominator"), CellKind.Number), new(Texts.Of("column.rate_percent"), CellKind.Percent),
            new(Texts.Of("column.rate_points"), CellKind.PercentChange, 16), new(Texts.Of("column.office_count"), CellKind.Number), new(Texts.Of("column.remark"), Width: 44),
        ],
        [
            .. from rate in page.Rates
               from point in rate.Points
               where point.Rate is not null
               select (object?[])
               [
                   rate.Label, point.Year, point.Numerator, point.Denominator, point.Rate * 100, rate.PointsOfChange(point.Year), point.Offices, Remark(point),
               ],
        ])
    {
        Note = Texts.Of("table.rates.note"),
    };

    private static ReportTable Coverage(IReadOnlyList<CoverageRow> rows) => new(
        "coverage",
        Texts.Of("table.coverage"),
        [OfficeColumn, new(Texts.Of("column.region_code")), YearColumn, new(Texts.Of("column.status"), Width: 24), new(Texts.Of("column.published"), CellKind.Date), new(Texts.Of("column.deadline"), CellKind.Date), new(Texts.Of("column.days_late"), CellKind.Number)],
        new TableRows<CoverageRow>(rows, rows.Count, row =>
        [
            row.OfficeName, row.RegionCode, row.ReportYear, CoverageStatus.Of(row.Status).Words, row.PublishedOn, row.Deadline, row.DaysLate,
        ]));

    private static ReportTable Rules(QualityPanel quality) => new(
        "rules",
        Texts.Of("table.rules"),
        [
            new(Texts.Of("column.rule"), Width: 34), new(Texts.Of("column.code"), Width: 24), new(Texts.Of("column.severity"), Width: 10), new(Texts.Of("column.failed"), CellKind.Number), new(Texts.Of("column.uncertain"), CellKind.Number), new(Texts.Of("column.passed"), CellKind.Number),
            new(Texts.Of("column.not_assessable"), CellKind.Number),
        ],
        [
            .. quality.Rules.Select(rule => (object?[])
            [
                rule.Name, rule.Code, Severities.NameOf(rule.Severity), rule.Failed, rule.Uncertain, rule.Passed, rule.NotAssessable,
            ]),
        ]);

    private static ReportTable Findings(IEnumerable<QualityRow> rows, int total) => new(
        "findings",
        Texts.Of("table.findings"),
        [
            OfficeColumn, YearColumn, new(Texts.Of("column.rule"), Width: 28), new(Texts.Of("column.severity"), Width: 10), new(Texts.Of("column.result"), Width: 8), MeasureColumn, new(Texts.Of("column.left"), CellKind.Number), new(Texts.Of("column.right"), CellKind.Number),
            new(Texts.Of("column.apart"), CellKind.Difference), new(Texts.Of("column.remark"), Width: 60), new(Texts.Of("column.file"), Width: 28), new(Texts.Of("column.line"), CellKind.Number, 8), new(Texts.Of("column.text"), Width: 60),
        ],
        new TableRows<QualityRow>(rows.Take(MostFindings), Math.Min(total, MostFindings), row =>
        [
            row.OfficeName, row.ReportYear, ReferenceNames.Rule(row.RuleCode, row.RuleZh), Severities.NameOf(row.Severity), Texts.Of(row.Status == "fail" ? "status.fail" : "status.uncertain"), ReferenceNames.FormRow(row.LabelZh), row.LeftValue,
            row.RightValue, row.Difference, row.Message, row.FileName, row.EvidenceLine, row.EvidenceText,
        ]))
    {
        Note = total > MostFindings ? Texts.Of("table.findings.note", ("total", Numbers.Grouped(total)), ("shown", Numbers.Grouped(MostFindings))) : null,
    };

    private static ReportTable Sources(IEnumerable<DocumentRow> rows, int total) => new(
        "sources",
        Texts.Of("table.sources"),
        [OfficeColumn, YearColumn, new(Texts.Of("column.title"), Width: 48), new(Texts.Of("column.form"), Width: 24), new(Texts.Of("column.scope"), Width: 10), new(Texts.Of("column.published"), CellKind.Date), new(Texts.Of("column.file"), Width: 28), new(Texts.Of("column.url"), Width: 40)],
        new TableRows<DocumentRow>(rows, total, row =>
        [
            row.OfficeName, row.ReportYear, row.Title, ReferenceNames.Form(row.FormCode), Texts.Of(row.Scope == "consolidated" ? "scope.consolidated" : "scope.own"), row.PublishedOn, row.FileName, row.Url,
        ]));

    private static ReportTable Dictionary(IReadOnlyList<DictionaryEntry> entries) => new(
        "dictionary",
        Texts.Of("table.dictionary"),
        [
            new(Texts.Of("column.kind")), new(Texts.Of("column.code"), Width: 28), new(Texts.Of("column.form"), Width: 10), new(Texts.Of("column.name_zh"), Width: 34), new(Texts.Of("column.name_en"), Width: 34), UnitColumn, new(Texts.Of("column.definition_zh"), Width: 60), new(Texts.Of("column.definition_en"), Width: 60),
            new(Texts.Of("column.denominator"), Width: 34),
        ],
        [
            .. entries.Select(entry => (object?[])
            [
                entry.Kind, entry.Code, entry.FormCode, entry.LabelZh, entry.LabelEn, entry.Unit, entry.DefinitionZh, entry.DefinitionEn, entry.Denominator,
            ]),
        ]);

    private static string? Remark(RatePoint point) => point switch
    {
        { BreakNote: { } note } => Texts.Of("clause.because", ("what", TrendCharts.DefinitionChanged), ("reason", note)),
        { IsSmall: true } => Texts.Of("rates.small"),
        _ => null,
    };

    private static string Remark(Change change) => change.State switch
    {
        ChangeState.Comparable => change.Note ?? "",
        ChangeState.Break => Texts.Of("clause.because", ("what", change.Words), ("reason", change.Note)),
        _ => change.Words,
    };
}
