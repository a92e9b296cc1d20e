using Warehouse.Etl.Extraction.Identity;
using Warehouse.Etl.Reading.Metadata;

namespace Warehouse.Tests.Extraction.Identity.Regions;

/// <summary>北城街道 is the name of some twenty streets, 鼓楼区 of four districts: one piece of evidence at a time tells which.</summary>
public sealed class RegionEvidenceTests
{
    private const string Title = "北城街道2014年政府信息公开工作年度报告\n";

    [TestCase("永嘉县上塘镇", "330324002")]
    [TestCase("地址:浙江省温州市永嘉县北城街道", "330324002")]
    [TestCase("“中国永嘉”政府门户网站", "330324002")]
    [TestCase("《永嘉报》刊登", "330324002")]
    [TestCase("电话:0577-67230000", "330324002")]
    [TestCase("电话:057767230000", "330324002")]
    [TestCase("邮编:325100", "330324002")]
    [TestCase("索引号:11330324002527000A/2015-00012", "330324002")]
    [TestCase("大美原平app", "140981001")]
    [TestCase("《玉溪日报》", "530402004")]
    [TestCase("电话:(0877)2020000", "530402004")]
    [TestCase("鲁政办发〔2014〕3号,单县发布", "371722001")]
    public void One_piece_of_evidence_decides_between_namesakes(string evidence, string code) =>
        Assert.That(ReportIdentifier.Identify(TextDocument.Of(Title + evidence)).Office.Region?.Code, Is.EqualTo(code));

    [TestCase("")]
    [TestCase("《光明日报》《新华日报》刊登,中国政府网。")]
    [TestCase("电话:67230000")]
    [TestCase("县委、县政府部署。")]
    public void Without_evidence_there_is_no_region(string text) =>
        Assert.That(ReportIdentifier.Identify(TextDocument.Of(Title + text)).Office.Region, Is.Null);

    [TestCase("西藏气象局2019年政府信息公开工作年度报告", "540000")]
    [TestCase("内蒙古气象局2019年政府信息公开工作年度报告", "150000")]
    public void An_autonomous_region_is_known_by_its_short_name(string title, string code) =>
        Assert.That(ReportIdentifier.Identify(TextDocument.Of(title + "\n我局主动公开信息30条。")).Office.Region?.Code, Is.EqualTo(code));

    [Test]
    public void A_university_is_not_in_the_county_called_like_it() =>
        Assert.That(ReportIdentifier.Identify(TextDocument.Of("南华大学2020年政府信息公开工作年度报告\n一、总体情况")).Office.Region, Is.Null);

    [Test]
    public void A_township_is_not_within_the_city_called_like_it() =>
        Assert.That(ReportIdentifier.Identify(TextDocument.Of("丽江乡人民政府2015年政府信息公开工作年度报告\n我乡主动公开信息30条。")).Office.Region, Is.Null);

    [Test]
    public void Namesakes_in_one_province_leave_the_province()
    {
        var region = ReportIdentifier.Identify(TextDocument.Of(Title + "《山东省政府信息公开办法》")).Office.Region;

        Assert.That((region?.Province, region?.Prefecture), Is.EqualTo(("山东省", (string?)null)));
    }

    [TestCase("鼓楼区财政局2019年政府信息公开年度报告\n南京市", "320106")]
    [TestCase("鼓楼区财政局2019年政府信息公开年度报告\n电话:0516-83700000", "320302")]
    [TestCase("鼓楼区财政局2019年政府信息公开年度报告\n邮编:350001", "350102")]
    [TestCase("鼓楼区财政局2019年政府信息公开年度报告\n开封市", "410204")]
    public void A_district_with_namesakes_is_told_by_its_city(string text, string code) =>
        Assert.That(ReportIdentifier.Identify(TextDocument.Of(text)).Office.Region?.Code, Is.EqualTo(code));

    [Test]
    public void A_close_runner_up_is_named()
    {
        var identity = ReportIdentifier.Identify(TextDocument.Of("鼓楼区财政局2019年政府信息公开年度报告\n电话:025-83700000\n邮编:350001"));

        Assert.That(identity.Findings.Single(finding => finding.Rule == "region_ambiguous").Message, Does.Contain("南京市").And.Contain("福州市"));
    }

    [TestCase("中岗镇2016年政府信息公开工作年度报告\n联系电话:028-36850001,地址:仁寿县中岗镇富兴街99号,邮政编码:620572", "511421")]
    [TestCase("东湖高新区卫生健康局2022年政府信息公开工作年度报告\n一、总体情况", "420100")]
    [TestCase("根据条例,现公布来凤经济开发区2018年政府信息公开年度报告。\n2018年,我区收到政府信息公开申请2件", "422827")]
    [TestCase("安徽舒城经济开发区2022年政府信息公开工作年度报告\n一、总体情况", "341523")]
    public void An_address_and_a_zone_name_the_place_and_no_namesake(string text, string code) =>
        Assert.That(ReportIdentifier.Identify(TextDocument.Of(text)).Office.Region?.Code, Is.EqualTo(code));

    [Test]
    public void A_town_that_is_gone_is_not_taken_for_its_namesake_elsewhere()
    {
        var identity = ReportIdentifier.Identify(TextDocument.Of("金山桥街道2009年政府信息公开年度报告\n我街道在永嘉县人民政府领导下,永嘉县委、永嘉县人民政府部署。地址:永嘉县瓯北"));

        Assert.That(identity.Office.Region?.Code, Is.EqualTo("330324"));
        Assert.That(identity.Findings.Select(finding => finding.Rule), Does.Contain("township_unlisted"));
    }

    [TestCase("北京市大兴区兴丰街道", "北京市", null, "大兴区")]
    [TestCase("东莞市长安镇", "广东省", "东莞市", null)]
    [TestCase("天门市拖市镇", "湖北省", null, "天门市")]
    [TestCase("海城市西柳镇", "辽宁省", "鞍山市", "海城市")]
    public void A_level_that_does_not_exist_is_null(string office, string province, string? prefecture, string? county)
    {
        var region = ReportIdentifier.Identify(TextDocument.Of(office + "2019年政府信息公开年度报告")).Office.Region;

        Assert.That((region?.Province, region?.Prefecture, region?.County), Is.EqualTo((province, prefecture, county)));
    }

    [Test]
    public void The_foot_of_the_page_tells_the_region()
    {
        var document = TextDocument.Of(Title) with
        {
            Metadata = new Dictionary<string, string> { [MetadataKey.Footer] = "主办:永嘉县人民政府办公室" },
        };

        Assert.That(ReportIdentifier.Identify(document).Office.Region?.County, Is.EqualTo("永嘉县"));
    }
}
