using System.Data.Common;
using Dapper;
using Warehouse.Sql;

namespace Warehouse.Etl.Loading;

/// <summary>
/// Keeps <c>region_year</c>, the roll-ups above the township, as <c>rpt_year_over_year</c> would add them up: each batch
/// leaves word of the regions and years that it touches, and the end of a load makes those anew, counties from their
/// offices, prefectures and provinces from their offices and from what is below them.
/// </summary>
internal static class RegionYears
{
    private static readonly string[] levels = ["county", "prefecture", "province"];

    /// <summary>The nearest real division above; a filler such as 市辖区 has no name and is none.</summary>
    private const string Above = """
        CASE
            WHEN r.level = 'township' AND r.county_name IS NOT NULL THEN r.county_code
            WHEN r.level IN ('township', 'county') AND r.prefecture_name IS NOT NULL THEN r.prefecture_code
            WHEN r.level <> 'province' THEN r.province_code
        END
        """;

    /// <summary>Of the documents from a key on and of those beside them. What a year states is the base of the year after, too.</summary>
    private const string Touch = """
        INSERT INTO region_year_stale (region_key, report_year)
        SELECT DISTINCT g.ancestor_key, y.year_key
        FROM dim_document d
        JOIN dim_document e ON e.office_durable_key = d.office_durable_key AND e.report_year = d.report_year
        JOIN dim_office o ON o.office_key = e.office_key
        JOIN region_ancestor g ON g.region_key = o.region_key
        JOIN dim_region u ON u.region_key = g.ancestor_key
        JOIN dim_year y ON y.year_key = d.report_year OR y.year_key = d.report_year + 1
        WHERE d.document_key BETWEEN @firstKey AND @lastKey AND d.report_year > 0 AND d.office_durable_key > 0
            AND u.level <> 'township' AND u.region_key > 0
            AND NOT EXISTS (SELECT 1 FROM region_year_stale s WHERE s.region_key = g.ancestor_key AND s.report_year = y.year_key)
        """;

    private const string Clear = """
        DELETE FROM region_year WHERE EXISTS (
            SELECT 1 FROM region_year_stale s WHERE s.region_key = region_year.region_key AND s.report_year = region_year.report_year)
        """;

    /// <summary>Adding 0 to a key keeps the engine from its index: from document to facts, not through all facts measure by measure.</summary>
    private const string Make = $"""
        INSERT INTO region_year (region_key, report_year, conformed_key, applicant_key, value, offices_reported,
            like_for_like_value, like_for_like_previous, like_for_like_offices, break_offices)
        SELECT t.region_key, t.report_year, t.conformed_key, t.applicant_key, SUM(t.value), SUM(t.offices_reported),
            SUM(t.like_for_like_value), SUM(t.like_for_like_previous), SUM(t.like_for_like_offices), SUM(t.break_offices)
        FROM (
            SELECT y.home_key AS region_key, y.report_year, y.conformed_key, y.applicant_key, SUM(y.value) AS value, COUNT(y.value) AS offices_reported,
                SUM(CASE WHEN y.is_like_for_like = 1 THEN y.value END) AS like_for_like_value,
                SUM(CASE WHEN y.is_like_for_like = 1 THEN y.previous_value END) AS like_for_like_previous,
                COUNT(CASE WHEN y.is_like_for_like = 1 THEN 1 END) AS like_for_like_offices,
                COUNT(CASE WHEN y.is_break = 1 AND y.value IS NOT NULL THEN 1 END) AS break_offices
            FROM (
                SELECT s.region_key AS home_key, d.report_year, f.conformed_key, f.applicant_key, f.value, p.value AS previous_value,
                    CASE WHEN f.value IS NOT NULL AND p.value IS NOT NULL AND (b.comparability IS NULL OR b.comparability <> 'break') THEN 1 ELSE 0 END AS is_like_for_like,
                    CASE WHEN b.comparability = 'break' THEN 1 ELSE 0 END AS is_break
                FROM dim_office o
                JOIN dim_region r ON r.region_key = o.region_key
                JOIN dim_region h ON h.region_code = CASE WHEN r.level = 'township' THEN {Above} ELSE r.region_code END
                JOIN region_year_stale s ON s.region_key = h.region_key
                JOIN dim_document d ON d.office_key = o.office_key AND d.report_year = s.report_year
                JOIN fact_conformed f ON f.document_key = d.document_key
                JOIN dim_conformed k ON k.conformed_key = f.conformed_key + 0
                LEFT JOIN dim_document e ON e.office_durable_key = d.office_durable_key AND e.report_year = d.report_year - 1
                    AND e.is_consolidated = d.is_consolidated AND e.status = 'current' AND e.office_durable_key > 0 AND e.report_year > 0
                LEFT JOIN fact_conformed p ON p.document_key = e.document_key AND p.conformed_key = f.conformed_key AND p.applicant_key = f.applicant_key
                LEFT JOIN series_break b ON b.conformed_key = f.conformed_key AND b.from_form = p.series_form AND b.to_form = f.series_form
                WHERE h.level = @level AND d.status = 'current' AND d.scope = 'own' AND d.office_durable_key > 0 AND d.report_year > 0 AND k.is_additive = 1
            ) y
            GROUP BY y.home_key, y.report_year, y.conformed_key, y.applicant_key
            UNION ALL
            SELECT s.region_key, c.report_year, c.conformed_key, c.applicant_key, c.value, c.offices_reported,
                c.like_for_like_value, c.like_for_like_previous, c.like_for_like_offices, c.break_offices
            FROM region_year_stale s
            JOIN dim_region h ON h.region_key = s.region_key
            JOIN dim_region r ON h.region_code = {Above}
            JOIN region_year c ON c.region_key = r.region_key AND c.report_year = s.report_year
            WHERE h.level = @level AND r.level <> 'township'
        ) t
        GROUP BY t.region_key, t.report_year, t.conformed_key, t.applicant_key
        """;

    /// <param name="firstKey">Of the documents of the batch, whose keys are the highest.</param>
    public static void Touched(DbConnection connection, DbTransaction transaction, int firstKey, int lastKey = int.MaxValue) =>
        connection.Execute(Touch, new { firstKey, lastKey }, transaction, commandTimeout: 600);

    public static void Refresh(WarehouseDatabase database)
    {
        using var connection = database.Open();
        using var write = database.BeginWrite(connection);
        var transaction = write.Transaction;
        connection.Execute(Clear, transaction: transaction, commandTimeout: 600);
        foreach (var level in levels)
            connection.Execute(Make, new { level }, transaction, commandTimeout: 600);
        connection.Execute("DELETE FROM region_year_stale", transaction: transaction, commandTimeout: 600);
        write.Commit();
    }
}
