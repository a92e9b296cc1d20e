using System.Globalization;
using Warehouse.Reports.Analysis;
using Warehouse.Reports.Pages;
using Warehouse.Reports.Tables;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Office;

/// <summary>The first page of a report as a Word document to work on: the summary, the key tables, editable charts, and what to know of the data.</summary>
public static class Briefing
{
    private const int MostUnits = 10;

    private const int MostRules = 12;

    private static ReportColumn MeasureColumn => new(Texts.Of("column.measure"), Width: 28);

    /// <summary>As wide as the longest of the units.</summary>
    private static ReportColumn UnitColumn(RegionPageModel page) =>
        new(Texts.Of("column.unit"), Width: Math.Max(8, page.Histories.Select(history => history.Measure.Unit.Length + 3).DefaultIfEmpty(0).Max()));

    public static void Write(Stream file, RegionPageModel page)
    {
        using var briefing = new BriefingWriter(file);
        briefing.Paragraph(Texts.Of("briefing.title", ("subject", page.Place.FullName)) + page.Head.MadeUp?.Mark, BriefingStyles.Title);
        briefing.Paragraph(Facts(page), BriefingStyles.Note);
        if (page.Head.MadeUp is { } madeUp)
            briefing.Paragraph(madeUp.Notice, BriefingStyles.Note);
        briefing.Paragraph(Texts.Of("briefing.summary"), BriefingStyles.Heading);
        foreach (var sentence in page.Summary)
            briefing.Paragraph(sentence.ToString(), BriefingStyles.Body);
        briefing.Paragraph(Texts.Of("briefing.headlines"), BriefingStyles.Heading);
        briefing.Table(Headlines(page));
        if (page.Year is { } year)
        {
            briefing.Paragraph(Texts.Of("briefing.compared", ("year", year)), BriefingStyles.Heading);
            briefing.Table(Compared(page, year));
        }
        briefing.Paragraph(Texts.Of("briefing.charts"), BriefingStyles.Heading);
        foreach (var chart in OfficeCharts.Of(page))
            briefing.Chart(chart);
        briefing.Paragraph(Texts.Of("briefing.units"), BriefingStyles.Heading);
        foreach (var comparison in page.Comparisons)
            briefing.Table(Units(comparison));
        if (page.Comparisons.Count == 0)
            briefing.Paragraph(Texts.Of("briefing.units.none"), BriefingStyles.Body);
        briefing.Paragraph(Texts.Of("briefing.notes"), BriefingStyles.Heading);
        foreach (var note in Notes(page))
            briefing.Paragraph(note, BriefingStyles.Body);
        if (page.Quality.Rules.Any(rule => rule.Failed + rule.Uncertain > 0))
            briefing.Table(Rules(page.Quality));
    }

    private static string Facts(RegionPageModel page)
    {
        return Texts.Of(
            "briefing.facts", ("offices", Numbers.Grouped(page.Offices)), ("documents", Numbers.Grouped(page.Documents.Total)), ("years", page.Head.Years?.ToString()),
            ("made", page.Head.Site.Made.ToString(Texts.Of("format.date"), CultureInfo.InvariantCulture)));
    }

    private static ReportTable Headlines(RegionPageModel page) => new(
        "headlines",
        Texts.Of("section.headlines"),
        [MeasureColumn, UnitColumn(page), new(Texts.Of("column.year"), CellKind.Year, 10), new(Texts.Of("column.value"), CellKind.Number), new(Texts.Of("column.offices_reporting")), new(Texts.Of("column.change_in_words"), Width: 30)],
        [
            .. from history in page.Histories
               where history.Measure.IsHeadline
               let latest = history.Latest!
               select (object?[])[history.Measure.Label, history.Measure.Unit, latest.Year, latest.Value, latest.Offices?.ToString(), latest.Change.Words],
        ])
    {
        Note = Texts.Of("briefing.headlines.note"),
    };

    private static ReportTable Compared(RegionPageModel page, int year) => new(
        "compared",
        Texts.Of("section.year-over-year"),
        [MeasureColumn, UnitColumn(page), new(Texts.Of("year", ("year", year - 1)), CellKind.Number, 15), new(Texts.Of("year", ("year", year)), CellKind.Number, 15), new(Texts.Of("column.difference"), CellKind.Difference, 15), new(Texts.Of("column.percent"), CellKind.PercentChange, 17), new(Texts.Of("column.remark"), Width: 20)],
        [
            .. from history in YearComparison.Of(page.Histories, year).Compared
               let change = history.In(year)!.Change
               select (object?[])[history.Measure.Label, history.Measure.Unit, change.Previous, change.Current, change.Difference, change.Percent, Remark(change)],
        ])
    {
        Note = Texts.Of("briefing.compared.note"),
    };

    private static ReportTable Units(UnitComparison comparison)
    {
        var shown = comparison.MostChanged(MostUnits);
        return new ReportTable(
            "units",
            Texts.Of("table.units"),
            [
                new(Texts.Of("titled", ("title", comparison.Measure.Label), ("unit", comparison.Measure.Unit)), Width: 30), new(Texts.Of("year", ("year", comparison.Year - 1)), CellKind.Number), new(Texts.Of("year", ("year", comparison.Year)), CellKind.Number),
                new(Texts.Of("column.difference"), CellKind.Difference), new(Texts.Of("column.percent"), CellKind.PercentChange), new(Texts.Of("column.share"), CellKind.Percent),
            ],
            [
                .. from row in shown
                   let change = row.Point.Change
                   select (object?[])[row.Unit.Name, change.Previous, row.Point.Value, change.Difference, change.Percent, row.Contribution * 100],
            ])
        {
            Note = shown.Count < comparison.Comparable.Count() ? Texts.Of("briefing.units.note", ("shown", shown.Count), ("comparable", comparison.Comparable.Count())) : null,
        };
    }

    private static IEnumerable<string> Notes(RegionPageModel page)
    {
        if (page.CoverageTotals is { Expected: > 0 } totals)
            yield return Texts.Of(
                "briefing.coverage", ("year", totals.Year), ("expected", Numbers.Grouped(totals.Expected)), ("held", Numbers.Grouped(totals.Held)), ("on_time", Numbers.Grouped(totals.OnTime)),
                ("late", Numbers.Grouped(totals.Late)), ("missing", Numbers.Grouped(totals.Missing)), ("quarantined", Numbers.Grouped(totals.Quarantined)));
        yield return Texts.Of("briefing.origin");
        yield return Texts.Of("briefing.quality", ("failed", Numbers.Grouped(page.Quality.Failed)), ("uncertain", Numbers.Grouped(page.Quality.Uncertain)));
    }

    private static ReportTable Rules(QualityPanel quality) => new(
        "rules",
        Texts.Of("table.rules"),
        [new(Texts.Of("column.rule"), Width: 40), new(Texts.Of("column.severity")), new(Texts.Of("column.failed"), CellKind.Number), new(Texts.Of("column.uncertain"), CellKind.Number)],
        [
            .. quality.Rules.Where(rule => rule.Failed + rule.Uncertain > 0).Take(MostRules)
                .Select(rule => (object?[])[rule.Name, Severities.NameOf(rule.Severity), rule.Failed, rule.Uncertain]),
        ]);

    private static string Remark(Change change) => change.State == ChangeState.Comparable ? "" : change.Words;
}
