using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Identity;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Tests.Extraction.Identity.Regions;

/// <summary>Every row of the table of namesakes proves itself by its own two examples.</summary>
internal sealed class PlaceNamesakesTests
{
    private static IEnumerable<TestCaseData> Rows() => ReferenceFile.Read("place-namesakes.csv", row => new TestCaseData(
        row.GetString("example"), row.GetString("counter_example")).SetArgDisplayNames(row.GetString("example")));

    [TestCaseSource(nameof(Rows))]
    public void The_example_is_in_no_division_called_like_it_and_the_counter_example_is(string example, string counterExample) => Assert.Multiple(() =>
    {
        Assert.That(RegionOf(example), Is.Null, example);
        Assert.That(RegionOf(counterExample), Is.Not.Null, counterExample);
    });

    private static ReportRegion? RegionOf(string office) =>
        ReportIdentifier.Identify(TextDocument.Of(office + "2019年政府信息公开工作年度报告\n一、总体情况\n主动公开信息30条。")).Office.Region;
}
