using Warehouse.Etl.Reading.Repair;

namespace Warehouse.Tests.Reading.Repair;

public sealed class ScriptRepairTests
{
    private readonly ScriptRepair step = new();

    [TestCase("政府信息公開工作年度報告", "政府信息公开工作年度报告")]
    [TestCase("各方麵", "各方面")]
    [TestCase("谘詢答複", "咨询答复")]
    [TestCase("谘询", "咨询")]
    [TestCase("答覆申請", "答复申请")]
    [TestCase("覆盖全縣", "覆盖全县")]
    [TestCase("以提升質量為著力點", "以提升质量为着力点")]
    [TestCase("隨著工作開展", "随着工作开展")]
    [TestCase("成效顯著", "成效显著")]
    [TestCase("若乾乾部", "若干干部")]
    [TestCase("瞭解計畫", "了解计划")]
    [TestCase("規範性檔案", "规范性文件")]
    [TestCase("其他主動公開檔案", "其他主动公开文件")]
    [TestCase("市檔案館開放檔案", "市档案馆开放档案")]
    [TestCase("政府資訊公開網路申請", "政府信息公开网络申请")]
    [TestCase("行政覆議", "行政复议")]
    [TestCase("「兩公開」", "“两公开”")]
    public void Traditional_script_becomes_simplified(string line, string expected) =>
        Assert.That(step.Apply(line).Text, Is.EqualTo(expected));

    [TestCase("乾县人民政府", "乾县人民政府")]
    [TestCase("乾縣人民政府", "乾县人民政府")]
    [TestCase("松原市乾安縣", "松原市乾安县")]
    [TestCase("临安区於潜镇", "临安区於潜镇")]
    [TestCase("臨安區於潛鎮", "临安区於潜镇")]
    [TestCase("彭州市濛阳街道", "彭州市濛阳街道")]
    [TestCase("位於濛濛", "位于蒙蒙")]
    public void Names_of_regions_keep_their_characters(string line, string expected) =>
        Assert.That(step.Apply(line).Text, Is.EqualTo(expected));

    [TestCase("政府信息公开工作年度报告，著名景区，成效显著")]
    [TestCase("1\t2\t3 | 4")]
    public void Simplified_script_stays(string line) => step.LeavesAlone(line);

    [Test]
    public void The_length_of_a_line_never_changes()
    {
        const string line = "重慶市九龍坡區人民政府石橋鋪街道辦事處2019年政府信息公開工作年度報告,隨著乾縣答覆";

        Assert.That(step.Apply(line).Text, Has.Length.EqualTo(line.Length));
    }

    [Test]
    public void Every_changed_character_is_counted() => step.Becomes("主動公開345條", "主动公开345条", 3);
}
