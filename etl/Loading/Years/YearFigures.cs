using System.Data.Common;
using System.Globalization;
using Dapper;
using Warehouse.Etl.Loading.Dimensions;
using Warehouse.Etl.Loading.Facts;
using Warehouse.Etl.Validation.Years;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading.Years;

/// <summary>Reads what years are compared by, for many documents at a time: no more of a report than the rules ask for.</summary>
internal sealed class YearFigures
{
    private readonly DbConnection connection;
    private readonly DbTransaction transaction;
    private readonly ISqlDialect dialect;
    private readonly Dictionary<int, string> measures;
    private readonly Dictionary<int, string> categories;
    private readonly Dictionary<int, string> applicants;
    private readonly int total;
    private readonly string broken;

    public YearFigures(DbConnection connection, DbTransaction transaction, ISqlDialect dialect, DimensionKeys dimensions)
    {
        (this.connection, this.transaction, this.dialect) = (connection, transaction, dialect);
        var codes = YearIdentity.All.SelectMany(identity => identity.Codes).ToHashSet(StringComparer.Ordinal);
        measures = dimensions.Conformed.Where(entry => codes.Contains(entry.Key) || YearMeasures.Watched.ContainsKey(entry.Key)).ToDictionary(entry => entry.Value, entry => entry.Key);
        applicants = dimensions.Applicants.ToDictionary(entry => entry.Value, entry => entry.Key);
        total = dimensions.Applicants[ApplicantCode.Total];
        broken = List(YearIdentity.All.Where(identity => identity.PerApplicant).SelectMany(identity => identity.Codes).Where(YearMeasures.IsConformed).Select(code => dimensions.Conformed[code]));
        categories = connection.Query<(int Key, string Code)>(
                "SELECT category_key, category_code FROM dim_category WHERE category_label = '' AND category_code IN @codes",
                new { codes = codes.Where(code => !YearMeasures.IsConformed(code)) }, transaction)
            .ToDictionary(row => row.Key, row => row.Code);
    }

    /// <summary>Puts keys in place for the statements that follow.</summary>
    public void Stage(IEnumerable<int> keys)
    {
        connection.Execute("DELETE FROM stage_key", transaction: transaction);
        dialect.BulkInsert(connection, transaction, "stage_key", ["item_key"], keys.Select(key => new object?[] { key }));
    }

    /// <summary>Every document of the offices whose durable keys are staged.</summary>
    public IReadOnlyList<YearDocument> Documents() =>
    [
        .. connection.Query<YearDocument>("""
            SELECT d.document_key AS DocumentKey, d.office_key AS OfficeKey, d.office_durable_key AS Office, d.report_year AS Year,
                d.is_consolidated AS IsConsolidated, CASE WHEN d.status = 'current' THEN 1 ELSE 0 END AS IsCurrent, d.form_code AS Form,
                CASE WHEN u.document_key IS NULL THEN 0 ELSE 1 END AS IsSuspect, CASE WHEN t.document_key IS NULL THEN 0 ELSE 1 END AS HasText
            FROM stage_key s CROSS JOIN dim_document d
            LEFT JOIN year_check_suspect u ON u.document_key = d.document_key
            LEFT JOIN document_signature t ON t.document_key = d.document_key
            WHERE d.office_durable_key = s.item_key AND d.report_year > 0
            """, transaction: transaction),
    ];

