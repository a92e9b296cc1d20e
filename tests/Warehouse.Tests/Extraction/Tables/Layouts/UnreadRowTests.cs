using Warehouse.Etl.Extraction.Tables.Layouts;

namespace Warehouse.Tests.Extraction.Tables.Layouts;

public class UnreadRowTests
{
    [TestCase("不再处理其政府信息公开申请       0  1 0 0 0 0 1")]
    [TestCase("结转下年度继续办理                      4")]
    [TestCase("请数量(单位:件) 0")]
    [TestCase("请数量(单位:件)12")]
    [TestCase("申请 0 0 0  ")]
    [TestCase("结转下年度继续办理    0件   0件   2件")]
    public void Numbers_without_units_at_the_end(string line) => Assert.That(UnreadRow.Is(line), Is.True);

    [TestCase("全年收到申请 12 件")]
    [TestCase("主动公开信息 12")]
    [TestCase("全年收到申请               12件")]
    [TestCase("2019 2020 2021")]
    [TestCase("12")]
    [TestCase("(单位:件)")]
    [TestCase("2.1万、3万 4万")]
    [TestCase("")]
    public void Sentences_and_numbers_alone_are_none(string line) => Assert.That(UnreadRow.Is(line), Is.False);
}
