using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Prose.Statements;

namespace Warehouse.Tests.Extraction.Prose.Statements;

/// <summary>What another office did, or did not have, is none of the reporting office's figures.</summary>
internal sealed class OtherOfficesTests
{
    private static readonly ReportRegion county = new(null, "湖南省", "长沙市", "望城区", null);

    [TestCase("全省未发生行政复议", true)]
    [TestCase("市政府办公室未收到政府信息公开申请", true)]
    [TestCase("龙泉市水利局未收到政府信息公开申请", true)]
    [TestCase("所属单位均未收到政府信息公开申请", true)]
    [TestCase("全区未发生行政复议", false)]
    [TestCase("望城区水利局未收到政府信息公开申请", false)]
    [TestCase("未收到政府信息公开申请", false)]
    public void What_did_not_happen_is_told_of_others_where_the_clause_begins_with_them(string clause, bool expected) =>
        Assert.That(new OtherOffices(county).Deny(clause), Is.EqualTo(expected));
}
