using System.Text;
using Warehouse.Etl.Reading.Corrections;
using Warehouse.Tests.Jobs;

namespace Warehouse.Tests.Reading.Corrections;

public sealed class CorrectionFileTests
{
    private const string Header = "sha256,office_code,year,measure,label,applicant,expected,corrected,reason,author_role\n";

    private static readonly string hash = new('a', 64);

    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void A_row_names_a_document_a_value_what_is_expected_and_why()
    {
        var rows = Read(Header + $"{hash},,,req_new,,total,171,207,原表漏计窗口申请,审核人\n,430104-统计局,2021,admin_fee_amount,,,,0.0921,网页空白，来函说明,经办人\n".Replace("空白，来函", "空白 来函", StringComparison.Ordinal));

        Assert.That(rows, Is.EqualTo(new[]
        {
            new Correction(hash, null, null, "req_new", "", "total", 171, 207, "原表漏计窗口申请", "审核人"),
            new Correction(null, "430104-统计局", 2021, "admin_fee_amount", "", null, null, 0.0921m, "网页空白 来函说明", "经办人"),
        }));
    }

    [TestCase(",,,req_new,,,1,2,r,a", "the document is not named")]
    [TestCase(",430104-统计局,,req_new,,,1,2,r,a", "the document is not named")]
    [TestCase("abc,,,req_new,,,1,2,r,a", "the document is not named")]
    [TestCase(",430104-统计局,21,req_new,,,1,2,r,a", "the year is '21'")]
    [TestCase(",430104-统计局,2021,req_nev,,,1,2,r,a", "the measure is 'req_nev'")]
    [TestCase(",430104-统计局,2021,req_new,,everybody,1,2,r,a", "the applicant is 'everybody'")]
    [TestCase(",430104-统计局,2021,req_new,,,1,约2,r,a", "corrected is '约2'")]
    [TestCase(",430104-统计局,2021,req_new,,,1,2.00001,r,a", "corrected is '2.00001'")]
    [TestCase(",430104-统计局,2021,req_new,,,1,1,r,a", "expected and corrected are equal")]
    [TestCase(",430104-统计局,2021,req_new,,,1,2,,a", "reason is empty")]
    [TestCase(",430104-统计局,2021,req_new,,,1,2,r,", "author_role is empty")]
    public void A_row_that_cannot_be_used_is_named_with_its_line_and_no_row_is_used(string row, string found) =>
        Assert.That(() => Read(Header + $"{hash},,,req_new,,,1,2,r,a\n{row}\n"), Throws.TypeOf<CorrectionFileException>().With.Message.Contains("corrections.csv, line 3: " + found).And.Message.Contains("expected"));

    [Test]
    public void A_value_is_corrected_once() =>
        Assert.That(() => Read(Header + $"{hash},,,req_new,,,1,2,r,a\n{hash},,,req_new,,,1,3,r,a\n"), Throws.TypeOf<CorrectionFileException>().With.Message.Contains("corrected in line 2 already"));

    [Test]
    public void A_file_that_is_not_there_is_no_empty_list() =>
        Assert.That(() => CorrectionFile.Read(folder["nothing.csv"]), Throws.TypeOf<CorrectionFileException>());

    private IReadOnlyList<Correction> Read(string text)
    {
        folder.Write("corrections.csv", Encoding.UTF8.GetBytes(text));
        return CorrectionFile.Read(folder["corrections.csv"]);
    }
}
