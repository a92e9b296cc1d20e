using System.Text;
using Warehouse.Etl.Reading.Manifest;
using Warehouse.Etl.Reading.PlainText;

namespace Warehouse.Tests.Reading.Manifest;

public sealed class DocumentManifestTests
{
    private const string Header = "file,office,region_code,year,url,published_on\n";

    private static DocumentManifest Read(string text) => DocumentManifest.Read(Encoding.UTF8.GetBytes(text));

    [Test]
    public void A_row_describes_its_document()
    {
        var manifest = Read(Header + "a.txt,\"金山桥街道,办事处\",430112,2019,http://www.example.gov.cn/a,2020-01-31\n");

        var metadata = manifest.Describe(ReadAssert.Document("公开", "some/where/a.txt")).Metadata;

        Assert.That(metadata, Is.EquivalentTo(new Dictionary<string, string>
        {
            ["manifest.office"] = "金山桥街道,办事处",
            ["manifest.region_code"] = "430112",
            ["manifest.report_year"] = "2019",
            ["manifest.published_on"] = "2020-01-31",
            ["url"] = "http://www.example.gov.cn/a",
        }));
    }

    [Test]
    public void A_document_without_a_row_stays_as_it_is()
    {
        var document = ReadAssert.Document("公开", "b.txt");

        Assert.That(Read(Header + "a.txt,甲,,,,").Describe(document), Is.SameAs(document));
    }

    [Test]
    public void Columns_may_be_missing_and_stand_in_any_order()
    {
        var entry = Read("Year, File\n2019,a.txt\n2020\n").For("a.txt");

        Assert.That(entry, Is.EqualTo(new ManifestEntry("a.txt", null, null, 2019, null, null)));
    }

    [Test]
    public void Excel_writes_it_in_the_encoding_of_the_country()
    {
        var bytes = TextEncoding.Gb18030.Encoding.GetBytes(Header + "报告.txt,长沙市望城区政府信息公开工作办公室,,,,");

        Assert.That(DocumentManifest.Read(bytes).For("报告.txt")?.Office, Is.EqualTo("长沙市望城区政府信息公开工作办公室"));
    }

    [TestCase("a.txt,甲,43x,,,", "region_code is '43x'")]
    [TestCase("a.txt,甲,,19,,", "year is '19'")]
    [TestCase("a.txt,甲,,,,2020-02-31", "published_on is '2020-02-31'")]
    [TestCase(",甲,,,,", "file name is empty")]
    public void A_wrong_row_is_left_out_and_named(string row, string message)
    {
        var manifest = Read(Header + row + "\nb.txt,乙,,,,\n");

        Assert.That(manifest.Problems.Single().Message, Does.Contain(message));
        Assert.That(manifest.Problems.Single().Line, Is.EqualTo(2));
        Assert.That(manifest.For("b.txt")?.Office, Is.EqualTo("乙"));
    }

    [Test]
    public void A_second_row_of_one_document_is_named()
    {
        var manifest = Read(Header + "a.txt,甲,,,,\na.txt,乙,,,,\n");

        Assert.That(manifest.Problems.Single(), Is.EqualTo(new ManifestProblem("manifest.csv", 3, "'a.txt' stands in an earlier row already; this row is not used")));
        Assert.That(manifest.For("a.txt")?.Office, Is.EqualTo("甲"));
    }

    [TestCase("name,office\na.txt,甲\n", "column 'file' is missing")]
    [TestCase("file,office\n\"a.txt,甲\nb.txt,乙\n", "quotation mark")]
    public void A_manifest_that_cannot_be_used_says_why(string text, string message) =>
        Assert.That(Read(text).Problems.Single().Message, Does.Contain(message));

    [Test]
    public void A_folder_without_one_has_none() =>
        Assert.That(DocumentManifest.OfFolder(TestContext.CurrentContext.WorkDirectory), Is.SameAs(DocumentManifest.None));

    [TestCase("")]
    [TestCase("file\n")]
    [TestCase("\n\n")]
    public void An_empty_manifest_is_none(string text) => Assert.That(Read(text).Count, Is.Zero);
}
