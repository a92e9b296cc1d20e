using Warehouse.Etl.Extraction.Tables.Cells;

namespace Warehouse.Tests.Extraction.Tables.Cells;

public class LabelKeyTests
{
    [TestCase("(三)不予公开", "不予公开")]
    [TestCase("（三） 不予 公开", "不予公开")]
    [TestCase("1.属于国家秘密", "属于国家秘密")]
    [TestCase("8. 属于行政查询事项", "属于行政查询事项")]
    [TestCase("一、本年新收政府信息公开申请数量", "本年新收政府信息公开申请数量")]
    [TestCase("3.危及“三安全一稳定”", "危及三安全一稳定")]
    [TestCase("本年增/减", "本年增减")]
    [TestCase("①当面申请数", "当面申请数")]
    [TestCase("第二十条第(一)项", "第二十条第一项")]
    [TestCase("结果 维持", "结果维持")]
    [TestCase("(七)总计", "总计")]
    [TestCase("三、", "")]
    [TestCase("其中:对本部门首次处理不满意的行政申诉数", "对本部门首次处理不满意的行政申诉数")]
    [TestCase("其中", "其中")]
    public void A_key_has_no_enumerators_blanks_or_punctuation(string label, string key) =>
        Assert.That(LabelKey.Of(label), Is.EqualTo(key));

    [TestCase("规章(设区的市、自治州人民政府应提供相关数据)", "规章")]
    [TestCase("机构职能类信息数量(单位:条)", "机构职能类信息数量")]
    [TestCase("现行有效件数 (历史累计)", "现行有效件数")]
    [TestCase("(二)部分公开(区分处理的,只计这一情形,不计其他情形)", "部分公开")]
    [TestCase("规范性文件(行政机关制定发布的决定、公告", "规范性文件")]
    public void Notes_in_brackets_can_be_left_out_even_when_cut(string label, string key) =>
        Assert.That(LabelKey.WithoutNotes(label), Is.EqualTo(key));

    [Test]
    public void A_number_that_begins_a_word_is_no_enumerator() =>
        Assert.That(LabelKey.Of("2019年度"), Is.EqualTo("2019年度"));
}
