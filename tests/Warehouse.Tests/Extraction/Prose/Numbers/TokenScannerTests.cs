using Warehouse.Etl.Extraction.Prose.Numbers;
using Warehouse.Etl.Extraction.Prose.Passages;
using Warehouse.Etl.Extraction.Prose.Texts;

namespace Warehouse.Tests.Extraction.Prose.Numbers;

/// <summary>What a number is, before any measure is thought of.</summary>
internal sealed class TokenScannerTests
{
    [TestCase("公开信息1,286条", ProseTokenKind.Quantity, 1286)]
    [TestCase("访问量23.5万次", ProseTokenKind.Quantity, 235000)]
    [TestCase("投入2万余元", ProseTokenKind.Quantity, 20000)]
    [TestCase("开展两次", ProseTokenKind.Quantity, 2)]
    [TestCase("公开信息三万二千零五十条", ProseTokenKind.Quantity, 32050)]
    [TestCase("收到申请一万零八件", ProseTokenKind.Quantity, 10008)]
    [TestCase("2018-2019年", ProseTokenKind.Year, 2018)]
    [TestCase("办结率99.5%", ProseTokenKind.Percent, 99.5)]
    [TestCase("2019年度", ProseTokenKind.Year, 2019)]
    [TestCase("1-6月", ProseTokenKind.PartYear, 0)]
    [TestCase("国办发〔2014〕32号", ProseTokenKind.Other, 0)]
    [TestCase("拨打12345,", ProseTokenKind.Other, 0)]
    [TestCase("联系电话:88665901", ProseTokenKind.Other, 0)]
    [TestCase("第20条", ProseTokenKind.Other, 0)]
    public void A_number_is_told_by_the_characters_around_it(string text, object kind, double value)
    {
        var token = TokenScanner.Scan(Passage(text))[0];

        Assert.That((token.Kind, kind is ProseTokenKind.Other ? 0 : (double)token.Value), Is.EqualTo(((ProseTokenKind)kind, value)));
    }

    [TestCase("一次性告知")]
    [TestCase("为群众办一件事")]
    [TestCase("成为一项制度")]
    [TestCase("上一篇:关于举办培训的通知")]
    [TestCase("下一条:关于举办培训的通知")]
    [TestCase("三万二十条")]
    public void A_figure_of_speech_is_no_number(string text) =>
        Assert.That(TokenScanner.Scan(Passage(text)), Is.Empty);

    private static ProsePassage Passage(string text) =>
        PassageReader.Read(ProseStretch.Of(ProseSample.Document(text), new HashSet<int>(), []))[0];
}
