using Warehouse.Etl.Reading.Repair;

namespace Warehouse.Tests.Reading.Repair;

public sealed class PinyinRepairTests
{
    private readonly PinyinRepair step = new();

    [TestCase("九龍坡區(qū)人民政府", "九龍坡區人民政府", 1)]
    [TestCase("年度報(bào)告", "年度報告", 1)]
    [TestCase("規(guī)章(設區(qū)的市)", "規章(設區的市)", 2)]
    [TestCase("公(gong)開", "公開", 1)]
    [TestCase("政(zheng)(zheng)府(fu)(fu)", "政府", 4)]
    [TestCase("規(ɡuī)章", "規章", 1)]
    [TestCase("女(nǚ)", "女", 1)]
    [TestCase("綠(lu\u0308\u0300)色", "綠色", 1)]
    [TestCase("亳州(bó zhōu)市", "亳州市", 1)]
    public void Pinyin_after_a_character_is_taken_out(string line, string expected, int count) => step.Becomes(line, expected, count);

    [TestCase("考核辦法(修訂)")]
    [TestCase("工程總承包(EPC)模式")]
    [TestCase("網站(www.example.gov.cn)")]
    [TestCase("郵箱(xinxi@example.cn)")]
    [TestCase("選項(a)和(b)")]
    [TestCase("人工智能(AI)")]
    [TestCase("共12(qū)件")]
    [TestCase("第(一)項")]
    [TestCase("網絡(wifi)覆蓋")]
    [TestCase("規(guī章")]
    [TestCase("空()")]
    public void Real_brackets_stay(string line) => step.LeavesAlone(line);

    [Test]
    public void A_number_next_to_pinyin_is_not_touched() => step.Becomes("主動(dòng)公開345條(tiáo)", "主動公開345條", 2);
}
