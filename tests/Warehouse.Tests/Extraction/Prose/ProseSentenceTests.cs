using System.Globalization;
using CsvHelper;

namespace Warehouse.Tests.Extraction.Prose;

/// <summary>
/// Made-up sentences in the wordings of many regions and years, with everything that they state;
/// NONE where every number is something else.
/// </summary>
internal sealed class ProseSentenceTests
{
    private static IEnumerable<TestCaseData> Sentences()
    {
        var path = Path.Combine(TestDocuments.Root, "prose", "sentences.csv");
        using var rows = CsvReader.Create(File.OpenRead(path), CsvReaderOptions.Default, leaveOpen: false);
        while (rows.Read())
        {
            var sentence = rows.GetString("sentence");
            yield return new TestCaseData(
                int.Parse(rows.GetString("year"), CultureInfo.InvariantCulture), rows.GetString("section"), sentence, rows.GetString("expected"))
                .SetArgDisplayNames(sentence);
        }
    }

    [TestCaseSource(nameof(Sentences))]
    public void A_sentence_states_what_it_says_and_nothing_else(int year, string section, string sentence, string expected)
    {
        var facts = ProseSample.Extract($"{section}\n\n{sentence}", year).Facts.Select(ProseSample.Short);

        Assert.That(facts, Is.EquivalentTo(expected == "NONE" ? [] : expected.Split(';')));
    }

    [TestCase("公开信息65条,其中工作动态40条,“重点工作20条。", true)]
    [TestCase("公开信息65条,其中工作动态40条,“重点工作”20条。", false)]
    [TestCase("公开信息65条,其中工作动态40条,人事信息20条。", false)]
    public void A_name_of_a_category_that_is_cut_is_doubted(string sentence, bool expected) =>
        Assert.That(ProseSample.Extract(sentence, 2022).Findings.Any(finding => finding.Rule == "label_doubtful"), Is.EqualTo(expected));

    [TestCase("公开方式:政府网站3102条。", true)]
    [TestCase("专门配备了32名专、兼职工作人员。", true)]
    [TestCase("街道在社区服务站设立查阅场所8处。", true)]
    [TestCase("收费情况:按每页0.2元收取,共2.4元。", true)]
    [TestCase("重新印发了公开目录,收录各类政府信息近400条。", true)]
    [TestCase("接受信息公开方面的咨询30多人次,其中来电来访10多次。", true)]
    [TestCase("各部门负责人与公众开展交流、释疑解惑73次。", true)]
    [TestCase("网站公开各类信息63条;公布政府规章0个、行政许可28个。", true)]
    [TestCase("公开信息31条,其中:年报1条、通知公告23条、行政处罚1,回复公众诉求件6", true)]
    [TestCase("公开信息90条,其中目录信息80条,公示行政许可事项7项。", true)]
    [TestCase("公开信息31条,其中:年报1条,占3.2 %;通知公告30条,占96.8 %。", false)]
    [TestCase("行政复议6件,维持5件,均已审结。", false)]
    [TestCase("在主动公开的信息中,有4条文件信息,21条政务信息。", true)]
    [TestCase("我局官网、微博主动公开概况信息、工作动态、通知公告等,共计731条。", true)]
    [TestCase("全年编了312期微刊。", true)]
    [TestCase("本年办理并答复信息公开申请4件、纸质申请15件。", true)]
    [TestCase("街道有社区8个。", false)]
    public void A_count_of_the_work_that_is_not_read_is_said(string sentence, bool expected) =>
        Assert.That(ProseSample.Extract("一、概述\n\n" + sentence, 2022).Findings.Any(finding => finding.Rule == "number_unread"), Is.EqualTo(expected));

    [TestCase("公开行政事业性收费1项,公开费用总额为3.21万元。", "3.21万元")]
    [TestCase("法定主动公开信息6条,重点领域信息13条。", "13条")]
    public void A_count_beside_another_is_said_as_well(string sentence, string number) =>
        Assert.That(ProseSample.Extract("一、概述\n\n" + sentence, 2022).Findings.Where(finding => finding.Rule == "number_unread").Select(finding => finding.Message), Has.Some.Contains("“" + number + "”"));

    [TestCase("四、政府信息公开行政复议、行政诉讼情况", "维持2件,纠正1件。")]
    [TestCase("四、行政复议和行政诉讼情况", "本年度共审结2件,均维持。")]
    public void A_case_of_which_only_a_joint_heading_speaks_is_not_lost_unsaid(string heading, string sentence)
    {
        var result = ProseSample.Extract($"{heading}\n\n{sentence}", 2022);

        Assert.That(result.Facts, Is.Empty);
        Assert.That(result.Findings.Select(finding => finding.Rule), Does.Contain("number_unread"));
    }
}
