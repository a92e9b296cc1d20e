using Dapper;
using Warehouse.Reports.Queries;
using Warehouse.Tests.Loading;
using Warehouse.Etl.Loading;
using static Warehouse.Tests.MadeUpReport;

namespace Warehouse.Tests.Sql.Views;

/// <summary>How SQLite answers what the reports ask: a table of facts is never read from end to end for one county.</summary>
public sealed class ReportPlanTests
{
    private static readonly string[] growing = ["fact_disclosure", "fact_conformed", "fact_quality", "region_year"];

    private TestWarehouse warehouse = null!;

    public static IEnumerable<string> Queries => ReportSql.All.Keys;

    [OneTimeSetUp]
    public void LoadWarehouse()
    {
        warehouse = TestWarehouse.Ready(Engines.Sqlite);
        using var runLock = warehouse.Database.AcquireRunLock();
        new WarehouseLoader(runLock).Load(
            from office in Enumerable.Range(0, 60)
            from year in Enumerable.Range(2019, 5)
            select LoadingReports.Report($"第{office}局", year, "F2021", Row("req_new", 1, 2, 3, 4, 5, 6, 21), region: office % 2 == 0 ? "430104" : "430102"));
    }

    [OneTimeTearDown]
    public void DropWarehouse() => warehouse.Dispose();

    [TestCaseSource(nameof(Queries))]
    public void No_table_of_facts_is_read_from_end_to_end_for_a_county(string query)
    {
        var plan = Plan(query);

        Assert.That(plan.Where(step => step.StartsWith("SCAN", StringComparison.Ordinal)).SelectMany(TablesOf), Has.None.Matches<string>(growing.Contains), string.Join('\n', plan));
    }

    /// <summary>Through the offices of the county: by year, by measure or by status they would be those of all counties.</summary>
    [TestCase("OfficeYears", "f")]
    [TestCase("Peers", "f")]
    [TestCase("Categories", "f")]
    [TestCase("Findings", "q")]
    [TestCase("QualityCounts", "q")]
    [TestCase("Indicators", "q")]
    public void Facts_are_reached_by_the_documents_of_the_offices_of_a_county(string query, string facts)
    {
        var plan = Plan(query).ToList();
        var documents = plan.FindIndex(step => step.StartsWith("SEARCH d USING INDEX ix_dim_document_office", StringComparison.Ordinal));
        var first = plan.FindIndex(step => step.StartsWith($"SEARCH {facts} USING", StringComparison.Ordinal));

        Assert.That(documents, Is.Not.Negative.And.LessThan(first), string.Join('\n', plan));
        Assert.That(plan[first], Does.Contain("document_key=?"), string.Join('\n', plan));
    }

    /// <summary>From the divisions to the offices; what is looked up for each year comes after, and no document before its office.</summary>
    [TestCase("Documents")]
    [TestCase("Coverage")]
    public void Documents_are_looked_up_once_their_office_and_year_are_known(string query)
    {
        var plan = Plan(query).ToList();
        var office = plan.FindIndex(step => step.StartsWith("SEARCH o USING", StringComparison.Ordinal));

        Assert.That(plan, Has.None.StartsWith("SCAN d ").And.None.StartsWith("SCAN r "), string.Join('\n', plan));
        Assert.That(plan.FindIndex(step => step.StartsWith("SEARCH d USING INTEGER PRIMARY KEY", StringComparison.Ordinal)), Is.GreaterThan(office), string.Join('\n', plan));
    }

    [Test]
    public void Sums_of_a_region_are_found_by_the_region() =>
        Assert.That(Plan("RegionYears"), Has.Some.StartsWith("SEARCH t USING PRIMARY KEY (region_key=?"));

    [Test]
    public void Every_query_of_the_reports_is_held() => Assert.That(Queries.Count(), Is.GreaterThan(8));

    private IReadOnlyList<string> Plan(string query)
    {
        using var connection = warehouse.Database.Open();
        return [.. connection.Query("EXPLAIN QUERY PLAN " + ReportSql.All[query], new { first = "430104", last = "430104zzzz", region = "430104", from = 2019, to = 2023, headlines = (string[])["requests_new", "requests_closed"], offices = (string[])["430104-第0局", "430104-第2局"] }).Select(row => (string)row.detail)];
    }

    /// <summary>Plans name tables by the alias that the views give them.</summary>
    private static IEnumerable<string> TablesOf(string step) => step.Split(' ')[1] switch
    {
        "f" => ["fact_disclosure", "fact_conformed"],
        "q" => ["fact_quality"],
        "t" => ["region_year"],
        var name => [name],
    };
}
