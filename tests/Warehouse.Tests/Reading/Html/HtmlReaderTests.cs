using System.Text;
using Warehouse.Etl.Reading;
using Warehouse.Etl.Reading.PlainText;

namespace Warehouse.Tests.Reading.Html;

public sealed class HtmlReaderTests
{
    private const string Heading = "<p>2019年政府信息公开工作年度报告</p>";

    [Test]
    public void A_fragment_without_html_is_read_in_order()
    {
        var document = ReadAssert.Document("<p style='text-align: center'>年度报告</p>\t<p>一、总体<b>情况</b></p><div>公开<span>12</span>件<br>完</div>");

        Assert.That(document.Format, Is.EqualTo(SourceFormat.Html));
        Assert.That(document.Texts(), Is.EqualTo(new[] { "年度报告", "一、总体情况", "公开12件", "完" }));
    }

    [Test]
    public void Merged_cells_are_resolved_and_every_row_is_a_line()
    {
        var document = ReadAssert.Document(
            """
            <p>三、收到和处理政府信息公开申请情况</p>
            <table border="1"><tbody>
            <tr><td rowspan="2">(三)不予<br />公开</td><td><p>1.属于国家秘密</p></td><td>14</td><td>&nbsp;</td></tr>
            <tr><td>2.其他</td><td colspan="2"><p>0</p></td></tr>
            </tbody></table>
            <p>四、</p>
            """);

        Assert.Multiple(() =>
        {
            Assert.That(document.Texts(), Is.EqualTo(new[]
            {
                "三、收到和处理政府信息公开申请情况", "(三)不予公开\t1.属于国家秘密\t14\t", "2.其他\t0", "四、",
            }));
            Assert.That(document.Tables.Single().Rows(), Is.EqualTo(new[] { "(三)不予公开|1.属于国家秘密|14|", "~(三)不予公开|2.其他|0|~0" }));
            Assert.That(document.Tables.Single(), Has.Property("FirstLine").EqualTo(2).And.Property("LastLine").EqualTo(3));
        });
        ReadAssert.LinesMatchCells(document);
    }

    [TestCase("<del>77</del><ins>5</ins>")]
    [TestCase("<s>7</s>5")]
    [TestCase("<strike>7</strike>5")]
    [TestCase("<span style='text-decoration: line-through'>7</span>5")]
    [TestCase("<span style='display:none'>7</span>5")]
    [TestCase("5<sup>1</sup>")]
    [TestCase("5<sup>[2]</sup>")]
    [TestCase("5<span style='vertical-align: super'>1</span>")]
    [TestCase("5<a href='#note'><sup>1</sup></a>")]
    [TestCase("<sup>5</sup>")]
    [TestCase("<input type='text' value='5' readonly>")]
    [TestCase("<input value='5'><input type='hidden' value='9'>")]
    public void A_number_is_what_a_reader_of_the_page_sees(string cell) =>
        Assert.That(ReadAssert.Document($"<table><tr><td>规章</td><td>{cell}</td></tr></table>").Texts(), Is.EqualTo(new[] { "规章\t5" }));

    [TestCase("style='display:none'")]
    [TestCase("hidden")]
    public void Rows_and_cells_that_a_page_hides_are_not_read(string hidden)
    {
        var document = ReadAssert.Document($"<table><tr {hidden}><td>规章</td><td>99</td></tr><tr><td>规章</td><td {hidden}>98</td><td>5</td></tr></table>");

        Assert.That(document.Texts(), Is.EqualTo(new[] { "规章\t5" }));
    }

    [Test]
    public void A_table_hidden_whole_is_one_that_a_script_shows() =>
        Assert.That(ReadAssert.Document("<table><tr style='display:none'><td>规章</td><td>5</td></tr></table>").Texts(), Is.EqualTo(new[] { "规章\t5" }));

    [Test]
    public void Tables_that_lay_out_a_page_are_no_data()
    {
        var document = ReadAssert.Document(
            """
            <table><tr><td>栏目</td><td>
              <p>一、总体情况</p>
              <table><tr><td>规章</td><td>0</td></tr></table>
            </td></tr><tr><td>发布机构</td><td>白洋街道</td></tr></table>
            """);

        Assert.That(document.Texts(), Is.EqualTo(new[] { "栏目", "一、总体情况", "规章\t0", "发布机构\t白洋街道" }));
        Assert.That(document.Tables, Has.Count.EqualTo(1));
        Assert.That(document.Metadata["publisher"], Is.EqualTo("白洋街道"));
    }

    [Test]
    public void A_table_around_an_article_is_no_data()
    {
        var article = string.Concat(Enumerable.Repeat("<p>主动公开政府信息，收到申请，依法答复，按时办结，没有收费，没有复议，没有诉讼。</p>", 15));

        var document = ReadAssert.Document($"<table><tr><td>菜单</td><td>{article}</td></tr></table>");

        Assert.That(document.Tables, Is.Empty);
        Assert.That(document.Lines, Has.Count.EqualTo(16));
    }

