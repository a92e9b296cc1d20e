using DocumentFormat.OpenXml.Wordprocessing;
using Warehouse.Etl.Reading.Word;

namespace Warehouse.Tests.Reading.Word;

public sealed class ListNumberTests
{
    [TestCase(1, "一")]
    [TestCase(10, "十")]
    [TestCase(12, "十二")]
    [TestCase(20, "二十")]
    [TestCase(23, "二十三")]
    [TestCase(100, "一百")]
    [TestCase(103, "一百零三")]
    [TestCase(110, "一百一十")]
    [TestCase(1005, "一千零五")]
    public void Chinese_numbers_are_printed_as_they_are_spoken(int number, string expected) =>
        Assert.That(ListNumber.Print(number, NumberFormatValues.ChineseCountingThousand), Is.EqualTo(expected));

    [TestCase(NumberFormatValues.Decimal, "3")]
    [TestCase(NumberFormatValues.DecimalEnclosedCircleChinese, "③")]
    [TestCase(NumberFormatValues.UpperRoman, "III")]
    [TestCase(NumberFormatValues.LowerLetter, "c")]
    [TestCase(NumberFormatValues.IdeographTraditional, "丙")]
    [TestCase(NumberFormatValues.ChineseLegalSimplified, "叁")]
    [TestCase(NumberFormatValues.None, "")]
    [TestCase(NumberFormatValues.ThaiCounting, "3")]
    public void Every_format_has_its_third_number(NumberFormatValues format, string expected) =>
        Assert.That(ListNumber.Print(3, format), Is.EqualTo(expected));
}
