using Dapper;
using Warehouse.Etl.Extraction;
using Warehouse.Sql.Catalogue;
using Warehouse.Sql.Comparability;
using static Warehouse.Tests.Loading.LoadingReports;

namespace Warehouse.Tests.Sql.Views;

[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class DictionaryViewTests(string engine) : ViewTests(engine)
{
    protected override IEnumerable<ParsedReport> Reports =>
    [
        Report("统计局", 2021, "F2021", [], "old", publishedOn: "2022-01-01").WithFindings(Found("I1")),
        Report("统计局", 2021, "F2021", [], "new", publishedOn: "2022-02-01").WithFindings(Found("I2", FindingStatus.Pass, "req_new", 3, 3, 7)),
    ];

    [TestCase("rpt_disclosure")]
    [TestCase("rpt_conformed")]
    [TestCase("rpt_year_over_year")]
    [TestCase("rpt_region_year")]
    [TestCase("rpt_indicator")]
    [TestCase("rpt_indicator_change")]
    [TestCase("rpt_coverage")]
    [TestCase("rpt_quality")]
    [TestCase("rpt_dictionary")]
    public void Every_column_of_a_view_is_defined_in_both_languages(string view)
    {
        using var connection = Warehouse.Database.Open();
        using var reader = connection.ExecuteReader($"SELECT * FROM {view} WHERE 1 = 0");
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        reader.Dispose();

        Assert.That(
            connection.Query<string>("SELECT code FROM rpt_dictionary WHERE kind = 'column' AND label_zh = @view AND definition_zh <> '' AND definition_en <> '' ORDER BY position", new { view }),
            Is.EqualTo(columns));
    }

    [Test]
    public void Every_measure_conformed_measure_rate_and_rule_is_in_the_dictionary()
    {
        Assert.That(Codes("measure"), Is.EquivalentTo(ReferenceData.Measures.Select(measure => measure.Code)));
        Assert.That(Codes("conformed"), Is.EquivalentTo(ComparabilityData.Conformed.Select(measure => measure.Code)));
        Assert.That(Codes("indicator"), Is.EquivalentTo(ComparabilityData.Indicators.Select(indicator => indicator.Code)));
        Assert.That(Codes("rule"), Is.EquivalentTo(ReferenceData.Rules.Select(rule => rule.Code)));
    }

    [Test]
    public void Every_measure_conformed_measure_rate_and_rule_is_defined_in_both_languages()
    {
        Assert.That(
            Warehouse.Query<string>("SELECT code FROM rpt_dictionary WHERE kind <> 'column' AND COALESCE(definition_zh, '') = '' OR COALESCE(definition_en, '') = ''"),
            Is.Empty);
        Assert.That(
            Warehouse.Query<(string Code, string Definition)>("SELECT code, definition_zh FROM rpt_dictionary").Where(row => !row.Definition.Any(letter => letter is >= '一' and <= '龥')),
            Is.Empty, "definitions in Chinese that are not");
        Assert.That(
            Warehouse.Query<(string Code, string Definition)>("SELECT code, definition_en FROM rpt_dictionary").Where(row => !row.Definition.Any(char.IsAsciiLetter)),
            Is.Empty, "definitions in English that are not");
    }

    [Test]
    public void A_measure_is_defined_as_its_form_defines_it() =>
        Assert.That(
            Warehouse.Query<(string, string)>("SELECT form_code, definition_en FROM rpt_dictionary WHERE code = 'oth_total' AND form_code IN ('F2019', 'F2021') ORDER BY form_code"),
            Is.EqualTo(new[]
            {
                ("F2019", "Requests otherwise handled: one row in the form of 2019, three rows in that of 2021."),
                ("F2021", "Subtotal of the three rows of other handling; no row of the form of 2021, stated in prose."),
            }));

    [Test]
    public void A_conformed_measure_is_defined_by_what_adds_up_to_it_in_each_form() =>
        Assert.That(
            Warehouse.Query<string>("SELECT definition_zh FROM rpt_dictionary WHERE kind = 'conformed' AND code = 'requests_other'").Single(),
            Does.Contain("政府信息公开工作年度报告格式：(六)其他处理·1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请＋(六)其他处理·2."));

    [Test]
    public void Findings_are_shown_of_current_documents_passes_too() =>
        Assert.That(
            Warehouse.Query<(string, string, string, string, int, decimal)>("SELECT file_name, rule_code, status, label_zh, evidence_line, difference FROM rpt_quality"),
            Is.EqualTo(new[] { ("统计局2021new.txt", "I2", "pass", "一、本年新收政府信息公开申请数量", 7, 0m) }));

    private IReadOnlyList<string> Codes(string kind) => Warehouse.Query<string>("SELECT code FROM rpt_dictionary WHERE kind = @kind", new { kind });
}
