using Warehouse.Etl.Reading.Repair;

namespace Warehouse.Tests.Reading.Repair;

public sealed class SmallRepairTests
{
    [TestCase("（一）２０１９年，共１２％：", "(一)2019年,共12%:", 11)]
    [TestCase("［２０２１］３０号；！？", "[2021]30号;!?", 11)]
    [TestCase("⾏政复议", "行政复议", 1)]
    [TestCase("㈠主动公开", "(一)主动公开", 1)]
    [TestCase("規﹕件﹪", "規:件%", 2)]
    [TestCase("⻓沙市⻘⽺区⺠政局⻔户⻚⾯", "长沙市青羊区民政局门户页面", 7)]
    public void Width_becomes_usual(string line, string expected, int count) => new WidthRepair().Becomes(line, expected, count);

    [TestCase("公开。本年、“三公”《条例》〔2021〕30号【附】①12件—…")]
    public void Chinese_signs_stay(string line) => new WidthRepair().LeavesAlone(line);

    [TestCase("\u3000\u3000一、总体\u00A0情况", "  一、总体 情况", 3)]
    [TestCase("公\u200B开\uFEFF信息\u00AD", "公开信息", 3)]
    [TestCase("12\u000B34", "12 34", 1)]
    public void Odd_blanks_become_blanks_or_nothing(string line, string expected, int count) => new BlankRepair().Becomes(line, expected, count);

    [TestCase("规章\t0\t0 | 1")]
    public void Tabs_and_pipes_stay(string line) => new BlankRepair().LeavesAlone(line);

    [TestCase("????一、總體情況", "    一、總體情況", 1)]
    [TestCase("\t??(二)公开", "\t  (二)公开", 1)]
    [TestCase("? 0 |", "  0 |", 1)]
    [TestCase("规章 | 3 | ? 12 | ?  -4", "规章 | 3 |   12 |    -4", 2)]
    public void Question_marks_that_stand_for_blanks_become_blanks(string line, string expected, int count) => new QuestionMarkRepair().Becomes(line, expected, count);

    [TestCase("????")]
    [TestCase("?一")]
    [TestCase("规章 | ? | 3")]
    [TestCase("规章 | ?5 | 3 ?")]
    [TestCase("共收到? 5件")]
    [TestCase("为什么????公开")]
    [TestCase("共????件")]
    public void Other_question_marks_stay(string line) => new QuestionMarkRepair().LeavesAlone(line);

    [TestCase("[bookmark: _GoBack]本年报", "本年报", 1)]
    [TestCase("前[bookmark: a]中[bookmark: b]后", "前中后", 2)]
    public void Bookmarks_are_taken_out(string line, string expected, int count) => new BookmarkRepair().Becomes(line, expected, count);

    [TestCase("[bookmark: 没有结束")]
    [TestCase("国办发[2021]30号")]
    public void Other_brackets_stay(string line) => new BookmarkRepair().LeavesAlone(line);

    [TestCase("## 五、存在的主要问题", "五、存在的主要问题", 1)]
    [TestCase("  # 2025年年度报告", "2025年年度报告", 1)]
    [TestCase("###（一）主动公开", "（一）主动公开", 1)]
    [TestCase("**一、总体情况**", "一、总体情况", 1)]
    [TestCase("| **总计** | **5** |", "| 总计 | 5 |", 2)]
    [TestCase("#### **二、**主动公开", "二、主动公开", 2)]
    public void Marks_of_Markdown_are_taken_off(string line, string expected, int count) => new MarkdownRepair().Becomes(line, expected, count);

    [TestCase("#政务公开#话题阅读量12万次")]
    [TestCase("公开信息# 5条")]
    [TestCase("####")]
    [TestCase("# ")]
    [TestCase("王**反映**街道的问题")]
    [TestCase("5 ** 3 ** 2")]
    [TestCase("***密***")]
    public void Other_signs_stay(string line) => new MarkdownRepair().LeavesAlone(line);

    [TestCase("总计&nbsp;5", "总计 5", 1)]
    [TestCase("&ldquo;三公&rdquo;&#12288;&#x3002;", "“三公”\u3000。", 4)]
    public void Character_references_are_resolved(string line, string expected, int count) => new EntityRepair().Becomes(line, expected, count);

    [TestCase("A&B;C")]
    [TestCase("?a=1&b=2")]
    [TestCase("&#0;")]
    [TestCase("&")]
    [TestCase("&#99999999;")]
    public void What_is_no_reference_stays(string line) => new EntityRepair().LeavesAlone(line);
}
