using Warehouse.Sql.Comparability;

namespace Warehouse.Tests.Sql;

public sealed class ListLabelTests
{
    [TestCase("机构职能类", "机构职能")]
    [TestCase("机构职能类信息数量", "机构职能")]
    [TestCase("领导信息类信息数量", "领导")]
    [TestCase("“工作动态” 类", "工作动态")]
    [TestCase("其他类信息", "其他")]
    [TestCase("其他信息类信息数量", "其他")]
    [TestCase("财务预决算、“三公”经费信息", "财务预决算三公经费")]
    [TestCase("信息", "信息")]
    [TestCase("类", "类")]
    [TestCase("新平新闻网·古城直通车", "新平新闻网·古城直通车")]
    public void A_label_is_known_by_its_name_alone(string label, string name) =>
        Assert.That(ListLabel.Normalise(label), Is.EqualTo(name));

    [Test]
    public void A_label_as_long_as_a_page_is_cut() =>
        Assert.That(ListLabel.Normalise(new string('长', 5000)), Has.Length.EqualTo(ListLabel.MaximumLength));
}
