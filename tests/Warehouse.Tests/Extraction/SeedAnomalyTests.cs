using Warehouse.Etl.Extraction;
using Warehouse.Etl.Parsing;
using Warehouse.Etl.Reading;

namespace Warehouse.Tests.Extraction;

/// <summary>What a careful reader noticed in the five real reports has to be a finding of the document, under a stable rule code.</summary>
public class SeedAnomalyTests
{
    private static readonly Dictionary<string, ParsedReport> reports = Directory.GetFiles(TestDocuments.Seeds, "*.txt")
        .ToDictionary(path => Path.GetFileName(path)[..3], path => ReportParser.Parse(new DocumentReader().Read(path).Document!));

    [TestCase("000", "other_year", TestName = "Costs of 2018 in a report on 2019")]
    [TestCase("000", "total_not_stated", TestName = "Two channels and no total")]
    [TestCase("000", "identical_channels", TestName = "Two channels with the same count")]
    [TestCase("000", "form_year", TestName = "A narrative report in a year of forms")]
    [TestCase("000", "outcome_missing", TestName = "A request without an outcome")]
    [TestCase("000", "section_missing", TestName = "No word on review and litigation")]
    [TestCase("000", "unit_unusual", TestName = "A request counted in 条")]
    [TestCase("001", "I16", TestName = "Categories of 1168 against a total of 1169")]
    [TestCase("001", "category_omitted", TestName = "A category of the table that the text omits")]
    [TestCase("001", "blank_total", TestName = "A blank total beside filled parts")]
    [TestCase("001", "date_collapsed", TestName = "Dates that lost their characters")]
    [TestCase("001", "unit_missing", TestName = "A count without its unit")]
    [TestCase("001", "sentence_cell", TestName = "Four values in one cell")]
    [TestCase("001", "label_variant", TestName = "One category under two names")]
    [TestCase("001", "date_difference", TestName = "Filled in on one day and signed on another")]
    [TestCase("001", "channels_partial", TestName = "Channels that do not make up the total")]
    [TestCase("001", "enumeration_gap", TestName = "A fourth point that lost its number")]
    [TestCase("001", "personal_data", TestName = "A contact person in the form")]
    [TestCase("002", "I16", TestName = "Categories of 207 against a total of 171")]
    [TestCase("002", "copied_text", TestName = "A street office that calls itself a town")]
    [TestCase("002", "contradiction", TestName = "A budget claimed and denied")]
    [TestCase("002", "typo", TestName = "A doubled word and a cut one")]
    [TestCase("002", "heading_numerals_mixed", TestName = "Headings numbered in two ways")]
    [TestCase("002", "unit_in_cell", TestName = "An amount with its unit in the cell")]
    [TestCase("002", "region_inferred", TestName = "A county known from its media only")]
    [TestCase("003", "table_truncated", TestName = "Table two cut in the middle")]
    [TestCase("003", "tables_merged", TestName = "Table two run into table three")]
    [TestCase("003", "blank_cells", TestName = "Blank review beside zeros of litigation")]
    [TestCase("003", "cells_shifted", TestName = "Rows with a cell too many")]
    [TestCase("003", "I1", TestName = "A balance that cannot be assessed")]
    [TestCase("003", "total_not_stated", TestName = "No total of disclosed items")]
    [TestCase("003", "text_truncated", TestName = "A point that consists of its heading")]
    [TestCase("004", "table_missing", TestName = "Tables missing altogether")]
    [TestCase("004", "script_noise", TestName = "Traditional characters with pinyin")]
    [TestCase("004", "headings_inline", TestName = "Headings inside running text")]
    [TestCase("004", "approximate_value", TestName = "A count with 余")]
    [TestCase("004", "period_not_stated", TestName = "No statistical period")]
    public void Anomaly_is_a_finding(string seed, string rule) =>
        Assert.That(reports[seed].Findings.Where(finding => finding.Rule == rule), Is.Not.Empty);

    [TestCase("001", "I14", TestName = "Fifteen categories of the table add up")]
    [TestCase("000", "I12", TestName = "Full-time and part-time staff add up")]
    [TestCase("002", "I3", TestName = "The outcomes of table three add up")]
    public void What_holds_is_kept_as_passed(string seed, string rule) =>
        Assert.That(reports[seed].Findings.Where(finding => finding.Rule == rule).Select(finding => finding.Status), Has.Some.EqualTo(FindingStatus.Pass).And.None.EqualTo(FindingStatus.Fail));

    [Test]
    public void Both_sides_of_the_two_broken_sums_are_said()
    {
        Assert.That(Sides("001"), Is.EqualTo((1168m, 1169m)));
        Assert.That(Sides("002"), Is.EqualTo((207m, 171m)));
    }

    [Test]
    public void No_cost_of_2018_is_a_value_of_2019() =>
        Assert.That(reports["000"].Facts.Where(fact => fact.Measure.StartsWith("budget_", StringComparison.Ordinal)).Select(fact => fact.Year), Is.All.EqualTo(2018));

    [Test]
    public void A_missing_table_gives_no_values_at_all() =>
        Assert.That(reports["004"].Facts.Where(fact => fact.Source == FactSource.Table), Is.Empty);

    private static (decimal?, decimal?) Sides(string seed) =>
        reports[seed].Findings.Where(finding => finding is { Rule: "I16", Status: FindingStatus.Fail }).Select(finding => (finding.Left, finding.Right)).Single();
}
