using Warehouse.Reports.Queries;

namespace Warehouse.Tests.Reports;

public sealed class RegionRangesTests
{
    private static readonly string[] codes = ["unknown", "430000", "430100", "430102", "430104", "430104008", "430104010", "430421", "990121"];

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(100)]
    public void Every_code_lies_in_exactly_one_range(int size)
    {
        var ranges = RegionRanges.Of("", codes.Where(code => code != "unknown").Select(code => new CoverageRow { RegionCode = code }), size);

        Assert.That(codes.Select(code => ranges.Count(range => Holds(range, code))), Has.All.EqualTo(1));
    }

    [Test]
    public void A_county_and_its_townships_are_not_parted() =>
        Assert.That(RegionRanges.Of("43", codes[1..].Select(code => new CoverageRow { RegionCode = code }), 1).Single(range => Holds(range, "430104")).Last, Is.EqualTo("430104zzzz"));

    [Test]
    public void Where_nothing_is_known_there_is_one_range() =>
        Assert.That(RegionRanges.Of("4301", [], 10), Is.EqualTo(new[] { ("4301", "4301zzzz") }));

    private static bool Holds((string First, string Last) range, string code) =>
        string.CompareOrdinal(range.First, code) <= 0 && string.CompareOrdinal(code, range.Last) <= 0;
}
