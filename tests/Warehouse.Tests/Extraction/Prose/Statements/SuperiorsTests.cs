using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Prose.Statements;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Tests.Extraction.Prose.Statements;

/// <summary>What an office of a higher level did is none of the reporting office's figures.</summary>
internal sealed class SuperiorsTests
{
    private static readonly ReportRegion county = new(null, "湖南省", "长沙市", "望城区", null);
    private static readonly ReportRegion cityAsCounty = new(null, "浙江省", "温州市", "瑞安市", null);
    private static readonly ReportRegion prefecture = new(null, "湖南省", "长沙市", null, null);
    private static readonly ReportRegion town = new(null, "湖南省", "长沙市", "望城区", "乔口镇");

    private static IEnumerable<TestCaseData> Sentences()
    {
        yield return new TestCaseData(county, "省局举办培训班1期。", true);
        yield return new TestCaseData(county, "市农业农村局组织政务公开培训1期。", true);
        yield return new TestCaseData(county, "区农业农村局组织政务公开培训1期。", false);
        yield return new TestCaseData(county, "市场监管局组织政务公开培训1期。", false);
        yield return new TestCaseData(county, "市政府网站公开信息30条。", false);
        yield return new TestCaseData(county, "参加市局组织的培训1期。", false);
        yield return new TestCaseData(cityAsCounty, "市局组织政务公开培训1期。", false);
        yield return new TestCaseData(prefecture, "市局组织政务公开培训1期。", false);
        yield return new TestCaseData(prefecture, "省局组织政务公开培训1期。", true);
        yield return new TestCaseData(town, "区政府召开政务公开会议2次。", true);
        yield return new TestCaseData(null, "省局组织政务公开培训1期。", false);
        yield return new TestCaseData(county, "全市共收到政府信息公开申请30件。", true);
        yield return new TestCaseData(county, "全国各级行政机关收到政府信息公开申请30件。", true);
        yield return new TestCaseData(null, "全国主动公开政府信息30万条。", true);
        yield return new TestCaseData(county, "全区共收到政府信息公开申请30件。", false);
        yield return new TestCaseData(prefecture, "全市共收到政府信息公开申请30件。", false);
        yield return new TestCaseData(cityAsCounty, "全市共收到政府信息公开申请30件。", false);
    }

    [TestCase("全市共收到政府信息公开申请30件,主动公开信息500条。", true)]
    [TestCase("省政府办公厅收到政府信息公开申请30件,主动公开信息500条。", true)]
    [TestCase("全市收到政府信息公开申请30件,我局公开信息50条。", false)]
    [TestCase("按照全市部署加强培训30次,主动公开信息500条。", false)]
    public void A_later_clause_without_a_subject_goes_on_with_the_one_before(string sentence, bool expected) =>
        Assert.That(new Superiors(county).Act(ProseSample.Mentions(sentence)[1]), Is.EqualTo(expected));

    [TestCaseSource(nameof(Sentences))]
    public void A_clause_is_of_a_superior_only_where_its_subject_stands_above_the_office(ReportRegion? region, string sentence, bool expected) =>
        Assert.That(new Superiors(region).Act(ProseSample.Mentions(sentence)[0]), Is.EqualTo(expected));

    private static IEnumerable<TestCaseData> Rows() => ReferenceFile.Read("prose-superiors.csv", row => new TestCaseData(
        row.GetString("example"), row.GetString("counter_example")).SetArgDisplayNames(row.GetString("words")));

    [TestCaseSource(nameof(Rows))]
    public void A_row_of_the_table_proves_itself_in_the_report_of_a_town(string example, string counterExample) =>
        Assert.Multiple(() =>
        {
            Assert.That(new Superiors(town).Act(ProseSample.Mentions(example)[0]), Is.True, example);
            Assert.That(new Superiors(town).Act(ProseSample.Mentions(counterExample)[0]), Is.False, counterExample);
        });
}
