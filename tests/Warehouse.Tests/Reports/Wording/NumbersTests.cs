using System.Globalization;
using Warehouse.Reports.Wording;

namespace Warehouse.Tests.Reports.Wording;

public class NumbersTests
{
    [TestCase("0", "0")]
    [TestCase("207.0000", "207")]
    [TestCase("1234567", "1,234,567")]
    [TestCase("-1036", "−1,036")]
    [TestCase("18.6198", "18.6198")]
    [TestCase("0.0920", "0.092")]
    public void Numbers_are_grouped_without_trailing_zeros(string value, string expected) =>
        Assert.That(Numbers.Grouped(Value(value)), Is.EqualTo(expected));

    [TestCase("14", "+14")]
    [TestCase("0", "0")]
    [TestCase("-3", "−3")]
    public void A_difference_shows_its_sign_and_zero_has_none(string value, string expected) =>
        Assert.That(Numbers.WithSign(Value(value)), Is.EqualTo(expected));

    [TestCase("0.12345", "12.3%")]
    [TestCase("0.99951", "100.0%")]
    [TestCase("1", "100.0%")]
    [TestCase("0", "0.0%")]
    public void A_rate_is_a_percentage_with_one_decimal(string value, string expected) =>
        Assert.That(Numbers.Percent(Value(value)), Is.EqualTo(expected));

    [TestCase("12.25", "+12.3%")]
    [TestCase("-12.25", "−12.3%")]
    [TestCase("0.04", "0.0%")]
    [TestCase("-0.04", "0.0%")]
    [TestCase("1250", "+1,250.0%")]
    public void A_percent_change_rounds_half_away_from_zero_and_never_prints_minus_zero(string value, string expected) =>
        Assert.That(Numbers.PercentWithSign(Value(value)), Is.EqualTo(expected));

    [Test]
    [SetCulture("de-DE")]
    public void The_locale_of_the_machine_does_not_matter() =>
        Assert.That(Numbers.Grouped(1234.5m), Is.EqualTo("1,234.5"));

    private static decimal Value(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
