using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading;
using Warehouse.Tests.Sql;
using static Warehouse.Tests.MadeUpReport;

namespace Warehouse.Tests.Loading;

/// <summary>A load works out only what its documents bear on: whatever the portions, the warehouse is that of one load of everything.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class PortionedLoadTests(string engine)
{
    private static readonly string[] regions = ["430104", "430104008", "430102", "430100", "430000", "419001", "441900003"];

    private static readonly string[] contents =
    [
        """
        SELECT d.file_name, d.report_year, o.office_code, d.status, n.file_name FROM dim_document d
        JOIN dim_office o ON o.office_key = d.office_key LEFT JOIN dim_document n ON n.document_key = d.superseded_by_key
        """,
        """
        SELECT d.file_name, f.year_key, c.form_code, c.category_code, c.category_label, f.applicant_key, f.value, f.value_state, f.conformed_value FROM fact_disclosure f
        JOIN dim_document d ON d.document_key = f.document_key JOIN dim_category c ON c.category_key = f.category_key
        """,
        "SELECT d.file_name, f.conformed_key, f.applicant_key, f.value, f.components, f.series_form FROM fact_conformed f JOIN dim_document d ON d.document_key = f.document_key",
        """
        SELECT d.file_name, q.year_key, u.rule_code, c.form_code, c.category_code, q.measure_code, q.status, q.left_value, q.right_value, q.message, q.evidence_line FROM fact_quality q
        JOIN dim_document d ON d.document_key = q.document_key JOIN dim_rule u ON u.rule_key = q.rule_key JOIN dim_category c ON c.category_key = q.category_key
        """,
        "SELECT region_key, report_year, conformed_key, applicant_key, value, offices_reported, like_for_like_value, like_for_like_previous, like_for_like_offices, break_offices FROM region_year",
        "SELECT region_key, report_year, offices_expected FROM region_expectation",
        "SELECT d.file_name, s.signature FROM document_signature s JOIN dim_document d ON d.document_key = s.document_key",
        "SELECT d.file_name FROM year_check_suspect s JOIN dim_document d ON d.document_key = s.document_key",
        "SELECT document_key FROM year_check_stale",
        "SELECT document_key FROM region_year_arrival",
        "SELECT region_key, report_year FROM region_year_stale",
    ];

    private const int Times = 4;

    [Test]
    public void Documents_that_come_in_portions_leave_what_they_leave_together()
    {
        var reports = Reports(new Random(1)).ToList();
        var together = Loaded([reports]);
        Assert.That(together[3], Has.Some.Contains("value_jump|").And.Some.Contains("text_from_neighbour|").And.Some.Contains("value_vanished|"));
        Assert.That(together[7], Is.Not.Empty);

        for (var seed = 1; seed <= Times; seed++)
        {
            var chance = new Random(seed);
            var portions = reports.OrderBy(_ => chance.Next()).GroupBy(_ => chance.Next(1 + seed)).Select(portion => portion.ToList()).ToList();
            var found = Loaded(portions);
            for (var i = 0; i < contents.Length; i++)
                Assert.That(found[i], Is.EqualTo(together[i]), $"in {portions.Count} portions, {seed}: {contents[i]}");
        }
    }

    /// <summary>Offices at every height of the tree over nine years: some years twice, some blank, some far from the others, some in the words of a neighbour.</summary>
    private static IEnumerable<ParsedReport> Reports(Random chance) =>
        from region in regions
        from office in Enumerable.Range(1, region == "430104" ? 8 : 2)
        from year in Enumerable.Range(2014, 9)
        where chance.Next(8) > 0
        from edition in Enumerable.Range(1, chance.Next(6) == 0 ? 2 : 1)
        select Report(region, office, year, edition, chance);

    private static ParsedReport Report(string region, int office, int year, int edition, Random chance)
    {
        var form = year < 2019 ? "F2014" : year < 2021 ? "F2019" : "F2021";
        var requests = chance.Next(9) == 0 ? 5000 : chance.Next(30, 60);
        List<ReportFact> facts = year < 2019
            ? [Cell("req_received", requests), .. chance.Next(3) == 0 ? (ReportFact[])[] : [Cell("review_total", chance.Next(4) == 0 ? null : chance.Next(9))]]
            : [.. Row("req_new", requests, 1, 0, 0, 0, 0, requests + 1), Cell("req_carried_in", chance.Next(3), "total"), Cell("req_carried_out", chance.Next(3), "total"), .. chance.Next(3) == 0 ? (ReportFact[])[] : [Cell("nd_in_force", chance.Next(4) == 0 ? null : chance.Next(9))]];
        var scope = chance.Next(12) switch { 0 => ReportScope.Consolidated, 1 => ReportScope.Unknown, _ => ReportScope.Own };
        var report = LoadingReports.Report($"第{office}局", year, form, facts, $"-{region}-{edition}", scope, $"{year + 1}-01-{(10 * edition) + chance.Next(9):00}", region);
        return chance.Next(3) == 0 ? report : report with { Source = report.Source with { Signature = Signature((byte)(1 + (2 * chance.Next(3)))) } };
    }

    private static string Signature(byte seed) => Convert.ToBase64String([.. Enumerable.Range(0, 256).Select(i => (byte)(i * seed))]);

    private List<List<string>> Loaded(IReadOnlyList<List<ParsedReport>> portions)
    {
        using var warehouse = TestWarehouse.Ready(engine);
        foreach (var portion in portions)
        {
            using var runLock = warehouse.Database.AcquireRunLock();
            new WarehouseLoader(runLock).Load(portion);
        }
        return [.. contents.Select(sql => warehouse.Query<object>(sql).Cast<IDictionary<string, object>>().Select(row => string.Join('|', row.Values)).Order(StringComparer.Ordinal).ToList())];
    }
}
