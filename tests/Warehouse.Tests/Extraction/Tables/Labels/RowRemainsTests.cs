using Warehouse.Etl.Extraction.Tables.Labels;

namespace Warehouse.Tests.Extraction.Tables.Labels;

/// <summary>What is left of a row of table three where its cells could not be told.</summary>
public class RowRemainsTests
{
    [TestCase("认或重新出具已获取信息                                     0")]
    [TestCase("1.本机关不掌握相关政府信息   12")]
    [TestCase("2.申请人逾期未按收费")]
    [TestCase("期未按收费")]
    [TestCase("|       |       | 期未按收费  |      | 0 |")]
    [TestCase("（五）不予处理     1.信访举报投诉类")]
    [TestCase("处理 2.理其政府信息公开申请      0   0 0")]
    [TestCase("结果维 结果纠 其他结 尚未审 总 结果维    复议后起诉")]
    [TestCase("| 通知要 | 求缴纳费用 | 3 |")]
    public void A_piece_of_a_label_and_numbers(string line) => Assert.That(RowRemains.Are(line), Is.True);

    [TestCase("本机关不掌握相关政府信息12件")]
    [TestCase("全年未按收费通知收取费用")]
    [TestCase("2.重复申请类     1   0   0")]
    [TestCase("行政许可 12")]
    [TestCase("收到申请数 38")]
    [TestCase("| 收费 | 0 | 1 |")]
    [TestCase("| 期未按收费 | 减免 |")]
    [TestCase("12")]
    [TestCase("")]
    public void Sentences_and_rows_of_other_tables_are_none(string line) => Assert.That(RowRemains.Are(line), Is.False);
}
