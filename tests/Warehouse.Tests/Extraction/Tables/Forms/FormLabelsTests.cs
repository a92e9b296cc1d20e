using Warehouse.Etl.Extraction.Tables.Forms;

namespace Warehouse.Tests.Extraction.Tables.Forms;

/// <summary>Which lines every report has printed, and which name somebody.</summary>
public class FormLabelsTests
{
    [TestCase("行政许可 | 4429 |")]
    [TestCase("2.重复申请\t0\t0\t0\t0\t0\t0\t0")]
    [TestCase("(三)不予公开 | 1.属于国家秘密 | 0 | | 0 |")]
    [TestCase("信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数")]
    [TestCase("行政处罚")]
    [TestCase("0 | 12 | 3")]
    public void A_row_of_a_form_holds_nothing_else(string line) => Assert.That(FormLabels.AreAllOf(line), Is.True);

    [TestCase("南山县水务局")]
    [TestCase("行政许可 | 南山县水务局 | 4429")]
    [TestCase("行政许可4429件")]
    [TestCase("联系电话 | 0591-87654321")]
    [TestCase("2022年度")]
    [TestCase("闽南政〔2022〕3号 | 12")]
    public void What_the_office_wrote_is_more(string line) => Assert.That(FormLabels.AreAllOf(line), Is.False);
}
