using Warehouse.Etl.Extraction.Prose.Passages;

namespace Warehouse.Tests.Extraction.Prose.Passages;

/// <summary>A sentence whose numbers stand on lines of their own is one sentence.</summary>
internal sealed class NumberLinesTests
{
    private static List<string> Facts(string text) => [.. ProseSample.Extract(text, 2019).Facts.Select(ProseSample.Short)];

    [Test]
    public void Numbers_on_lines_of_their_own_belong_to_the_sentence_around_them() =>
        Assert.That(
            Facts("一、主动公开情况\n全年主动公开政府信息\n5928\n条,全文电子化率达\n90.3%\n,其中网站公开\n2110\n条。"),
            Is.EqualTo(new[] { "proactive_info_total=5928条", "fulltext_rate=90.3%", "channel_website=2110条" }));

    [Test]
    public void What_begins_with_a_comma_goes_on() =>
        Assert.That(Facts("一、主动公开情况\n公开政府信息50条\n,其中网站公开20条。"), Does.Contain("channel_website=20条").And.Contain("proactive_info_total=50条"));

    [Test]
    public void A_number_between_headings_belongs_to_none() =>
        Assert.That(PassageReader.Read(ProseSample.Document("主动公开政府信息情况\n12\n依申请公开情况").Lines.Select(line => new ProseStretch(line, 0, line.Text.Length))), Has.Count.EqualTo(3));
}
