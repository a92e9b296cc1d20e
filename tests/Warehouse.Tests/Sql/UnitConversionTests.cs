using Warehouse.Sql.Comparability;

namespace Warehouse.Tests.Sql;

public sealed class UnitConversionTests
{
    [TestCase("18.6198", "万元", "元", "186198")]
    [TestCase("40000", "元", "万元", "4")]
    [TestCase("3", "宗", "件", "3")]
    [TestCase("3", null, "件", "3")]
    [TestCase("2", "亿元", "万元", "20000")]
    public void Units_of_one_quantity_convert(string value, string? unit, string into, string expected) =>
        Assert.That(UnitConversion.Convert(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), unit, into),
            Is.EqualTo(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture)));

    [TestCase("万元", "件")]
    [TestCase("件", "%")]
    [TestCase("头", "件")]
    public void Units_of_different_quantities_and_unknown_ones_do_not(string unit, string into) =>
        Assert.That(UnitConversion.Convert(3, unit, into), Is.Null);

    [Test]
    public void A_result_that_would_have_to_be_rounded_is_none() =>
        Assert.That(UnitConversion.Convert(1, "元", "亿元"), Is.Null);
}
