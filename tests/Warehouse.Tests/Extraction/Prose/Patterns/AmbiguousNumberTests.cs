using Warehouse.Etl.Extraction.Prose.Patterns;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Tests.Extraction.Prose.Patterns;

/// <summary>A number that may be two measures, and a measure that has two numbers, are withheld and said to be; so are numbers that may be of another business.</summary>
internal sealed class AmbiguousNumberTests
{
    private const int Year = 2022;

    private static IEnumerable<TestCaseData> Narrower() => ReferenceFile.Read("prose-narrower.csv", row => new TestCaseData(
        row.GetString("example"), row.GetString("expected")).SetArgDisplayNames(row.GetString("narrower")));

    [TestCaseSource(nameof(Narrower))]
    public void The_narrower_of_two_readings_that_the_table_relates_is_taken(string example, string expected)
    {
        var result = ProseSample.Extract(example, Year);

        Assert.Multiple(() =>
        {
            Assert.That(result.Facts.Select(ProseSample.Short), Is.EquivalentTo(expected.Split(';')));
            Assert.That(result.Findings.Select(finding => finding.Rule), Has.No.Member("measure_ambiguous"));
        });
    }

    [TestCase("市长信箱栏目群众咨询1件。", "measure_ambiguous")]
    [TestCase("公开信息65条,其中公告16条,聚焦媒体12条。", "measure_ambiguous")]
    [TestCase("县长信箱回复来信76条。局长信箱回复来信12条。", "values_conflict")]
    [TestCase("配备工作人员3名负责政务公开。指定2名工作人员从事政务公开,配备工作人员9名负责政务公开。", "values_conflict")]
    [TestCase("全年主动公开政府信息286条。基层政务公开主动公开信息71条。", "part_of_total")]
    [TestCase("全年主动公开政府信息71条。经统计,主动公开政府信息286条。", "values_conflict")]
    [TestCase("办理政府信息公开申请7件,已通过网站公开1件。", "request_published")]
    [TestCase("接受电话咨询230人次。", "other_business")]
    [TestCase("处理群众举报31件。", "other_business")]
    [TestCase("大厅12366热线受理咨询3100件。", "other_business")]
    [TestCase("行政诉讼4件,胜诉3件。", "other_business")]
    [TestCase("县电视台滚动播出信息120条。", "label_doubtful")]
    [TestCase("公开信息逐年增加:2020年1860条,2021年2415条,2022年3102条。", "number_unread")]
    [TestCase("投入3万元用于信息公开工作,其中触摸屏购置1.8万元。", "number_unread")]
    [TestCase("三年间,分别受理信息公开申请14件、22件、37件。", "respective_unmatched")]
    public void What_is_withheld_has_a_finding(string sentence, string rule) =>
        Assert.That(ProseSample.Extract(sentence, Year).Findings.Select(finding => finding.Rule), Has.Member(rule));

    [TestCase("全年主动公开政府信息200余条。经统计,主动公开政府信息213条。")]
    [TestCase("全年主动公开政府信息213条。综上,主动公开政府信息213条。")]
    public void A_rounded_number_and_a_repeated_one_contradict_nothing(string sentence)
    {
        var result = ProseSample.Extract(sentence, Year);

        Assert.Multiple(() =>
        {
            Assert.That(result.Facts.Select(fact => fact.Value), Has.Member(213m));
            Assert.That(result.Findings.Select(finding => finding.Rule), Has.No.Member("values_conflict").And.No.Member("part_of_total"));
        });
    }

    [Test]
    public void Every_measure_that_the_tables_relate_is_a_measure_of_some_form()
    {
        var known = ReferenceData.Measures.Select(measure => measure.Code).ToHashSet();
        var named = ReferenceFile.Read("prose-narrower.csv", row => new[] { row.GetString("narrower"), row.GetString("wider") }).SelectMany(pair => pair).Distinct();

        Assert.That(named, Is.SubsetOf(known));
    }

    [Test]
    public void A_part_and_its_whole_are_related_either_way() =>
        Assert.Multiple(() =>
        {
            Assert.That(MeasureRelations.AreRelated("req_online", "req_new"), Is.True);
            Assert.That(MeasureRelations.AreRelated("req_new", "req_online"), Is.True);
            Assert.That(MeasureRelations.AreRelated("consult_total", "mailbox_replied"), Is.False);
        });
}
