using Warehouse.Etl.Extraction.Prose.Passages;

namespace Warehouse.Tests.Extraction.Prose.Passages;

/// <summary>Which lines make one paragraph.</summary>
internal sealed class PassageReaderTests
{
    /// <summary>Lines that end in the middle of a sentence.</summary>
    private static readonly string[] broken =
    [
        "2024年,全区共受理政府信息公开申请319件,办结并答", "复305件,其中予以公开102件,部分公开45件,均在法定期限内", "作出答复,没有超过期限的情形。因政府信息公开申请行政复议35",
        "件,因政府信息公开提起行政诉讼4件,通过政府网站公开信息", "1260条,通过政务微信公开信息880条,公开的内容以工作动", "态和通知公告为主,群众可以在网站首页的专栏查阅这些内容。",
    ];

    private static List<string> Facts(string text) => [.. ProseSample.Extract(text, 2024).Facts.Select(ProseSample.Short)];

    private static int Passages(string text) =>
        PassageReader.Read(ProseSample.Document(text).Lines.Select(line => new ProseStretch(line, 0, line.Text.Length))).Count;

    [Test]
    public void Lines_of_a_sentence_are_one_passage_also_with_an_empty_line_behind_each()
    {
        var close = Facts("一、总体情况\n" + string.Join('\n', broken));
        var apart = Facts("一、总体情况\n\n" + string.Join("\n\n", broken));

        Assert.That(close, Does.Contain("review_total=35件").And.Contain("channel_website=1260条").And.Contain("res_granted=102件"));
        Assert.That(apart, Is.EqualTo(close));
    }

    [Test]
    public void A_title_does_not_go_on_in_the_line_below() =>
        Assert.That(Passages("甲县统计局2011年政府信息公开工作年度报告\n编印统计月报12期,发布信息80条。"), Is.EqualTo(2));

    [Test]
    public void An_empty_line_parts_paragraphs_where_lines_stand_close() =>
        Assert.That(Passages("全区各单位按照要求及时公开各类政府信息并做好解读\n\n区政府办公室按照要求做好依申请公开的登记和答复工作\n" + string.Join('\n', broken)), Is.EqualTo(2));

    [Test]
    public void A_line_that_breaks_off_goes_on_behind_an_empty_line() =>
        Assert.That(
            Facts("一、总体情况\n2024年共主动公开政府信息84条,包括:机构职能类信息12条、通\n\n知公告类信息72条。\n全年收到申请3件。"),
            Is.EqualTo(new[] { "proactive_info_total=84条", "proactive_category{机构职能类信息}=12条", "proactive_category{通知公告类信息}=72条", "req_new=3件" }));

    [Test]
    public void A_title_with_an_empty_line_behind_it_does_not_go_on() =>
        Assert.That(Passages("某市某区人民政府某某街道办事处2019年政府信息公开工作年度报告\n\n主动公开政府信息12条。"), Is.EqualTo(2));

    [Test]
    public void Paragraphs_with_empty_lines_between_stay_parted() =>
        Assert.That(Passages(string.Join("\n\n", Enumerable.Range(1, 8).Select(i => $"全区各单位按照要求及时公开各类政府信息,第{i}季度公开情况良好。"))), Is.EqualTo(8));

    [TestCase("")]
    [TestCase("   ")]
    public void A_number_that_the_end_of_a_line_broke_is_one_number(string indent) =>
        Assert.That(
            Facts($"一、总体情况\n{indent}按渠道统计,通过政府网站公开政府信息300条,通过微信公众号公开政府信息6\n{indent}8条,通过微博公开政府信息16条。"),
            Is.EqualTo(new[] { "channel_website=300条", "channel_wechat=68条", "channel_weibo=16条" }));

    [Test]
    public void A_number_may_be_broken_behind_a_short_line() =>
        Assert.That(Facts("一、总体情况\n主动公开政府信息2\n26条,其中网站公开120条。"), Is.EqualTo(new[] { "proactive_info_total=226条", "channel_website=120条" }));

    [Test]
    public void A_sentence_goes_on_behind_a_date() =>
        Assert.That(Facts("一、总体情况\n截至2024年12月31日,我局本年度主动公开政府信息732条。从2008年起至2024年\n末,累计主动公开政府信息6466条。"), Does.Contain("proactive_info_total=732条").And.Not.Contain("proactive_info_total=6466条"));

    [Test]
    public void A_number_may_begin_the_line_behind_a_short_one() =>
        Assert.That(Facts("一、总体情况\n主动公开政府信息\n12条,其中网站公开2条。"), Is.EqualTo(new[] { "proactive_info_total=12条", "channel_website=2条" }));

    [TestCase("主动公开政府信息情况\n12条意见已经采纳。")]
    [TestCase("(一)主动公开政府信息\n2024年新增栏目3个。")]
    public void A_heading_leads_to_no_number(string text) => Assert.That(Facts("一、总体情况\n" + text), Is.Empty);

    [TestCase("三、行政复议和诉讼\n2024年提起行政复议9件。")]
    [TestCase("行政复议和诉讼\n2024年提起行政复议9件。")]
    [TestCase("(二)政务公开诉讼\n2024年因政府信息公开提起行政复议9件。")]
    public void A_heading_does_not_go_on_in_a_sentence_that_begins_with_a_year(string text) =>
        Assert.That(Facts(text), Does.Contain("review_total=9件"));

    [Test]
    public void Where_the_font_changes_with_every_number_the_pieces_are_one_sentence() =>
        Assert.That(
            Facts("一、总体情况\n以上申请均在法定期限内予以答复。政府信息公开行政复议\n351\n件,其中结果维持\n72件,结果纠正64件,其他结果178件,尚\n未审结\n37件;政府信息公开行政诉讼46件。"),
            Is.EqualTo(new[] { "review_total=351件", "review_upheld=72件", "review_corrected=64件", "review_other=178件", "review_pending=37件", "lit_total=46件" }));
}
