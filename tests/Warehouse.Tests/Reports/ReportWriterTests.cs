using Warehouse.Reports;
using Warehouse.Tests.Sql;

namespace Warehouse.Tests.Reports;

public class ReportWriterTests
{
    private DirectoryInfo folder = null!;

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("report-test-");

    [TearDown]
    public void DropFolder() => folder.Delete(recursive: true);

    private string Out => Path.Combine(folder.FullName, "report");

    private string Home => File.ReadAllText(Path.Combine(Out, "index.html"));

    [Test]
    public void A_county_becomes_a_folder_of_pages()
    {
        using var county = new MadeUpCounty();

        var summary = ReportWriter.Write(county.Database, new ReportOptions(Out));

        Assert.That(summary.Files, Is.All.Matches<string>(file => File.Exists(Path.Combine(Out, file))));
        Assert.That(Home, Does.Contain("<html lang=\"zh-CN\">").And.Contain("湖南省长沙市望城区政府信息公开年度报告统计"));
    }

    [Test]
    public void An_empty_warehouse_gives_a_page_that_says_what_to_do()
    {
        using var warehouse = TestWarehouse.Ready(Engines.Sqlite);

        ReportWriter.Write(warehouse.Database, new ReportOptions(Out));

        Assert.That(Home, Does.Contain("仓库里还没有报告").And.Contain("load"));
    }
}
