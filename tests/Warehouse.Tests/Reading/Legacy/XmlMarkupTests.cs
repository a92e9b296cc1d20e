using Warehouse.Etl.Reading;
using Warehouse.Etl.Reading.Legacy;

namespace Warehouse.Tests.Reading.Legacy;

public sealed class XmlMarkupTests
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    [TestCase(Declaration + "\n<?mso-application progid=\"Word.Document\"?><w:wordDocument/>", "doc")]
    [TestCase(Declaration + "<?mso-application progid=\"Excel.Sheet\"?><Workbook><Table></Table></Workbook>", "xls")]
    [TestCase(Declaration + "<rows><row>12</row></rows>", null)]
    public void Xml_that_is_no_page_is_told_and_its_program_named(string text, string? ending) =>
        Assert.That((XmlMarkup.Is(text), XmlMarkup.OfficeEnding(text)), Is.EqualTo((true, ending)));

    [TestCase(Declaration + "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\"><html><body/></html>")]
    [TestCase("<?xml:namespace prefix = o ns = \"urn:schemas-microsoft-com:office:office\" />一、总体情况")]
    [TestCase("一、总体情况")]
    public void Pages_and_text_are_no_such_xml(string text) => Assert.That(XmlMarkup.Is(text), Is.False);

    [Test]
    public void Data_in_xml_is_refused_and_cells_never_run_together()
    {
        var data = System.Text.Encoding.UTF8.GetBytes(Declaration + "<r><c>金山桥街道2019年政府信息公开工作年度报告</c><c>规章</c><c>1</c><c>2</c></r>");
        Assert.That(new DocumentReader().Read("a.xml", data).Failure?.Reason, Is.EqualTo("unknown_format"));
    }

    [Test]
    public void A_workbook_of_2003_is_turned_by_LibreOffice_or_the_package_is_named()
    {
        var rows = "<Row><Cell><Data ss:Type=\"String\">规章</Data></Cell><Cell><Data ss:Type=\"Number\">3</Data></Cell><Cell><Data ss:Type=\"Number\">74</Data></Cell></Row>";
        var workbook = System.Text.Encoding.UTF8.GetBytes($"{Declaration}<?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"表\"><Table>{rows}{rows}</Table></Worksheet></Workbook>");

        var result = new DocumentReader().Read("a.xls", workbook);

        if (result.Document is { } document)
            Assert.That(document.Tables.Single().Rows(), Is.EqualTo(new[] { "规章|3|74", "规章|3|74" }));
        else
            Assert.That(result.Failure?.Reason, Is.EqualTo("needs_libreoffice"));
    }
}
