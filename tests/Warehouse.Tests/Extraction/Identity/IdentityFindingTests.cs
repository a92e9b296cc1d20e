using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Identity;

namespace Warehouse.Tests.Extraction.Identity;

/// <summary>What is doubtful about a report's identity is said, and what is sound is not doubted.</summary>
public sealed class IdentityFindingTests
{
    private const string Sound = "长沙市岳麓区教育局2019年政府信息公开工作年度报告\n发布日期:2020-01-20\n本报告统计期限为2019年1月1日至2019年12月31日。\n2019年,我局主动公开政府信息20条。";

    [Test]
    public void A_sound_report_has_no_doubt() =>
        Assert.That(Doubts(Sound), Is.Empty);

    [TestCase("year_mismatch", "长沙市岳麓区教育局2019年政府信息公开工作年度报告\n统计期限为2018年1月1日至2018年12月31日。")]
    [TestCase("year_mismatch", "一、概述\n根据条例要求,长沙市岳麓区教育局编制了2021年政府信息公开工作年度报告,报告由四个部分组成。统计期限自2020年1月1日起至2020年12月31日。")]
    [TestCase("date_collapsed", "长沙市岳麓区教育局2016年政府信息公开工作年度报告\n统计时间段为201611日至20161231日。")]
    [TestCase("odd_period", "长沙市岳麓区教育局2016年政府信息公开工作年度报告\n统计期限为2015年12月1日至2016年11月30日。")]
    [TestCase("odd_period", "长沙市岳麓区教育局2010年政府信息公开工作年度报告\n所列数据的统计期限自2002年1月1日起至2010年12月31日止。")]
    [TestCase("odd_period", "长沙市岳麓区教育局2008年政府信息公开工作年度报告\n统计期限为2008年5月1日至2008年12月31日。")]
    [TestCase("odd_period", "长沙市岳麓区教育局2008—2010年政府信息公开工作总结\n2010年,我局主动公开政府信息20条。")]
    [TestCase("odd_period", "长沙市岳麓区教育局2011、2012年度政府信息公开工作年度报告")]
    [TestCase("publication_before_period_end", "长沙市岳麓区教育局2016年政府信息公开工作年度报告\n发布日期:2016-12-20")]
    [TestCase("published_late_backfill", "长沙市岳麓区教育局2009年政府信息公开工作年度报告\n发布日期:2016-12-20")]
    [TestCase("period_not_stated", "长沙市岳麓区教育局2016年政府信息公开工作年度报告")]
    [TestCase("date_difference", "长沙市岳麓区教育局2016年政府信息公开工作年度报告\n2017年2月27日\n填报时间:2017年2月22日")]
    [TestCase("year_inferred", "长沙市岳麓区教育局政府信息公开工作年度报告\n2019年度,我局主动公开20条。")]
    [TestCase("region_inferred", "咸嘉湖街道2019年政府信息公开工作年度报告")]
    [TestCase("region_inferred", "现将我局2016年度信息公开年度报告公布如下。\n在广元市某信息网公开,我局主动公开信息35条。")]
    [TestCase("region_unknown", "迎宾路街道2019年政府信息公开工作年度报告")]
    [TestCase("region_unknown", "县教育局2019年政府信息公开工作年度报告")]
    [TestCase("region_renamed", "望城县教育局2009年政府信息公开工作年度报告")]
    [TestCase("region_renamed", "户县草堂镇2012年政府信息公开工作年度报告")]
    [TestCase("township_unlisted", "君山区采桑湖镇2012年政府信息公开工作年度报告")]
    [TestCase("office_unknown", "2019年政府信息公开工作年度报告\n我局主动公开20条。")]
    [TestCase("office_unknown", "现将学院2019年信息公开工作年度报告如下。\n主动公开信息30条。")]
    [TestCase("office_name_completed", "区教育局2019年政府信息公开工作年度报告\n长沙市岳麓区")]
    [TestCase("name_replaced", "某真人娱乐官网-西柳镇人民政府2019年政府信息公开工作年度报告")]
    [TestCase("name_replaced", "某博彩公司市住房和城乡建设局2019年政府信息公开工作年度报告\n2019年,我局主动公开20条。")]
    [TestCase("office_unknown", "我县2019年政府信息公开工作年度报告\n由政府办牵头,具体负责全县政府信息公开的日常工作。\n调整和充实全国系统政务公开领导小组。")]
    [TestCase("office_ambiguous", "发布机构:宁波市江北区卫生和计划生育局 成文日期:2010-03-09\n统计期限自2009年1月1日起至2009年12月31日止。如有疑问,请与江北区人口和计划生育局联系。\n2009年,我局政府信息公开工作年度报告如下。")]
    [TestCase("copied_text", "长沙市岳麓区咸嘉湖街道2019年政府信息公开工作年度报告\n我镇主动公开20条。")]
    [TestCase("copied_text", "吉林市昌邑区教育局2019年政府信息公开工作年度报告\n依照吉船政办[2009]3号")]
    [TestCase("copied_text", "长沙市岳麓区咸嘉湖街道2019年政府信息公开工作年度报告\n公民向市政府、市政府办公室提交的信息公开申请共5件")]
    public void A_doubt_is_said_and_does_not_hold_the_report_back(string rule, string text)
    {
        var identity = ReportIdentifier.Identify(TextDocument.Of(text));

        Assert.That(identity.Findings.Where(finding => finding.Status != FindingStatus.Pass).Select(finding => finding.Rule), Does.Contain(rule));
        Assert.That(Quarantining(identity), Is.Empty);
    }

