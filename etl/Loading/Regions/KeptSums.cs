using System.Data.Common;
using System.Globalization;
using Dapper;

namespace Warehouse.Etl.Loading.Regions;

/// <summary>The sums as the warehouse has them.</summary>
internal sealed class KeptSums(DbConnection connection)
{
    public IEnumerable<(RegionMeasure Measure, RegionSum Sum)> Of(IReadOnlyList<int> regions, int year)
    {
        if (regions.Count == 0)
            yield break;
        using var command = connection.CreateCommand();
        command.CommandTimeout = 600;
        command.CommandText = $"""
            SELECT conformed_key, applicant_key, value, offices_reported, like_for_like_value, like_for_like_previous, like_for_like_offices, break_offices
            FROM region_year
            WHERE region_key IN ({string.Join(", ", regions.Select(Number))}) AND report_year = {Number(year)}
            """;
        using var rows = command.ExecuteReader();
        while (rows.Read())
            yield return (new RegionMeasure(rows.GetInt32(0), rows.GetInt32(1)), RegionSum.Of(Decimal(rows, 2), rows.GetInt32(3), Decimal(rows, 4), Decimal(rows, 5), rows.GetInt32(6), rows.GetInt32(7)));
    }

    /// <summary>Whether an office of a region has a measure in a year, be it blank.</summary>
    public bool IsStated(int region, int year, RegionMeasure measure) => connection.ExecuteScalar<int>("""
        SELECT COUNT(*)
        FROM region_ancestor g
        JOIN dim_office o ON o.region_key = g.region_key
        JOIN dim_document d ON d.office_key = o.office_key AND d.report_year = @year
        JOIN fact_conformed f ON f.document_key = d.document_key AND f.conformed_key = @ConformedKey AND f.applicant_key = @ApplicantKey
        WHERE g.ancestor_key = @region AND d.status = 'current' AND d.scope = 'own' AND d.office_durable_key > 0
        """, new { region, year, measure.ConformedKey, measure.ApplicantKey }) > 0;

    /// <summary>A sum of nothing has no number, and adds none.</summary>
    private static decimal Decimal(DbDataReader rows, int column) =>
        rows.IsDBNull(column) ? 0 : Convert.ToDecimal(rows.GetValue(column), CultureInfo.InvariantCulture);

    private static string Number(int key) => key.ToString(CultureInfo.InvariantCulture);
}
