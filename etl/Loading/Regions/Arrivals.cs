using System.Data.Common;
using Dapper;

namespace Warehouse.Etl.Loading.Regions;

/// <summary>
/// What the documents that have arrived since the sums were made change in them: an arrival counts in its year and is the base
/// of the year after; what it replaced did so before, and does no more.
/// </summary>
internal static class Arrivals
{
    private const string Documents = $"""
        SELECT d.document_key AS DocumentKey, h.region_key AS Region, d.office_durable_key AS Office, d.report_year AS Year,
            CASE WHEN d.scope = 'own' THEN 1 ELSE 0 END AS IsOwn, CASE WHEN d.status = 'current' THEN 1 ELSE 0 END AS IsCurrent,
            CASE WHEN a.document_key IS NULL THEN 0 ELSE 1 END AS IsArrival, CASE WHEN n.document_key IS NULL THEN 0 ELSE 1 END AS IsReplaced
        FROM (
            SELECT DISTINCT m.office_durable_key FROM region_year_arrival t JOIN dim_document m ON m.document_key = t.document_key
            WHERE m.office_durable_key > 0) f
        JOIN dim_document d ON d.office_durable_key = f.office_durable_key
        JOIN dim_office o ON o.office_key = d.office_key
        LEFT JOIN dim_region r ON r.region_key = o.region_key
        LEFT JOIN dim_region h ON h.region_code = {RegionTree.Own}
        LEFT JOIN region_year_arrival a ON a.document_key = d.document_key
        LEFT JOIN region_year_arrival n ON n.document_key = d.superseded_by_key
        WHERE d.is_consolidated = 0 AND d.report_year > 0
        ORDER BY d.office_durable_key, d.report_year, d.document_key
        """;

    /// <param name="stale">Regions and years that are made anew from all their documents.</param>
    /// <returns>Office by office and year by year.</returns>
    public static IEnumerable<OfficeYear> Of(DbConnection connection, IReadOnlySet<(int Region, int Year)> stale) =>
        connection.Query<ArrivalDocument>(Documents, commandTimeout: 600)
            .GroupBy(document => document.Office).SelectMany(office => Changes([.. office]))
            .Where(change => !stale.Contains((change.Region, change.Year)));

    private static IEnumerable<OfficeYear> Changes(IReadOnlyList<ArrivalDocument> office)
    {
        var (before, after) = (ByYear(office.Where(document => document.WasCurrent)), ByYear(office.Where(document => document.IsCurrent)));
        foreach (var year in office.Where(document => document.IsArrival).SelectMany(document => new[] { document.Year, document.Year + 1 }).Distinct().Order())
        {
            var (was, now) = (Counted(before, year, -1), Counted(after, year, 1));
            if (was is not null && now is not null && was == now with { Sign = -1 })
                continue;
            if (was is not null)
                yield return was;
            if (now is not null)
                yield return now;
        }
    }

    /// <summary>Two offices that became one since may have had a document each; all of their years are made anew then.</summary>
    private static Dictionary<int, ArrivalDocument> ByYear(IEnumerable<ArrivalDocument> documents) => documents.DistinctBy(document => document.Year).ToDictionary(document => document.Year);

    private static OfficeYear? Counted(Dictionary<int, ArrivalDocument> years, int year, int sign) =>
        years.GetValueOrDefault(year) is { IsOwn: true, Region: { } region } document
            ? new OfficeYear(region, year, document.DocumentKey, years.GetValueOrDefault(year - 1)?.DocumentKey, sign)
            : null;
}
