using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading;
using Warehouse.Tests.Sql;
using static Warehouse.Tests.Loading.LoadingReports;
using static Warehouse.Tests.MadeUpReport;

namespace Warehouse.Tests.Loading.Replacement;

[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class ReplacementsTests(string engine)
{
    private TestWarehouse warehouse = null!;

    [SetUp]
    public void MakeWarehouse() => warehouse = TestWarehouse.Ready(engine);

    [TearDown]
    public void DropWarehouse() => warehouse.Dispose();

    [Test]
    public void A_document_that_says_otherwise_than_the_one_it_supersedes_has_a_finding_with_both_values_and_its_line()
    {
        Load(Document("old", "2022-01-01", 12));

        Load(Document("new", "2022-02-01", 21));

        Assert.That(
            warehouse.Query<(string, string, string, decimal, decimal, int)>("SELECT file_name, measure_code, status, left_value, right_value, evidence_line FROM rpt_quality WHERE rule_code = 'replaced_value'"),
            Is.EqualTo(new[] { ("统计局2021new.txt", "req_new", "fail", 21m, 12m, 10) }));
    }

    [Test]
    public void The_same_report_in_another_file_passes()
    {
        Load(Document("page", "2022-01-20", 12), Document("pdf", "2022-01-20", 12));

        Assert.That(Found(), Is.EqualTo(new[] { "统计局2021pdf.txt|replaced_value|pass" }));
    }

    [Test]
    public void Another_offices_report_under_the_same_name_is_said_to_be_unlike()
    {
        Load(Document("one", "2022-01-20", 12, 3, 4, 5, 6), Document("other", "2022-01-21", 8, 1, 2, 2, 9));

        Assert.That(Found(), Is.EqualTo(new[] { "统计局2021other.txt|reports_unlike|fail" }));
    }

    [Test]
    public void The_order_of_loading_does_not_matter_and_nothing_stays_on_what_is_superseded_later()
    {
        ParsedReport[] reports = [Document("a", "2022-01-01", 1), Document("b", "2022-02-01", 2), Document("c", "2022-03-01", 3)];
        Load(reports);
        var together = Found();
        foreach (var order in new[] { new[] { 2, 1, 0 }, [1, 2, 0], [1, 0, 2] })
        {
            warehouse.Dispose();
            warehouse = TestWarehouse.Ready(engine);
            foreach (var position in order)
                Load(reports[position]);
            Assert.That(Found(), Is.EqualTo(together));
        }
        Assert.That(together, Is.EqualTo(new[] { "统计局2021c.txt|replaced_value|fail", "统计局2021c.txt|replaced_value|fail" }));
    }

    private static ParsedReport Document(string edition, string publishedOn, decimal total, params decimal[] others) => Report(
        "统计局", 2021, "F2021",
        [Cell("req_new", total, "total"), .. others.Zip(["natural_person", "business", "research", "other"], (value, applicant) => Cell("req_new", value, applicant))],
        edition, publishedOn: publishedOn);

    private void Load(params ParsedReport[] reports)
    {
        using var runLock = warehouse.Database.AcquireRunLock();
        new WarehouseLoader(runLock).Load(reports);
    }

    private List<string> Found() =>
        [.. warehouse.Query<(string, string, string)>("""
            SELECT d.file_name, u.rule_code, q.status
            FROM fact_quality q JOIN dim_document d ON d.document_key = q.document_key JOIN dim_rule u ON u.rule_key = q.rule_key
            WHERE u.rule_code IN ('replaced_value', 'reports_unlike')
            """).Select(row => $"{row.Item1}|{row.Item2}|{row.Item3}").Order(StringComparer.Ordinal)];
}
