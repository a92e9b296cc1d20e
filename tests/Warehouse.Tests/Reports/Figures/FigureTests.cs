using System.Globalization;
using AngleSharp.Dom;
using Warehouse.Reports.Analysis;
using Warehouse.Reports.Pages;

namespace Warehouse.Tests.Reports.Figures;

/// <summary>Every figure of fifty pages, drawn by a fixed seed, against the rows of the views.</summary>
public sealed class FigureTests
{
    private const int Units = 50;

    private const string AnyOffice = "applicant_code = 'total' AND value IS NOT NULL";

    /// <summary>The page of an office is on its reports on itself; where there are none, on those on everything below it.</summary>
    private const string Shown = "is_consolidated = (SELECT MIN(own.is_consolidated) FROM rpt_year_over_year own WHERE own.office_code = rpt_year_over_year.office_code)";

    private static GeneratedSite Site => GeneratedSite.Shared;

    private static readonly Lazy<IReadOnlyDictionary<string, string>> codes = new(() => Site.Warehouse
        .Query<(string Code, string Label)>("SELECT code, label_zh FROM rpt_dictionary WHERE kind = 'conformed'").GroupBy(row => row.Label).ToDictionary(row => row.Key, row => row.First().Code));

    private static readonly Lazy<IReadOnlyList<(string Code, string Page)>> regions = new(() => Drawn(
        [.. Site.Pages.Where(page => page.StartsWith("regions/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(page => (Path.GetFileNameWithoutExtension(page), page))],
        15));

    private static readonly Lazy<IReadOnlyList<(string Code, string Page)>> offices = new(() => Drawn(
        [.. Site.Warehouse.Query<(string Code, string Name, string Region)>("SELECT DISTINCT c.office_code, c.office_name, c.region_code FROM rpt_coverage c WHERE c.document_key IS NOT NULL ORDER BY c.office_code")
            .Select(row => (row.Code, SiteMap.PageOf(new ReportingOffice(row.Code, row.Name, null, row.Region))))],
        Units - regions.Value.Count));

    [Test]
    public void Fifty_units_are_drawn() => Assert.That(offices.Value.Count + regions.Value.Count, Is.EqualTo(Units));

    [Test]
    public void The_trends_of_an_office_are_its_rows_of_the_view_and_nothing_else()
    {
        foreach (var (code, page) in offices.Value)
        {
            var shown = PageFigures.Trends(Site.Read(page), codes.Value).ToDictionary(figure => figure.Key, figure => figure.Value.Value);
            var rows = Site.Warehouse.Query<(string Measure, int Year, decimal Value)>(
                $"SELECT conformed_code, report_year, value FROM rpt_year_over_year WHERE office_code = @code AND {Shown} AND {AnyOffice}", new { code });

            Assert.That(shown, Is.EquivalentTo(rows.Where(row => IsShown(row.Measure)).ToDictionary(row => (row.Measure, row.Year), row => row.Value)), page);
            Assert.That(shown, Is.Not.Empty, page);
        }
    }

    [Test]
    public void The_trends_of_a_region_are_its_rows_of_the_view_with_n_of_N_offices()
    {
        foreach (var (code, page) in regions.Value)
        {
            var shown = PageFigures.Trends(Site.Read(page), codes.Value);
            var rows = Site.Warehouse.Query<(string Measure, int Year, decimal Value, int Reported, int Expected)>(
                $"SELECT conformed_code, report_year, value, offices_reported, offices_expected FROM rpt_region_year WHERE region_level <> 'township' AND region_code = @code AND {AnyOffice}", new { code });
            var expected = rows.Where(row => IsShown(row.Measure)).ToDictionary(row => (row.Measure, row.Year), row => row);

            Assert.That(shown.Keys, Is.EquivalentTo(expected.Keys), page);
            foreach (var ((measure, year), figure) in shown)
            {
                var row = expected[(measure, year)];
                Assert.That(figure.Value, Is.EqualTo(row.Value), $"{page} {measure} {year}");
                Assert.That(figure.Offices, Is.Null.Or.EqualTo($"{row.Reported}/{row.Expected}"), $"{page} {measure} {year}");
            }
        }
    }

    [Test]
    public void Year_over_year_of_an_office_is_the_row_of_the_view()
    {
        foreach (var (code, page) in offices.Value)
        {
            var year = 0;
            foreach (var (measure, cells) in Compared(Site.Read(page), ref year))
            {
                var row = Site.Warehouse.Query<(decimal? Previous, decimal Value, decimal? Percent, bool IsBreak)>(
                    $"SELECT previous_value, value, percent_change, is_break FROM rpt_year_over_year WHERE office_code = @code AND {Shown} AND applicant_code = 'total' AND conformed_code = @measure AND report_year = @year",
                    new { code, measure, year }).Single();
                Check([.. cells.SkipLast(1).TakeLast(4)], row.Previous, row.Value, row.IsBreak ? null : row.Value - row.Previous, row.Percent, $"{page} {measure}");
            }
        }
    }

    [Test]
    public void Year_over_year_of_a_region_is_like_for_like_beside_the_raw_total()
    {
        foreach (var (code, page) in regions.Value)
        {
            var year = 0;
            foreach (var (measure, cells) in Compared(Site.Read(page), ref year))
            {
                var row = Site.Warehouse.Query<(decimal Total, int Reported, int Expected, int Common, decimal? Previous, decimal? Value, decimal? Percent)>(
                    """
                    SELECT value, offices_reported, offices_expected, like_for_like_offices, like_for_like_previous, like_for_like_value, percent_change_like_for_like
                    FROM rpt_region_year WHERE region_level <> 'township' AND region_code = @code AND applicant_code = 'total' AND conformed_code = @measure AND report_year = @year
                    """,
                    new { code, measure, year }).Single();
                Assert.That(PageFigures.Number(cells[2]), Is.EqualTo(row.Total), $"{page} {measure}");
                Assert.That(cells[3], Is.EqualTo($"{row.Reported}/{row.Expected}"), $"{page} {measure}");
                Assert.That(PageFigures.Number(cells[4]), Is.EqualTo(row.Common), $"{page} {measure}");
                Check([.. cells.SkipLast(1).TakeLast(4)], row.Previous, row.Value, row.Value - row.Previous, row.Percent, $"{page} {measure}");
            }
        }
    }

    [Test]
    public void The_rates_of_an_office_are_its_rows_of_the_view()
    {
        foreach (var (code, page) in offices.Value)
        {
            var document = Site.Read(page);
            var years = document.QuerySelectorAll("#rates > .scroll thead th.number").SkipLast(1).Select(head => int.Parse(head.TextContent, CultureInfo.InvariantCulture)).ToList();
            var shown = document.QuerySelectorAll("#rates > .scroll").SelectMany(PageFigures.Rows)
                .SelectMany(row => years.Zip(row.Skip(1), (year, cell) => (Rate: row[0], Year: year, Cell: cell)))
                .Where(cell => cell.Cell.Contains('%', StringComparison.Ordinal))
                .ToDictionary(cell => (cell.Rate, cell.Year), cell => PageFigures.Number(cell.Cell.Split('%')[0]));
            var rows = Site.Warehouse.Query<(string Rate, int Year, decimal Numerator, decimal Denominator)>(
                "SELECT indicator_zh, report_year, numerator, denominator FROM rpt_indicator WHERE office_code = @code AND scope <> 'consolidated' AND numerator IS NOT NULL AND denominator > 0", new { code });

            Assert.That(shown, Is.EquivalentTo(rows.ToDictionary(row => (row.Rate, row.Year), row => (decimal?)Math.Round(100 * row.Numerator / row.Denominator, 1, MidpointRounding.AwayFromZero))), page);
        }
    }

    [Test]
    public void The_coverage_of_an_office_is_its_rows_of_the_view()
    {
        foreach (var (code, page) in offices.Value)
        {
            var document = Site.Read(page);
            var shown = document.QuerySelectorAll("#coverage table.grid thead th").Skip(1).Select(head => int.Parse(head.TextContent, CultureInfo.InvariantCulture))
                .Zip(document.QuerySelectorAll("#coverage table.grid tbody td").Select(cell => cell.ClassName)).Where(cell => cell.Second != "not_expected");
            var rows = Site.Warehouse.Query<(int Year, string Status)>("SELECT report_year, status FROM rpt_coverage WHERE office_code = @code AND status <> 'not_expected' ORDER BY report_year", new { code });

            Assert.That(shown, Is.EqualTo(rows), page);
        }
    }

    [Test]
    public void What_checking_found_is_what_the_view_counts()
    {
        foreach (var (code, page) in offices.Value)
        {
            var shown = Site.Read(page).QuerySelectorAll("#quality tfoot td").Select(cell => PageFigures.Number(cell.TextContent) ?? 0).DefaultIfEmpty(0).Sum();

            Assert.That(shown, Is.EqualTo(Site.Warehouse.Scalar<int>("SELECT COUNT(*) FROM rpt_quality WHERE office_code = @code", new { code })), page);
        }
    }

    [Test]
    public void The_whole_country_does_not_count_what_is_made_up()
    {
        var home = Site.Read("index.html");
        var shown = PageFigures.Trends(home, codes.Value).Where(figure => figure.Key.Measure == "requests_new").ToDictionary(figure => figure.Key.Year, figure => figure.Value.Value);
        var rows = Site.Warehouse.Query<(int Year, decimal Value)>($"SELECT report_year, value FROM rpt_region_year WHERE region_code = '430000' AND conformed_code = 'requests_new' AND {AnyOffice}");
        var names = home.QuerySelectorAll("#coverage th, #quality td, #sources th, [data-choice] tbody th").Select(cell => cell.TextContent);

        Assert.Multiple(() =>
        {
            Assert.That(shown, Is.EquivalentTo(rows.ToDictionary(row => row.Year, row => row.Value)), "The invented province has reports from 2015 on.");
            Assert.That(names, Is.All.Not.Contain("示例"));
            Assert.That(home.QuerySelectorAll("#units tbody th").Select(cell => cell.TextContent.Trim()), Is.EqualTo(new[] { "湖南省", "示例省（示例数据）" }));
            Assert.That(home.QuerySelector(".made-up a")!.GetAttribute("href"), Is.EqualTo("regions/990121.html"));
            Assert.That(Directory.GetFiles(Site.PathOf("files"), "*.csv").Where(file => !file.EndsWith("dictionary.csv", StringComparison.Ordinal)).Select(File.ReadAllText), Is.All.Not.Contain("示例"));
        });
    }

    /// <summary>The rows of the table of changes by the code of their measure, and the year that they are of.</summary>
    private static List<(string Measure, IReadOnlyList<string> Cells)> Compared(IDocument page, ref int year)
    {
        var table = page.QuerySelector("#year-over-year .panel table");
        if (table is null)
            return [];
        year = int.Parse(table.QuerySelector("caption")!.TextContent.Trim()[..4], CultureInfo.InvariantCulture);
        return [.. PageFigures.Rows(table).Select(row => (codes.Value[row[0]], row))];
    }

    /// <param name="cells">Year before, year, difference, percentage.</param>
    private static void Check(IReadOnlyList<string> cells, decimal? previous, decimal? value, decimal? difference, decimal? percent, string what) =>
        Assert.That(
            cells.Select(cell => PageFigures.Number(cell.TrimStart('+'))),
            Is.EqualTo(new decimal?[] { previous, value, difference, percent is { } change ? Math.Round(change, 1, MidpointRounding.AwayFromZero) : null }),
            what);

    /// <summary>Lists, which are no single measure, have charts of their own.</summary>
    private static bool IsShown(string measure) => shownMeasures.Value.Contains(measure);

    private static readonly Lazy<HashSet<string>> shownMeasures = new(() => [.. Topics.Arrange(Site.Warehouse
        .Query<(string Code, string Label, string Unit)>("SELECT code, label_zh, unit FROM rpt_dictionary WHERE kind = 'conformed'")
        .Select(row => new Warehouse.Reports.Queries.ConformedRow { Code = row.Code, LabelZh = row.Label, Unit = row.Unit })).Select(measure => measure.Code)]);

    private static (string Code, string Page)[] Drawn(List<(string Code, string Page)> units, int count)
    {
        var drawn = units.ToArray();
        new Random(20).Shuffle(drawn);
        return drawn[..Math.Min(count, drawn.Length)];
    }
}
