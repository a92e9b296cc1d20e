using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Prose.Passages;

namespace Warehouse.Tests.Extraction.Prose.Passages;

/// <summary>A page copied as one line has its prose before and after its table.</summary>
internal sealed class ProseStretchTests
{
    private const string Before = "一、总体情况 2021年,我局按照要求推进政务公开,健全制度,明确责任,加强培训,完善平台,及时回应社会关切,全年主动公开政府信息86条。";
    private const string Table = "二、主动公开政府信息情况 行政许可 处理决定数量 12 ";
    private const string After = "四、政府信息公开行政复议、行政诉讼情况 五、存在的主要问题及改进情况 公开不够及时。";

    private static List<string> Stretches(string line, string value) =>
        [.. ProseStretch.Of(ProseSample.Document(line), new HashSet<int> { 1 }, [TableValue(line.IndexOf(value, StringComparison.Ordinal))]).Select(stretch => stretch.Text.ToString())];

    [Test]
    public void Prose_on_the_line_of_a_table_is_what_stands_around_its_values() =>
        Assert.That(Stretches(Before + Table + After, "12 "), Is.EqualTo(new[] { Before, After }));

    [Test]
    public void A_row_of_a_table_is_no_prose() =>
        Assert.That(Stretches("行政许可。 12", "12"), Is.Empty);

    [Test]
    public void A_line_without_a_table_is_prose_as_it_is() =>
        Assert.That(ProseStretch.Of(ProseSample.Document(Before), new HashSet<int>(), []).Single() is { IsCut: false, From: 0 }, Is.True);

    [TestCase("2021年收到申请5件。", 2)]
    [TestCase("1 0 0 0 0 0 1", 0)]
    public void A_heading_of_a_form_is_prose_where_there_is_prose_below_it(string below, int stretches) =>
        Assert.That(ProseStretch.Of(ProseSample.Document("三、收到和处理政府信息公开申请情况\n" + below), stretches > 0 ? new HashSet<int> { 1 } : [1, 2], []).ToList(), Has.Count.EqualTo(stretches));

    private static ReportFact TableValue(int offset) =>
        new("permits_decisions", null, null, null, 12, ValueState.Reported, "件", false, null, FactSource.Table, 1, offset, "12");
}
