namespace Warehouse.Tests.Extraction.Prose.Passages;

/// <summary>A page number behind a heading is no figure.</summary>
internal sealed class ContentsLineTests
{
    [TestCase("一、总体情况………1\n三、收到和处理政府信息公开申请情况……4\n四、政府信息公开行政复议、行政诉讼情况…6", TestName = "Dots lead to it")]
    [TestCase("三、收到和处理政府信息公开申请情况.......4", TestName = "Points lead to it")]
    public void A_table_of_contents_states_nothing(string contents) =>
        Assert.That(ProseSample.Extract(contents + "\n一、概述\n主动公开政府信息86条。", 2020).Facts.Select(ProseSample.Short), Is.EqualTo(new[] { "proactive_info_total=86条" }));

    [TestCase("三、收到申请情况:9件\n四、其他", "req_new=9件", TestName = "A figure behind a colon")]
    public void What_counts_something_is_read(string text, string expected) =>
        Assert.That(ProseSample.Extract(text, 2020).Facts.Select(ProseSample.Short), Does.Contain(expected));
}
