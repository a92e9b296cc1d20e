using Warehouse.Etl.Extraction;
using Warehouse.Etl.Generation;
using Warehouse.Etl.Reading;
using Warehouse.Tests.Reading;

namespace Warehouse.Tests.Generation;

/// <summary>What is made up in a format is read back from it.</summary>
public sealed class FormatTests
{
    private static readonly SourceFormat[] formats = [SourceFormat.Txt, SourceFormat.Html, SourceFormat.Docx, SourceFormat.Xlsx, SourceFormat.Json];

    private static readonly SourceFormat[] gridFormats = [SourceFormat.Html, SourceFormat.Docx, SourceFormat.Xlsx];

    private static readonly string[] forms = ["L2008", "CS2010", "F2014", "F2014_AH", "F2019", "F2019_HB", "F2021"];

    [Test]
    public void Every_cell_of_every_form_is_read_back_and_no_other([ValueSource(nameof(formats))] SourceFormat format, [ValueSource(nameof(forms))] string form)
    {
        foreach (var document in MadeUp.Documents(MadeUp.Request(format, seed: 4, offices: 3, from: 2019, to: 2019, forms: form)))
        {
            Assert.That(MadeUp.Cells(MadeUp.Parse(document)), Is.EquivalentTo(MadeUp.Cells(document.Truth)), document.File);
            Assert.That(document.Truth.Facts.Count(fact => fact.Source == FactSource.Table), Is.GreaterThan(15), document.File);
        }
    }

    [Test]
    public void The_same_report_through_text_page_Word_Excel_and_JSON_gives_the_same_facts()
    {
        var pages = Parsed(SourceFormat.Html);
        Assert.That(pages, Is.Not.Empty);
        foreach (var format in formats)
        {
            foreach (var (report, page) in Parsed(format).Zip(pages))
            {
                Assert.That(MadeUp.Cells(report), Is.EquivalentTo(MadeUp.Cells(page)), $"{report.Source.File}");
                Assert.That((report.ReportYear, report.Form, report.Office), Is.EqualTo((page.ReportYear, page.Form, page.Office)), report.Source.File);
            }
        }

        foreach (var format in gridFormats)
        {
            foreach (var (report, page) in Parsed(format).Zip(pages))
                Assert.That(MadeUp.Sentences(report), Is.EquivalentTo(MadeUp.Sentences(page)), report.Source.File);
        }
    }

    [Test]
    public void The_same_report_printed_to_PDF_gives_the_same_facts()
    {
        Programs.Need("soffice", "libreoffice-writer-nogui");
        Programs.Need("pdftotext", "poppler-utils");
        var request = MadeUp.Request(SourceFormat.Pdf, from: 2018, to: 2021);

        foreach (var (document, page) in MadeUp.Documents(request).Zip(MadeUp.Documents(request with { Formats = [SourceFormat.Html] })))
        {
            var report = MadeUp.Parse(document);
            Assert.That(report.Source with { Signature = null }, Is.EqualTo(document.Truth.Source));
            Assert.That(MadeUp.Cells(report), Is.EquivalentTo(MadeUp.Cells(page.Truth)), document.File);
            Assert.That(report.ReportYear, Is.EqualTo(page.Truth.ReportYear), document.File);
        }
    }

    [Test]
    public void The_truth_names_the_line_that_a_reader_counts([ValueSource(nameof(gridFormats))] SourceFormat format)
    {
        foreach (var document in MadeUp.Documents(MadeUp.Request(format)))
        {
            var lines = MadeUp.Parse(document).Facts.Where(fact => fact.Source == FactSource.Table).Select(fact => (fact.Measure, fact.Applicant, fact.Line));
            Assert.That(lines, Is.EquivalentTo(document.Truth.Facts.Where(fact => fact.Source == FactSource.Table).Select(fact => (fact.Measure, fact.Applicant, fact.Line))), document.File);
        }
    }

    [Test]
    public void Encodings_are_what_the_truth_says([Values(SourceFormat.Txt, SourceFormat.Html)] SourceFormat format)
    {
        var documents = MadeUp.Documents(MadeUp.Request(format, seed: 9, offices: 12, from: 2016, to: 2019, forms: "PROSE"));

        Assert.That(documents.Select(document => MadeUp.Read(document).Encoding), Is.EqualTo(documents.Select(document => document.Truth.Source.Encoding)));
        Assert.That(documents.Select(document => document.Truth.Source.Encoding).Distinct(), Is.SupersetOf((string[])["utf-8", "gb18030", "utf-16le"]));
    }

    [Test]
    public void What_stands_on_a_site_around_a_report_says_nothing_about_it()
    {
        var request = MadeUp.Request(SourceFormat.Html, seed: 3, offices: 8, from: 2019, to: 2020) with { Noise = NoiseLevel.Heavy };
        var surrounded = MadeUp.Documents(request).Where(document => document.Noise.Any(entry => entry.Kind == "E8")).ToList();

        Assert.That(surrounded, Is.Not.Empty);
        foreach (var document in surrounded)
        {
            var text = MadeUp.Read(document).Lines.Select(line => line.Original);
            Assert.That(text, Has.None.Contains("无障碍浏览").And.None.Contains("扫一扫"), document.File);
        }
    }

    private static List<ParsedReport> Parsed(SourceFormat format) => [.. MadeUp.Documents(MadeUp.Request(format, seed: 6)).Select(MadeUp.Parse)];
}
