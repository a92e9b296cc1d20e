using Warehouse.Sql;
using Warehouse.Tests.Sql;

namespace Warehouse.Tests.Reports;

/// <summary>
/// A made-up county over five years and three forms: an office that reports every year, one that left a year out and a
/// cell blank, one that began late; a report in quarantine, findings, categories, a late and an undated report.
/// </summary>
public sealed class MadeUpCounty : IDisposable
{
    /// <summary>望城区, whose offices here are made up.</summary>
    public const string Region = "430112";

    public const string First = "示例县农业农村局";

    public const string Second = "示例镇人民政府";

    public const string Third = "示例街道办事处";

    private readonly TestWarehouse warehouse = TestWarehouse.Ready(Engines.Sqlite);

    public MadeUpCounty(string thirdName = Third, string hostile = "")
    {
        using var rows = new StarRows(warehouse.Database);
        var first = rows.Office(First, Region, "bureau");
        var second = rows.Office(Second, Region, "town");
        var third = rows.Office(thirdName, Region, code: $"{Region}-third");

        F2014(rows, first, 2017, 12, 7);
        F2014(rows, first, 2018, 15, 9);
        F2019(rows, first, 2019, 20, 14, new DateOnly(2020, 1, 20));
        F2019(rows, first, 2020, 0, 0, new DateOnly(2021, 3, 4));
        F2021(rows, first, 2021, 31, 25);

        F2014(rows, second, 2017, 4, 2);
        F2019(rows, second, 2019, null, 3, null);
        F2019(rows, second, 2020, 6, 5, new DateOnly(2021, 1, 9));
        F2021(rows, second, 2021, 5, 4);
        rows.Quarantine($"{Region}-{Second}", 2018);

        F2019(rows, third, 2019, 1207, 800, new DateOnly(2020, 1, 31));
        F2019(rows, third, 2020, 1030, 700, new DateOnly(2021, 1, 31));
        var last = F2021(rows, third, 2021, 1250, 911, hostile + "示例街道2021年年度报告", hostile.Length > 0 ? "javascript:alert(1)" : "https://www.example.gov.cn/2021.html");
        rows.Fact(last, "proactive_category", 120, 5, "工作动态类120条", "工作动态", source: "prose");
        rows.Fact(last, "proactive_category", 44, 5, "机构职能类44条", "机构职能", source: "prose");
        rows.Fact(last, "nd_in_force", 8, 31, hostile + "现行有效8件");
        rows.Finding(last, "no_report_year", "fail", 171, 207, hostile + "正文称主动公开171条，各类合计207条，相差36条。", 31);
        rows.Finding(last, "not_a_year", "pass", 1250, 1250, "", null);
        rows.Finding(last, "not_a_year", "uncertain", null, null, "统计期止于12月30日。", 3);
    }

    public WarehouseDatabase Database => warehouse.Database;

    public TestWarehouse Warehouse => warehouse;

    public void Dispose() => warehouse.Dispose();

    private static void F2014(StarRows rows, long office, int year, decimal received, decimal granted)
    {
        var document = rows.Document(office, year, "F2014", published: new DateOnly(year + 1, 3, 20));
        rows.Fact(document, "proactive_info_total", received * 100, 4);
        rows.Fact(document, "req_received", received, 20);
        rows.Fact(document, "req_closed", received, 21);
        rows.Fact(document, "reply_already_public", 1, 22);
        rows.Fact(document, "reply_granted", granted, 23);
        rows.Fact(document, "reply_partial", received - granted - 1, 24);
        rows.Fact(document, "staff_total", 3, 40);
        rows.Fact(document, "review_total14", 0, 41);
    }

    private static void F2019(StarRows rows, long office, int year, decimal? received, decimal granted, DateOnly? published)
    {
        var document = rows.Document(office, year, "F2019", published: published);
        rows.Fact(document, "req_new", received, 50);
        rows.Fact(document, "res_granted", granted, 52);
        rows.Fact(document, "res_partial", received - granted, 53);
        rows.Fact(document, "res_total", received, 60);
        rows.Fact(document, "req_carried_out", 0, 61);
        rows.Fact(document, "procurement_amount", 185277.44m, 30);
    }

    private static long F2021(StarRows rows, long office, int year, decimal received, decimal granted, string? title = null, string? url = null)
    {
        var document = rows.Document(office, year, "F2021", title, new DateOnly(year + 1, 1, 25), url);
        rows.Fact(document, "req_new", received, 50);
        rows.Fact(document, "res_granted", granted, 52);
        rows.Fact(document, "res_partial", received - granted, 53);
        rows.Fact(document, "res_total", received, 60);
        rows.Fact(document, "req_carried_out", 0, 61);
        return document;
    }
}
