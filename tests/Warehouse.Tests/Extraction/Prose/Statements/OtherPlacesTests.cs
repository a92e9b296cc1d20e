using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Prose.Statements;

namespace Warehouse.Tests.Extraction.Prose.Statements;

/// <summary>What an office of another place, or those below an office, did is none of the reporting office's figures.</summary>
internal sealed class OtherPlacesTests
{
    private static readonly ReportRegion county = new(null, "湖南省", "长沙市", "望城区", null);

    [TestCase("龙泉市水利局同期公开信息90条。", true)]
    [TestCase("附:龙泉市水利局2016年主动公开政府信息90条。", true)]
    [TestCase("据了解,荆州市统计局全年公开政府信息90条。", true)]
    [TestCase("赴龙泉市水利局考察,该局全年公开信息90条。", true)]
    [TestCase("学习龙泉市水利局经验,其网站公开信息90条。", true)]
    [TestCase("所属事业单位主动公开信息90条。", true)]
    [TestCase("辖区内村(社区)公开村务信息90条。", true)]
    [TestCase("望城区水利局公开信息90条。", false)]
    [TestCase("长沙市望城区水利局公开信息90条。", false)]
    [TestCase("龙泉市水利局来访,我局公开信息90条。", false)]
    [TestCase("赴龙泉市水利局考察,全年公开信息90条。", false)]
    [TestCase("指导所属事业单位,全年公开信息90条。", false)]
    public void A_sentence_is_of_others_only_where_it_begins_with_their_name(string sentence, bool expected) =>
        Assert.That(new OtherPlaces(county).Act(ProseSample.Mentions(sentence)[0]), Is.EqualTo(expected));

    [TestCase("龙泉市水利局收到政府信息公开申请4件,均已答复;主动公开信息90条。", true)]
    [TestCase("龙泉市水利局公开信息4条;我局主动公开信息90条。", false)]
    [TestCase("所属单位公开信息4条,收到政府信息公开申请9件。", true)]
    public void A_later_clause_without_a_subject_goes_on_with_the_one_before(string sentence, bool expected) =>
        Assert.That(new OtherPlaces(county).Act(ProseSample.Mentions(sentence)[1]), Is.EqualTo(expected));

    [Test]
    public void Where_the_office_stands_nowhere_no_place_is_another() =>
        Assert.That(new OtherPlaces(null).Act(ProseSample.Mentions("龙泉市水利局同期公开信息90条。")[0]), Is.False);
}