    [TestCase("no_report_year", "长沙市岳麓区教育局政府信息公开工作年度报告\n我局主动公开20条。\n发布日期:2020-01-20")]
    [TestCase("not_a_year", "2022年上半年政府信息公开数据统计\n依申请公开情况:受理政府信息公开申请267件。政府信息公开条例,主动公开,行政复议、诉讼")]
    [TestCase("not_a_year", "2021年第三季度政府信息公开工作情况统计\n政府信息公开申请 主动公开")]
    [TestCase("not_a_year", "岳麓区1-6月政府信息公开情况\n统计期限为2021年1月1日至2021年6月30日")]
    [TestCase("not_a_report", "岳麓区教育局政府信息公开指南\n主动公开 依申请公开 行政复议或者行政诉讼 政府信息公开条例")]
    [TestCase("not_a_report", "政府信息公开年报\n岳麓区教育局2019年政府信息公开工作年度报告 2020-01-20\n岳麓区公安局2019年政府信息公开工作年度报告 2020-01-21\n岳麓区民政局2019年政府信息公开工作年度报告 2020-01-22\n依申请公开 政府信息公开条例\n共35条 第1/3页 下一页")]
    [TestCase("not_a_report", "2019年政府信息公开年度报告第三方评估报告\n受委托对全省政府信息公开年度报告进行了评估,主动公开、依申请公开平均得分78分。")]
    [TestCase("not_a_report", "新华网合肥3月31日电 某省全年公开政府信息60万条。\n据某省2009年度政府信息公开工作年度报告透露,全省主动公开政府信息60万条,依申请公开2万条,行政复议与诉讼5件。\n政府信息公开条例")]
    [TestCase("not_a_report", "岳麓区教育局2019年部门决算\n本单位收入100万元。")]
    [TestCase("not_a_report", "岳麓区2019年政务公开工作要点\n主动公开 政府信息公开条例 依申请公开")]
    [TestCase("not_a_report", "2024年某杯竞猜平台\n某省人民政府办公厅政府信息公开年度报告制度(试行)\n第一条 为提高政府信息公开工作的质量,根据政府信息公开条例,制定本制度。")]
    [TestCase("not_a_report", "长沙市 政务公开年报比对\n年份:2023对2024\n一、总体情况\n主动公开政府信息100条,依申请公开20件。\n行政复议、行政诉讼情况\n本年新收政府信息公开申请数量 | 20\n政府信息公开条例")]
    [TestCase("not_a_report", "政府信息公开的执行\n[中图分类号]D035[文献标识码]A\n主动公开政府信息100条,依申请公开20件,行政复议、诉讼5件。\n以2019年政府信息公开工作年度报告和政府信息公开条例为据")]
    [TestCase("not_a_report", "长沙市人民政府办公室关于做好2019年度政府信息公开工作年度报告有关事项的通知\n一、主动公开政府信息情况\n二、依申请公开、行政复议、诉讼情况\n三、收费及减免情况\n附表:主动公开信息数\n政府信息公开条例")]
    [TestCase("not_a_report", "某局政府信息公开工作年度报告说明\n政府信息公开工作年度报告是政府信息公开条例确立的制度。")]
    [TestCase("not_a_report", "信息公开\n长沙市人民政府办公室关于做好2019年政府信息公开工作年度报告编制和公布工作的通知\n2020年1月3日\n各区县人民政府:\n请按政府信息公开条例报送主动公开、依申请公开、行政复议和行政诉讼情况,说明存在的主要问题。")]
    [TestCase("not_a_report", "长沙市人民政府办公室\n关于做好2019年政府信息公开工作年度报告\n编制和发布工作的通知\n按政府信息公开条例写明主动公开、依申请公开、行政复议、诉讼。")]
    [TestCase("not_a_report", "长沙市人民政府办公厅关于2019年政府信息公开工作年度报告编制公布情况的通报\n多数单位按时公布,按政府信息公开条例写明主动公开、依申请公开、行政复议、诉讼。")]
    [TestCase("not_a_report", "岳麓区召开2019年度政府信息公开工作年报编制部署会\n会上讲解了政府信息公开条例、主动公开、依申请公开、行政复议和行政诉讼等内容。")]
    [TestCase("not_a_report", "2019年政府信息公开工作总结汇编(12篇)\n长沙市岳麓区教育局2019年政府信息公开工作总结\n我局主动公开政府信息20条,依申请公开2件。")]
    [TestCase("not_a_report", "政府信息公开年度报告范文\n我局2019年主动公开政府信息20条,依申请公开2件,落实政府信息公开条例。")]
    [TestCase("not_a_report", "湖南省发布2019年政府信息公开工作年度报告\n2020-03-28来源:某报\n报告显示,2019年全省主动公开政府信息600万条,收到依申请公开5000件。")]
    [TestCase("not_a_report", "《国家某局2019年政府信息公开工作年度报告》发布\n某报讯3月26日发布的《国家某局2019年政府信息公开工作年度报告》显示,主动公开政府信息600条,收到政府信息公开申请5件。")]
    [TestCase("not_a_report", "政务公开\n2019年岳麓区法治政府建设情况报告\n一、主要举措\n落实政府信息公开条例,主动公开政府信息200条,办理依申请公开5件、行政复议和行政诉讼3件。")]
    [TestCase("not_a_report", "第一条为保障知情权,根据政府信息公开条例,制定本制度。\n第二条政府信息公开工作年度报告包括:主动公开、依申请公开、收费及减免、行政复议、行政诉讼情况,存在的主要问题。2019年起施行。")]
    [TestCase("not_a_report", "2016年政府信息公开工作年度报告展示平台上线\n本网记者看到,各机关发布的政府信息公开年度报告应该包含主动公开、依申请公开、行政复议、诉讼等内容,这是政府信息公开条例的要求。")]
    [TestCase("name_replaced", "****人民政府2019年政府信息公开工作年度报告")]
    [TestCase("name_replaced", "XX街道办事处2016年度政府信息公开工作年度报告\n我街道主动公开。")]
    public void What_cannot_be_loaded_is_held_back(string rule, string text) =>
        Assert.That(Quarantining(ReportIdentifier.Identify(TextDocument.Of(text))), Does.Contain(rule));

