using Warehouse.Tests.Sql;

namespace Warehouse.Tests.Loading;

/// <summary>What a warehouse holds, but for times and for the numbers of the runs that died.</summary>
internal static class WarehouseContents
{
    private static readonly string[] contents =
    [
        "SELECT document_key, sha256, file_name, title, published_on, form_code, report_year, office_key, status, superseded_by_key FROM dim_document ORDER BY 1",
        "SELECT office_key, durable_key, office_code, full_name, region_key FROM dim_office ORDER BY 1",
        "SELECT category_key, form_code, category_code, category_label, parent_key FROM dim_category ORDER BY 1",
        "SELECT document_key, year_key, category_key, applicant_key, office_key, value, value_state, unit, conformed_value, source, evidence_line, evidence_text FROM fact_disclosure ORDER BY 1, 2, 3, 4",
        "SELECT * FROM fact_conformed ORDER BY 1, 2, 3",
        "SELECT quality_key, document_key, rule_key, category_key, status, left_value, right_value, message FROM fact_quality ORDER BY 1",
        "SELECT sha256, file_name, reason_code, status FROM quarantine ORDER BY 1",
        "SELECT * FROM region_expectation ORDER BY 1, 2",
        "SELECT * FROM region_year ORDER BY 1, 2, 3, 4",
        "SELECT * FROM region_year_stale",
        "SELECT * FROM region_year_arrival",
        "SELECT * FROM document_signature ORDER BY 1",
        "SELECT * FROM year_check_stale",
        "SELECT * FROM year_check_suspect ORDER BY 1",
        "SELECT * FROM deferred_index",
    ];

    public static IReadOnlyList<IReadOnlyList<string>> Of(TestWarehouse warehouse) =>
        [.. contents.Select(sql => warehouse.Query<object>(sql).Cast<IDictionary<string, object>>().Select(row => string.Join('|', row.Values)).ToList())];

    public static void AssertEqual(TestWarehouse warehouse, IReadOnlyList<IReadOnlyList<string>> expected, string when)
    {
        var found = Of(warehouse);
        for (var i = 0; i < contents.Length; i++)
            Assert.That(found[i], Is.EqualTo(expected[i]), $"{when}: {contents[i]}");
    }
}
