using Warehouse.Etl.Extraction;
using Warehouse.Etl.Generation;
using Warehouse.Etl.Reading;
using MadeUpDocuments = Warehouse.Tests.Generation.MadeUp;

namespace Warehouse.Tests.Sql.Views;

/// <summary>
/// A made-up prefecture over all forms, with gaps, blanks and consolidated reports: what the views say of it against plain
/// arithmetic over its comparable values, to the last digit: as binary fractions, for as text SQLite hides a remainder.
/// </summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class MadeUpPrefectureTests(string engine) : ViewTests(engine)
{
    private const int EveryConsolidated = 17;
    private const int EveryMissing = 13;
    private const int EveryBlank = 7;

    private readonly Dictionary<Cell, decimal> values = [];
    private readonly Dictionary<Cell, bool> consolidated = [];

    protected override IEnumerable<ParsedReport> Reports =>
        MadeUpDocuments.Documents(new GenerationRequest(16, 2012, 2022, 11, [SourceFormat.Json], [], NoiseLevel.None, "长沙市")).Select(MadeUpDocuments.Parse).Select(Damaged);

    [OneTimeSetUp]
    public void ReadValues()
    {
        foreach (var (office, year, measure, applicant, value, isConsolidated) in Warehouse.Query<(string, int, string, string, decimal, bool)>(
            "SELECT office_code, report_year, conformed_code, applicant_code, value, is_consolidated FROM rpt_conformed WHERE value IS NOT NULL"))
        {
            values[new Cell(office, year, measure, applicant)] = value;
            consolidated[new Cell(office, year, measure, applicant)] = isConsolidated;
        }

        Assert.That(values, Has.Count.GreaterThan(10_000));
        Assert.That(values.Values.Count(value => value != decimal.Truncate(value)), Is.GreaterThan(10), "Fractions, whose remainders show.");
    }

    [Test]
    public void A_change_is_the_difference_of_two_values_and_its_share_of_the_first()
    {
        var rows = Warehouse.Query<(string Office, int Year, string Measure, string Applicant, double? Previous, double? Difference, double? Percent, bool IsBreak)>("""
            SELECT office_code, report_year, conformed_code, applicant_code, previous_value, difference, percent_change, is_break
            FROM rpt_year_over_year WHERE value IS NOT NULL
            """);

        Assert.That(rows, Has.Count.EqualTo(values.Count));
        Assert.That(rows.Where(row => !IsRight(row.Office, row.Year, row.Measure, row.Applicant, row.Previous, row.Difference, row.Percent, row.IsBreak)), Is.Empty);
    }

    [TestCase("township", 9)]
    [TestCase("county", 6)]
    [TestCase("prefecture", 4)]
    [TestCase("province", 2)]
    public void A_region_is_the_sum_of_the_offices_own_reports(string level, int digits)
    {
        var additive = Warehouse.Query<string>("SELECT conformed_code FROM dim_conformed WHERE is_additive = 1").ToHashSet(StringComparer.Ordinal);
        var sums = values.Where(value => additive.Contains(value.Key.Measure) && !consolidated[value.Key] && value.Key.Office.Take(digits).All(char.IsAsciiDigit))
            .GroupBy(value => (Region: value.Key.Office[..digits].PadRight(6, '0'), value.Key.Year, value.Key.Measure, value.Key.Applicant), value => value.Value)
            .ToDictionary(group => group.Key, group => ((double)group.Sum(), group.Count()));

        var rows = Warehouse.Query<(string Region, int Year, string Measure, string Applicant, double Value, int Reported)>("""
            SELECT region_code, report_year, conformed_code, applicant_code, value, offices_reported FROM rpt_region_year
            WHERE region_level = @level AND value IS NOT NULL
            """, new { level });

        Assert.That(rows, Has.Count.EqualTo(sums.Count));
        Assert.That(rows.Where(row => !sums.TryGetValue((row.Region, row.Year, row.Measure, row.Applicant), out var sum) || sum != (row.Value, row.Reported)), Is.Empty);
    }

    private bool IsRight(string office, int year, string measure, string applicant, double? previous, double? difference, double? percent, bool isBreak)
    {
        var (cell, before) = (new Cell(office, year, measure, applicant), new Cell(office, year - 1, measure, applicant));
        if (!values.TryGetValue(before, out var first) || consolidated[before] != consolidated[cell])
            return (previous, difference, percent) == (null, null, null);
        var change = values[cell] - first;
        double? share = first == 0 || isBreak ? null : (double)Math.Round(100 * change / first, 2, MidpointRounding.AwayFromZero);
        return (previous, difference, percent) == ((double)first, (double)change, share);
    }

    /// <summary>Some reports are on the whole region, some values are missing or blank.</summary>
    private static ParsedReport Damaged(ParsedReport report, int index) => report with
    {
        Scope = index % EveryConsolidated == 0 ? ReportScope.Consolidated : ReportScope.Own,
        Facts =
        [
            .. report.Facts.Where((_, place) => (place + index) % EveryMissing != 0)
                .Select((fact, place) => (place + index) % EveryBlank == 0 ? fact with { Value = null, State = ValueState.Blank } : fact),
        ],
    };

    private sealed record Cell(string Office, int Year, string Measure, string Applicant);
}
