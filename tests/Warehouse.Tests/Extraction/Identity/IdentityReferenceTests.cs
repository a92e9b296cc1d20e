using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Identity;
using Warehouse.Etl.Extraction.Identity.Layout;
using Warehouse.Etl.Extraction.Identity.Offices;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Tests.Extraction.Identity;

/// <summary>Every row of the tables of cues does what it says.</summary>
public sealed class IdentityReferenceTests
{
    public static IEnumerable<TextCue> TextCues => OfficeReference.GenreCues.Concat(OfficeReference.ScopeCues);

    [TestCaseSource(nameof(TextCues))]
    public void A_cue_matches_its_example_and_not_its_counter_example(TextCue cue)
    {
        var pattern = new Regex(cue.Pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

        Assert.That(pattern.IsMatch(cue.Example), Is.True, "example");
        Assert.That(pattern.IsMatch(cue.CounterExample), Is.False, "counter-example");
    }

    [Test]
    public void Every_subject_of_a_cue_is_known() =>
        Assert.Multiple(() =>
        {
            Assert.That(OfficeReference.GenreCues.Select(cue => cue.Subject).Distinct(), Is.SubsetOf(new[] { "title", "heading", "text" }));
            Assert.That(OfficeReference.ScopeCues.Select(cue => cue.Subject).Distinct(), Is.SubsetOf(new[] { "own", "consolidated" }));
            Assert.That(PlaceReference.Cues.Select(cue => cue.Side).Distinct(), Is.SubsetOf(new[] { "before", "after", "never" }));
        });

    [TestCase("全区收到政府信息公开申请130件。", "高淳区人民政府2022年政府信息公开年度报告", ReportScope.Consolidated)]
    [TestCase("我县汇总网上统计数据编成本报告。", "泾县人民政府2012年政府信息公开年度报告", ReportScope.Consolidated)]
    [TestCase("汇总县政府各部门和各乡镇年度报告。", "泾县人民政府办公室2012年政府信息公开年度报告", ReportScope.Consolidated)]
    [TestCase("主动公开政府信息20条。", "泾县2012年政府信息公开年度报告", ReportScope.Consolidated)]
    [TestCase("本机关主动公开政府信息20条。本办收到申请2件。", "泾县人民政府办公室2012年政府信息公开年度报告", ReportScope.Own)]
    [TestCase("主动公开政府信息20条。", "泾县人民政府办公室2012年政府信息公开年度报告", ReportScope.Unknown)]
    [TestCase("本年报根据条例以及2012年气象系统各直属气象单位信息公开年度报告编制。", "中国气象局2012年政府信息公开年度报告", ReportScope.Consolidated)]
    [TestCase("我局主动公开政府信息20条。", "泾县财政局2012年政府信息公开年度报告", ReportScope.Own)]
    [TestCase("全镇主动公开政府信息20条。", "泾县泾川镇2012年政府信息公开年度报告", ReportScope.Own)]
    [TestCase("全街公开政务信息7条。", "长沙市岳麓区咸嘉湖街道2012年政府信息公开年度报告", ReportScope.Own)]
    public void The_scope_follows_from_what_was_counted_and_who_reports(string text, string title, ReportScope scope) =>
        Assert.That(ReportIdentifier.Identify(TextDocument.OfLines(title, text)).Scope, Is.EqualTo(scope));

    [Test]
    public void Kinds_of_offices_have_codes_names_and_endings_of_their_own()
    {
        Assert.That(OfficeReference.Kinds.Select(kind => kind.Code), Is.Unique);
        Assert.That(OfficeReference.Kinds.SelectMany(kind => kind.Suffixes), Is.Unique);
        Assert.That(OfficeReference.Kinds, Has.All.Matches<OfficeKind>(kind => kind.NameZh.Length > 0 && kind.NameEn.Length > 0));
    }

    [TestCase("金山桥街道办事处", "street_office")]
    [TestCase("西柳镇人民政府", "town")]
    [TestCase("对坊乡", "township")]
    [TestCase("泾县人民政府", "county_government")]
    [TestCase("汉中市人民政府", "city_government")]
    [TestCase("湖南省人民政府", "provincial_government")]
    [TestCase("高淳区人民政府办公室", "government_office")]
    [TestCase("禹城市行政审批服务局", "bureau")]
    [TestCase("长沙市发展和改革委员会", "bureau")]
    [TestCase("国家税务总局泾县税务局", "vertical_agency")]
    [TestCase("苏州工业园区管理委员会", "development_zone")]
    [TestCase("泾县人民医院", "public_institution")]
    [TestCase("如东县供电公司", "public_enterprise")]
    [TestCase("泾县残疾人联合会", "mass_organisation")]
    [TestCase("泾县人民法院", "judicial_body")]
    public void The_kind_is_told_by_the_longest_ending(string name, string kind) =>
        Assert.That(OfficeKinds.Of(name, out _)?.Code, Is.EqualTo(kind));

    [Test]
    public void Abbreviations_are_written_out_once() =>
        Assert.That(
            OfficeReference.Abbreviations.Where(abbreviation => abbreviation.FullName != abbreviation.Abbreviation)
                .Select(abbreviation => abbreviation.FullName)
                .Intersect(OfficeReference.Abbreviations.Where(abbreviation => abbreviation.FullName != abbreviation.Abbreviation).Select(abbreviation => abbreviation.Abbreviation)),
            Is.Empty);

    [Test]
    public void A_label_has_one_meaning() =>
        Assert.That(OfficeReference.Labels.Select(label => label.Label), Is.Unique);

    [TestCase("索引号: | 113/2021-24 | 发布机构: | 白洋街道 | ||", "白洋街道")]
    [TestCase("发布时间:2013-01-24 00:00 来源:泾县人民政府(办公室) 字体:[ ]", "泾县人民政府(办公室)")]
    [TestCase("• 发 布 机 构:某街道", "某街道")]
    [TestCase("索引号 7197-GK-2016 发布机构 咸嘉湖街道办事处 发布日期 2016-03-09", "咸嘉湖街道办事处")]
    [TestCase("填报单位(盖章):咸嘉湖街道办事处 填报时间:2017年2月22日", "咸嘉湖街道办事处")]
    public void Particulars_are_read_however_they_are_set_out(string line, string publisher) =>
        Assert.That(
            FieldReader.Read(DocumentText.Of(TextDocument.Of(line))).Where(field => field.Field == "publisher").Select(field => field.Value),
            Does.Contain(publisher));
}