    [TestCase("现发布《长沙市烟草专卖局2019年政府信息公开工作年度报告》,统计期限自2019年1月1日起至2019年12月31日止。\n一、总体情况\n(一)健全公开制度\n2019年,我局严格落实政府信息公开条例。")]
    [TestCase("2010年政府信息公开年度报告\n岳麓区教育局2010年政府信息公开年度报告\n岳麓区教育局政府信息公开工作年度报告\n指标名称 计量单位 代码 本期实际 本年累计\n主动公开信息数 条 01 232 232\n新增的行政规范性文件数 条 03 4 4")]
    [TestCase("一年来认真学习政府信息公开条例。现将我局2019年度政府信息公开工作报告如下:")]
    [TestCase("一、总体情况\n2019年度,长沙市公安局主动发布信息300条。\n二、主动公开政府信息情况\n第二十条第(一)项\n规章 | 0 | 0 | 0")]
    [TestCase("结合2019年工作实际编制本年度报告。\n2019年,长沙市应急管理局认真贯彻政府信息公开条例。\n(一)主动公开\n全年公开政府信息130条。")]
    [TestCase("长沙市人民政府办公室关于公布\n长沙市2009年度政府信息公开工作年度报告的通知\n现予公布。\n长沙市2009年度政府信息公开工作年度报告\n我市主动公开政府信息,依申请公开5件。")]
    [TestCase("长沙市岳麓区教育局2019年政府信息公开工作年度报告\n根据政府信息公开条例和《长沙市关于做好2019年\n政府信息公开工作年度报告有关事项的通知》编制。\n组织召开政府信息公开工作会议\n我局主动公开信息20条。")]
    public void A_report_is_told_from_what_speaks_of_reports(string text) =>
        Assert.That(Quarantining(ReportIdentifier.Identify(TextDocument.Of(text))), Does.Not.Contain("not_a_report"));

