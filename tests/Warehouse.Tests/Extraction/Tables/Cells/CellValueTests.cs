using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Tables.Cells;

namespace Warehouse.Tests.Extraction.Tables.Cells;

public class CellValueTests
{
    [TestCase("0", 0)]
    [TestCase("12,077", 12077)]
    [TestCase("1,234,567", 1234567)]
    [TestCase("0.092", 0.092)]
    [TestCase("+1036", 1036)]
    [TestCase("-2", -2)]
    [TestCase("增3", 3)]
    [TestCase("减少5", -5)]
    [TestCase(" 14 ", 14)]
    [TestCase("0/0", 0)]
    [TestCase("11398889", 11398889)]
    public void A_printed_number_is_reported(string text, decimal number) =>
        Assert.That(CellValue.Read(text), Is.EqualTo(new CellValue(ValueState.Reported, number, null, false)));

    [TestCase("零", 0)]
    [TestCase("〇", 0)]
    [TestCase("5*", 5)]
    [TestCase("12※", 12)]
    [TestCase("12①", 12)]
    [TestCase("12[1]", 12)]
    [TestCase("12¹", 12)]
    [TestCase("12#", 12)]
    [TestCase("12★", 12)]
    [TestCase("12(注2)", 12)]
    [TestCase("↓12", -12)]
    [TestCase("↑1", 1)]
    [TestCase("无增减", 0)]
    [TestCase("未增未减", 0)]
    public void A_word_for_zero_and_a_number_with_a_note_are_numbers(string text, decimal number) =>
        Assert.That(CellValue.Read(text), Is.EqualTo(new CellValue(ValueState.Reported, number, null, false)));

    [TestCase("185277.44元", 185277.44, "元")]
    [TestCase("18.6198万元", 18.6198, "万元")]
    [TestCase("3件", 3, "件")]
    [TestCase("￥185277.44", 185277.44, "元")]
    [TestCase("1.2亿元", 1.2, "亿元")]
    [TestCase("96.5%", 96.5, "%")]
    [TestCase("3件次", 3, "件次")]
    [TestCase("12 人/次", 12, "人/次")]
    [TestCase("7例", 7, "例")]
    [TestCase("21(批次)", 21, "批次")]
    public void A_unit_in_the_cell_is_kept(string text, decimal number, string unit) =>
        Assert.That(CellValue.Read(text), Is.EqualTo(new CellValue(ValueState.Reported, number, unit, false)));

    [TestCase("1 2", 12)]
    [TestCase("1 2 3", 123)]
    [TestCase("1 234", 1234)]
    [TestCase("1361\n2", 13612)]
    public void Digits_apart_are_one_number_only_if_a_sum_says_so(string text, decimal number) =>
        Assert.That(CellValue.Read(text), Is.EqualTo(new CellValue(ValueState.Reported, number, null, false, IsJoined: true)));

    [TestCase("0 0 0")]
    [TestCase("0731 8888")]
    [TestCase("2023 0101")]
    public void Several_numbers_and_telephones_are_none(string text) =>
        Assert.That(CellValue.Read(text), Is.Null);

    [TestCase("")]
    [TestCase("   ")]
    public void An_empty_cell_is_blank_and_not_zero(string text) =>
        Assert.That(CellValue.Read(text), Is.EqualTo(new CellValue(ValueState.Blank, null, null, false)));

    [TestCase("/")]
    [TestCase("—")]
    [TestCase("——")]
    [TestCase("-")]
    [TestCase("不适用")]
    public void A_stroke_says_that_the_measure_does_not_apply(string text) =>
        Assert.That(CellValue.Read(text)!.Value.State, Is.EqualTo(ValueState.NotApplicable));

    [TestCase("无")]
    [TestCase("暂无")]
    [TestCase("空")]
    [TestCase("未开展")]
    [TestCase("*")]
    [TestCase("～")]
    [TestCase("……")]
    [TestCase("─")]
    [TestCase("。")]
    [TestCase("O")]
    [TestCase("×")]
    public void A_word_for_none_is_words_and_not_zero(string text) =>
        Assert.That(CellValue.Read(text), Is.EqualTo(new CellValue(ValueState.Text, null, null, false)));

    [TestCase("1.属于国家秘密")]
    [TestCase("第二十条第(一)项")]
    [TestCase("2019年")]
    [TestCase("12,34")]
    [TestCase("0731-88103377")]
    [TestCase("五、存在的主要问题及改进情况")]
    public void Anything_else_is_no_value(string text) =>
        Assert.That(CellValue.Read(text), Is.Null);

    [Test]
    public void An_approximate_count_says_so() =>
        Assert.That(CellValue.Read("300余条"), Is.EqualTo(new CellValue(ValueState.Reported, 300, "条", true)));
}
