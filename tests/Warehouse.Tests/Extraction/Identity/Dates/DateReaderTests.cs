using System.Globalization;
using Warehouse.Etl.Extraction.Identity.Dates;

namespace Warehouse.Tests.Extraction.Identity.Dates;

public sealed class DateReaderTests
{
    [TestCase("2017年2月27日", "2017-02-27")]
    [TestCase("2017-02-27", "2017-02-27")]
    [TestCase("2017.2.27", "2017-02-27")]
    [TestCase("2017/2/7", "2017-02-07")]
    [TestCase("20170227", "2017-02-27")]
    [TestCase("2017年12月31", "2017-12-31")]
    public void A_date_as_printed_has_one_sure_reading(string text, string date)
    {
        var reading = DateReader.At(text, 0).Single();

        Assert.That(Iso(reading), Is.EqualTo(date));
        Assert.That(reading.Collapsed, Is.False);
    }

    [TestCase("2017227", "2017-02-27")]
    [TestCase("201611日", "2016-01-01")]
    [TestCase("20231月1日", "2023-01-01")]
    [TestCase("202312月31日", "2023-12-31")]
    [TestCase("2020你那12月31日", "2020-12-31")]
    [TestCase("2011112", "2011-11-02|2011-01-12")]
    public void Lost_characters_leave_every_valid_reading_and_are_noted(string text, string dates)
    {
        var readings = DateReader.At(text, 0).ToList();

        Assert.That(readings.Select(Iso), Is.EquivalentTo(dates.Split('|')));
        Assert.That(readings, Has.All.Matches<DateReading>(reading => reading.Collapsed));
    }

    [TestCase("2017年13月1日")]
    [TestCase("2017年2月30日")]
    [TestCase("1917年2月3日")]
    [TestCase("2017年")]
    [TestCase("20171234567")]
    [TestCase("")]
    public void What_is_no_date_has_no_reading(string text) =>
        Assert.That(DateReader.At(text, 0), Is.Empty);

    private static string Iso(DateReading reading) => reading.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