    [TestCase("2017年,某街道按照要求推进政府信息公开工作,依申请公开没有收到申请,信息公开年度报告。")]
    [TestCase("一、概述\n2017年,某街道按照区里的部署推进政府信息公开工作,编制信息公开年度报告。\n二、主动公开")]
    public void The_year_a_report_opens_with_is_its_own_where_nothing_else_tells_and_that_is_said(string text)
    {
        var identity = ReportIdentifier.Identify(TextDocument.Of(text));

        Assert.That(identity.ReportYear, Is.EqualTo(2017));
        Assert.That(identity.Findings.Select(finding => finding.Rule), Does.Contain("year_inferred"));
    }

    [Test]
    public void A_name_whose_place_was_replaced_has_no_code_of_the_city_above()
    {
        var identity = ReportIdentifier.Identify(TextDocument.Of(
            "由北京市某体育app_188-直播|官网:发展和改革委员会编制的2008年度政府信息公开年度报告。\n我委主动公开信息。\n北京市电话:01069840000"));

        Assert.Multiple(() =>
        {
            Assert.That(identity.Office.Name, Is.EqualTo("发展和改革委员会"));
            Assert.That(identity.Office.Code, Is.Null);
            Assert.That(identity.Findings.Select(finding => finding.Rule), Is.SupersetOf(new[] { "name_replaced", "region_unknown" }));
        });
    }

    [TestCase("政务公开情况")]
    [TestCase("关于召开会议的通知\n请各单位于2019年3月5日参加。")]
    [TestCase("1\n2\n3")]
    public void Whatever_the_text_is_there_is_an_answer(string text) =>
        Assert.That(Quarantining(ReportIdentifier.Identify(TextDocument.Of(text))), Does.Contain("not_a_report"));

    [Test]
    public void A_message_is_a_sentence_for_a_clerk()
    {
        var findings = ReportIdentifier.Identify(TextDocument.Of("迎宾路街道2019年政府信息公开工作年度报告\n统计期限为2018年1月1日至2018年12月31日。我镇")).Findings;

        Assert.That(findings.Select(finding => finding.Message), Has.All.EndsWith("。"));
        Assert.That(findings, Has.Some.Matches<Finding>(finding => finding.Line == 2));
    }

    private static IEnumerable<string> Doubts(string text) =>
        ReportIdentifier.Identify(TextDocument.Of(text)).Findings.Where(finding => finding.Status != FindingStatus.Pass).Select(finding => finding.Rule);

    private static IEnumerable<string> Quarantining(ReportIdentity identity) =>
        identity.Findings
            .Where(finding => finding.Status == FindingStatus.Fail && Warehouse.Sql.Catalogue.ReferenceData.Rules.Any(rule => rule.Code == finding.Rule && rule.Quarantines))
            .Select(finding => finding.Rule);
}
