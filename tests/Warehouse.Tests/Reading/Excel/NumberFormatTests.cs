using Warehouse.Etl.Reading.Excel;

namespace Warehouse.Tests.Reading.Excel;

public sealed class NumberFormatTests
{
    [TestCase("General", 12.5, "12.5")]
    [TestCase("General", 1234567890123, "1234567890123")]
    [TestCase("0", 12.5, "13")]
    [TestCase("0", -0.4, "0")]
    [TestCase("0.00", 3, "3.00")]
    [TestCase("0.##", 3.1, "3.1")]
    [TestCase("#,##0", 1234567, "1,234,567")]
    [TestCase("0%", 0.339, "34%")]
    [TestCase("0.0,", 12345, "12.3")]
    [TestCase("0\"件\"", 5, "5件")]
    [TestCase("¥#,##0.00;[Red]-¥#,##0.00", -1234.5, "-¥1,234.50")]
    [TestCase("#,##0_);(#,##0)", -5, "(5)")]
    [TestCase("0;-0;\"无\"", 0, "无")]
    [TestCase("0;;", 0, "")]
    [TestCase("0;;", -3, "")]
    [TestCase("_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ", 0, "0")]
    [TestCase("[$-804]yyyy/m/d", 43861, "2020/1/31")]
    [TestCase("yyyy\\-mm\\-dd", 43861, "2020-01-31")]
    [TestCase("yyyy年m月", 43861, "2020年1月")]
    [TestCase("h:mm", 0.5, "12:00")]
    [TestCase("@", 43861, "43861")]
    public void A_number_is_shown_as_Excel_shows_it(string code, double number, string expected) =>
        Assert.That(NumberFormat.Parse(code).Show(number, from1904: false), Is.EqualTo(expected));

    [Test]
    public void Days_count_from_1904_where_the_workbook_says_so() =>
        Assert.That(NumberFormat.Parse("yyyy-m-d").Show(42399, from1904: true), Is.EqualTo("2020-1-31"));

    [TestCase("A1", 1, 1)]
    [TestCase("$AB$12", 12, 28)]
    [TestCase("XFD1048576", 1048576, 16384)]
    public void References_give_row_and_column(string reference, int row, int column) =>
        Assert.That(SheetRange.Place(reference), Is.EqualTo((row, column)));

    [TestCase("")]
    [TestCase("A")]
    [TestCase("12")]
    [TestCase("A0")]
    [TestCase("XFE1")]
    [TestCase("A99999999999")]
    [TestCase("ZZZZZZZZZZ1")]
    [TestCase("A-1")]
    public void What_is_no_reference_is_none(string reference) => Assert.That(SheetRange.Place(reference), Is.Null);
}