    [Test]
    public void Chrome_is_set_aside_and_the_foot_is_kept_as_metadata()
    {
        var document = ReadAssert.Document(
            $"""
            <html><head><style>p</style><script>var 公开 = 3;</script></head><body>
            <nav>首页 机构 新闻</nav><div class="top-nav"><a href=1>政务</a></div>
            <ul><li><a>领导之窗</a><li><a>机构职能</a><li><a>政策文件</a><li><a>财政信息</a><li><a>人事信息</a><li><a>应急管理</a></ul>
            {Heading}<p>主动公开信息12条，收到申请0件，没有行政复议，没有行政诉讼，没有收取任何费用。</p>
            <div style="display:none">隐藏88件</div><div id="shareBox">分享到微信</div>
            <div class="footer">主办：白洋街道办事处 电话：0578-1234567</div>
            <!-- 注释 --><noscript>请启用脚本</noscript></body></html>
            """);

        Assert.That(document.Texts(), Is.EqualTo(new[]
        {
            "2019年政府信息公开工作年度报告", "主动公开信息12条,收到申请0件,没有行政复议,没有行政诉讼,没有收取任何费用。",
        }));
        Assert.That(document.Metadata["footer"], Is.EqualTo("主办:白洋街道办事处 电话:0578-1234567"));
    }

    [Test]
    public void What_holds_the_report_is_never_chrome_for_its_name()
    {
        var document = ReadAssert.Document($"<div class='nav-content share'>{Heading}<table><tr><td>规章</td><td>1</td></tr></table></div><p>完</p>");

        Assert.That(document.Texts(), Is.EqualTo(new[] { "2019年政府信息公开工作年度报告", "规章\t1", "完" }));
    }

    [Test]
    public void Blanks_of_the_source_are_not_blanks_of_the_text()
    {
        var document = ReadAssert.Document("<p>主动\n   公开   信息\n12\n件</p><p>   </p><p>&nbsp;</p>");

        Assert.That(document.Texts(), Is.EqualTo(new[] { "主动公开 信息 12 件" }));
    }

    [Test]
    public void Meta_elements_describe_the_document()
    {
        var document = ReadAssert.Document(
            $"""
            <!DOCTYPE html><html><head><title>某页_某网</title>
            <meta name="SiteName" content="望城区人民政府"><meta name="articletitle" content="年度报告">
            <META NAME="PubDate" CONTENT="2020-1-31 09:12"><meta name="ContentSource" content="金山桥街道">
            <meta name="keywords" content=""><link rel="canonical" href="http://www.example.gov.cn/1.html"></head><body>{Heading}</body></html>
            """);

        Assert.That(document.Metadata, Is.SupersetOf(new Dictionary<string, string>
        {
            ["title"] = "年度报告",
            ["site_name"] = "望城区人民政府",
            ["published_on"] = "2020-01-31",
            ["publisher"] = "金山桥街道",
            ["url"] = "http://www.example.gov.cn/1.html",
        }));
        Assert.That(document.Metadata, Does.Not.ContainKey("keywords"));
    }

    [TestCase("<meta charset=\"gb2312\">", "gb18030")]
    [TestCase("<meta http-equiv=Content-Type content='text/html; charset=GBK'>", "gb18030")]
    [TestCase("<meta charset=\"utf-8\">", "gb18030")]
    [TestCase("", "gb18030")]
    [TestCase("<script charset=big5></script><meta charset=gb2312>", "gb18030")]
    public void The_charset_is_found_wherever_it_stands_and_even_where_it_is_wrong(string declaration, string expected)
    {
        var bytes = TextEncoding.Gb18030.Encoding.GetBytes($"<html><head>{declaration}</head><body>{Heading}</body></html>");

        var document = ReadAssert.Document(bytes);

        Assert.That(document.Encoding, Is.EqualTo(expected));
        Assert.That(document.Texts(), Is.EqualTo(new[] { "2019年政府信息公开工作年度报告" }));
    }

    [Test]
    public void A_declaration_decides_where_the_content_does_not()
    {
        var bytes = TextEncoding.Gb18030.Encoding.GetBytes("<?xml version='1.0' encoding='GB2312'?><html><body><p>禾</p></body></html>");

        Assert.That(ReadAssert.Document(bytes).Texts(), Is.EqualTo(new[] { "禾" }));
    }

    [TestCase("2019年报告，公开信息12件")]
    [TestCase("金额<100元，见<附件>")]
    [TestCase("<2019年>年度报告")]
    public void Text_with_signs_of_markup_is_text(string text) =>
        Assert.That(ReadAssert.Document(text).Format, Is.EqualTo(SourceFormat.Txt));

    [TestCase("<div>", 300)]
    [TestCase("<br>", 250_001)]
    [TestCase("<ul><li>", 300)]
    public void Markup_beyond_the_limits_is_refused(string unit, int times)
    {
        var result = new DocumentReader().Read("a.html", Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat(unit, times))));

        Assert.That(result.Failure?.Reason, Is.EqualTo(FailureReason.TooLarge));
    }
}