    /// <summary>Fills in the reports whose keys are staged. The order of the join is said: from document to facts, not through all facts measure by measure.</summary>
    public void Read(IReadOnlyDictionary<int, YearReport> reports)
    {
        foreach (var (document, measure, applicant, value, isApproximate, form) in connection.Query<(int, int, int, decimal?, bool, string)>($"""
            SELECT f.document_key, f.conformed_key, f.applicant_key, f.value, f.is_approximate, f.series_form
            FROM stage_key s CROSS JOIN fact_conformed f
            WHERE f.document_key = s.item_key AND f.conformed_key IN ({List(measures.Keys)}) AND (f.applicant_key = {total} OR f.conformed_key IN ({broken}))
            """, transaction: transaction, buffered: false))
            reports[document].Add(measures[measure], applicants[applicant], new YearFigure(value, isApproximate, form));
        foreach (var (document, category, value, isApproximate) in connection.Query<(int, int, decimal?, bool)>($"""
            SELECT f.document_key, f.category_key, f.value, f.is_approximate
            FROM stage_key s CROSS JOIN dim_document d CROSS JOIN fact_disclosure f
            WHERE d.document_key = s.item_key AND f.document_key = d.document_key AND f.year_key = d.report_year AND f.category_key IN ({List(categories.Keys)})
            """, transaction: transaction, buffered: false))
            reports[document].Add(categories[category], ApplicantCode.Total, new YearFigure(value, isApproximate, ""));
        foreach (var (document, code, was) in Vanished())
            reports[document].Vanished.Add((code, was));
    }

    /// <summary>Fills in some totals of the reports whose keys are staged.</summary>
    /// <param name="codes">Of conformed measures.</param>
    public void ReadTotals(IReadOnlyDictionary<int, YearReport> reports, IReadOnlySet<string> codes)
    {
        foreach (var (document, measure, value, isApproximate, form) in connection.Query<(int, int, decimal?, bool, string)>($"""
            SELECT f.document_key, f.conformed_key, f.value, f.is_approximate, f.series_form
            FROM stage_key s CROSS JOIN fact_conformed f
            WHERE f.document_key = s.item_key AND f.conformed_key IN ({List(measures.Where(entry => codes.Contains(entry.Value)).Select(entry => entry.Key))}) AND f.applicant_key = {total}
            """, transaction: transaction, buffered: false))
            reports[document].Add(measures[measure], ApplicantCode.Total, new YearFigure(value, isApproximate, form));
    }

    /// <summary>Signatures of the texts of the staged documents.</summary>
    public IReadOnlyDictionary<int, string> Signatures() => connection.Query<(int Key, string Signature)>(
            "SELECT t.document_key, t.signature FROM stage_key s CROSS JOIN document_signature t WHERE t.document_key = s.item_key", transaction: transaction)
        .ToDictionary(row => row.Key, row => row.Signature);

    public int? LineOf(YearDocument document, int category) => category == 0 ? null : connection.ExecuteScalar<int?>(
        "SELECT MIN(evidence_line) FROM fact_disclosure WHERE document_key = @DocumentKey AND year_key = @Year AND category_key = @category",
        new { document.DocumentKey, document.Year, category }, transaction);

    private IEnumerable<(int Document, string Code, decimal Was)> Vanished() => connection.Query<(int, string, decimal)>($"""
        SELECT f.document_key, k.conformed_code, p.value
        FROM stage_key s CROSS JOIN dim_document d CROSS JOIN fact_conformed f
        JOIN dim_document e ON e.office_durable_key = d.office_durable_key AND e.report_year = d.report_year - 1
            AND e.is_consolidated = d.is_consolidated AND e.status = 'current' AND e.office_durable_key > 0 AND e.report_year > 0
        JOIN fact_conformed p ON p.document_key = e.document_key AND p.conformed_key = f.conformed_key AND p.applicant_key = f.applicant_key
        JOIN dim_conformed k ON k.conformed_key = f.conformed_key
        LEFT JOIN series_break b ON b.conformed_key = f.conformed_key AND b.from_form = p.series_form AND b.to_form = f.series_form
        WHERE d.document_key = s.item_key AND f.document_key = d.document_key AND f.applicant_key = {total} AND f.value IS NULL
            AND p.value <> 0 AND (b.comparability IS NULL OR b.comparability <> 'break')
        ORDER BY f.document_key, k.position
        """, transaction: transaction);

    private static string List(IEnumerable<int> keys) => string.Join(", ", keys.Select(key => key.ToString(CultureInfo.InvariantCulture)));
}
