using Warehouse.Etl.Extraction;
using Warehouse.Etl.Validation;
using Warehouse.Etl.Validation.Text;

namespace Warehouse.Tests.Validation;

public class TextRuleTests
{
    private static string[] Rules(ITextRule rule, params string[] lines) => [.. rule.Judge(TextDocument.OfLines(lines)).Select(finding => finding.Rule)];

    [Test]
    public void A_number_left_out_of_a_list_is_a_gap() =>
        Assert.That(Rules(new EnumerationRule(), "一是加强学习。二是健全制度。三是定期培训。是做好总结。五是及时公开。"), Is.EqualTo(new[] { ValidationRules.EnumerationGap }));

    [Test]
    public void A_list_that_begins_anew_is_no_gap() =>
        Assert.That(Rules(new EnumerationRule(), "一是加强学习。二是健全制度。", "一是加强领导。二是完善机制。三是扩大宣传。"), Is.Empty);

    [Test]
    public void Main_headings_numbered_in_two_ways_are_said() =>
        Assert.That(Rules(new HeadingRule(), "1、 总体情况", "二、主动公开政府信息情况"), Is.EqualTo(new[] { ValidationRules.HeadingNumerals }));

    [Test]
    public void Arabic_numbers_of_lower_headings_are_usual() =>
        Assert.That(Rules(new HeadingRule(), "一、总体情况", "1、主动公开政府信息以及公开平台建设情况"), Is.Empty);

    [Test]
    public void A_contact_person_is_said_and_the_name_is_not()
    {
        var finding = new PersonalDataRule().Judge(TextDocument.OfLines("联 系 人", "", "王某某")).Single();
        Assert.That(finding.Message, Does.Contain("联系人").And.Not.Contain("王某某"));
    }

    [Test]
    public void The_mailbox_of_the_head_is_no_person() =>
        Assert.That(Rules(new PersonalDataRule(), "单位负责人信箱", "有效信件0件"), Is.Empty);

    [TestCase("pages_without_text", "2, 3", ValidationRules.PartUnread)]
    [TestCase("hidden_sheets", "附表", ValidationRules.PartUnread)]
    [TestCase("hidden_rows", "4", ValidationRules.PartUnread)]
    [TestCase("encoding.replaced", "7", ValidationRules.PartUnread)]
    [TestCase("pages_recognised", "1", ValidationRules.TextRecognised)]
    public void What_of_a_file_was_not_read_is_said(string key, string found, string rule)
    {
        var document = TextDocument.OfLines("一、总体情况");
        var finding = new UnreadPartRule().Judge(document with { Metadata = new Dictionary<string, string> { [key] = found } }).Single();

        Assert.That((finding.Rule, finding.Status), Is.EqualTo((rule, FindingStatus.Uncertain)));
        Assert.That(finding.Message, Does.Contain(found));
    }

    [Test]
    public void A_file_that_was_read_whole_has_nothing_to_say() =>
        Assert.That(new UnreadPartRule().Judge(TextDocument.OfLines("一、总体情况") with { Metadata = new Dictionary<string, string> { ["hidden_rows"] = "0", ["pages_without_text"] = "" } }), Is.Empty);

    [Test]
    public void Repairs_of_the_script_are_counted()
    {
        var finding = new RepairRule().Judge(TextDocument.OfLines("九龍坡區(qū)人民政府信息公開年度報(bào)告")).Single();
        Assert.That(finding.Rule, Is.EqualTo(ValidationRules.ScriptNoise));
        Assert.That(finding.Left, Is.GreaterThan(2));
    }

    [TestCase("推行政府信息公开公开制度")]
    [TestCase("2019年,政府信息公开户网站主动公开171条。")]
    [TestCase("发布各类信105条。")]
    public void Doubled_and_cut_words_are_said(string line) =>
        Assert.That(Rules(new TypoRule(), line), Has.Length.EqualTo(1));

    [Test]
    public void Sound_words_are_not_typos() =>
        Assert.That(Rules(new TypoRule(), "区政府门户网站公开各类信息105条,政府信息公开条例"), Is.Empty);

    [Test]
    public void A_text_that_stops_in_the_middle_is_cut() =>
        Assert.That(Rules(new TruncationRule(), "2016年,街道主动公开信息530条,其中业务动态类"), Is.EqualTo(new[] { ValidationRules.TextTruncated }));

    [Test]
    public void A_text_that_ends_with_its_signature_is_whole() =>
        Assert.That(Rules(new TruncationRule(), "2016年,街道主动公开信息530条。", "某街道办事处", "2017年2月22日"), Is.Empty);

    [TestCase("(四)存在问题与打算", true)]
    [TestCase("六、其他需要报告的事项", true)]
    [TestCase("附件:青石县年报", false)]
    [TestCase("3.其他 0 0 0", false)]
    public void A_text_that_ends_in_a_heading_is_cut(string last, bool isCut) =>
        Assert.That(Rules(new TruncationRule(), "2012年,街道主动公开信息530条。", last), isCut ? Is.EqualTo(new[] { ValidationRules.TextTruncated }) : Is.Empty);

    [TestCase("2013年青石县民政局政府信息公开年度报告", true)]
    [TestCase("全年主动公开信息530条。", false)]
    public void A_title_without_a_text_is_cut(string line, bool isCut) =>
        Assert.That(Rules(new TruncationRule(), line, "发布时间：2014-03-05"), isCut ? Is.EqualTo(new[] { ValidationRules.TextTruncated }) : Is.Empty);

    [TestCase("二、主动公开政府信息情况", true)]
    [TestCase("持续优化解读形式,综合运用图文、视频、问答等方式讲清政策要点,全年对重要文件逐一配发解读,并在门户网站同步展示,方便企业和群众查阅了解。", false)]
    public void The_last_point_of_a_section_is_cut_where_no_text_follows_its_heading(string next, bool isCut)
    {
        const string before = "二是规范办理流程,对申请登记、审核、办理、答复各个环节逐一明确责任,做到件件有着落、事事有回音,全年没有发生因程序不当引起的争议。";

        Assert.That(Rules(new TruncationRule(), before, "三是加强政策解读。", next, "全文完。"), isCut ? Is.EqualTo(new[] { ValidationRules.TextTruncated }) : Is.Empty);
    }

    [Test]
    public void A_budget_claimed_and_denied_is_a_contradiction() =>
        Assert.That(Rules(new ContradictionRule(), "做到落实分管领导、落实专项经费、落实有关制度。", "没有列支政府信息公开工作的专项经费。"), Is.EqualTo(new[] { ValidationRules.Contradiction }));

    [Test]
    public void A_budget_only_denied_is_no_contradiction() =>
        Assert.That(Rules(new ContradictionRule(), "没有列支政府信息公开工作的专项经费。"), Is.Empty);
}
