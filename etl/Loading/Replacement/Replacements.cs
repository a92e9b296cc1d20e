using System.Data.Common;
using Dapper;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading.Dimensions;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Etl.Loading.Rows;
using Warehouse.Etl.Validation.Replacement;
using Warehouse.Etl.Validation.Years;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading.Replacement;

/// <summary>
/// The findings of <see cref="ReplacementJudge"/> on every document that superseded another, made anew for the offices and
/// years of the documents whose keys are in <c>stage_key</c>. They follow from what is stored alone, whatever came first.
/// </summary>
internal sealed class Replacements(DbConnection connection, DbTransaction transaction, ISqlDialect dialect, DimensionKeys dimensions, KeySequence keys, int runId)
{
    public void Check()
    {
        var pairs = Pairs();
        if (pairs.Count == 0)
            return;
        foreach (var rule in ReplacementRules.Codes.Select(dimensions.Rules.KeyOf))
        {
            connection.Execute(
                "DELETE FROM fact_quality WHERE document_key = @document AND rule_key = @rule",
                pairs.SelectMany(pair => new[] { pair.Newer, pair.Older }).Distinct().Select(document => new { document, rule }), transaction);
        }
        dialect.BulkInsert(connection, transaction, FindingRow.Table, pairs.SelectMany(Findings).ToList());
    }

    /// <summary>In the order of their contents, so that the keys of the findings do not depend on that of loading.</summary>
    private List<ReplacedDocument> Pairs() =>
    [
        .. connection.Query<ReplacedDocument>("""
            SELECT c.document_key AS Newer, o.document_key AS Older, o.file_name AS OlderFile, c.office_key AS OfficeKey,
                c.office_durable_key AS OfficeDurableKey, c.report_year AS ReportYear, c.is_consolidated AS IsConsolidated, c.form_code AS Form
            FROM dim_document o
            JOIN dim_document c ON c.office_durable_key = o.office_durable_key AND c.report_year = o.report_year
                AND c.is_consolidated = o.is_consolidated AND c.status = 'current'
            WHERE o.status = 'superseded' AND o.office_durable_key > 0 AND o.report_year > 0
                AND EXISTS (SELECT 1 FROM dim_document t JOIN stage_key s ON s.item_key = t.document_key
                    WHERE t.office_durable_key = o.office_durable_key AND t.report_year = o.report_year AND t.is_consolidated = o.is_consolidated)
            ORDER BY c.sha256, o.sha256
            """, transaction: transaction),
    ];

    private IEnumerable<FindingRow> Findings(ReplacedDocument pair)
    {
        var standing = new StandingDocument(pair.Newer, pair.OfficeKey, pair.OfficeDurableKey, pair.ReportYear, pair.IsConsolidated, null, "", "");
        foreach (var finding in ReplacementJudge.Judge(pair.OlderFile, pair.Form, Figures(pair)))
        {
            var measure = finding.Measure is { } code ? YearMeasures.InForm(code, pair.Form) ?? YearMeasures.InForm(code, "PROSE") ?? code : null;
            var category = dimensions.Categories.KeyOf(pair.Form, measure);
            yield return new FindingRow(keys.Next(), standing, dimensions.Rules.KeyOf(finding.Rule), category, runId, finding with { Measure = measure, Line = LineOf(pair, finding, category) });
        }
    }

    private List<ReplacedFigure> Figures(ReplacedDocument pair) =>
    [
        .. connection.Query<(string Measure, string Applicant, decimal Was, decimal? Now, bool IsApproximate)>("""
            SELECT k.conformed_code, a.applicant_code, p.value, f.value,
                CASE WHEN p.is_approximate = 1 OR f.is_approximate = 1 THEN 1 ELSE 0 END
            FROM fact_conformed p
            JOIN dim_conformed k ON k.conformed_key = p.conformed_key
            JOIN dim_applicant a ON a.applicant_key = p.applicant_key
            LEFT JOIN fact_conformed f ON f.document_key = @Newer AND f.conformed_key = p.conformed_key AND f.applicant_key = p.applicant_key
            WHERE p.document_key = @Older AND p.value IS NOT NULL
            ORDER BY k.position, a.applicant_key
            """, pair, transaction).Select(row => new ReplacedFigure(row.Measure, row.Applicant, row.Was, row.Now, row.IsApproximate)),
    ];

    private int? LineOf(ReplacedDocument pair, Finding finding, int category) => category == 0 || finding.Status != FindingStatus.Fail
        ? null
        : connection.ExecuteScalar<int?>(
            "SELECT MIN(evidence_line) FROM fact_disclosure WHERE document_key = @Newer AND year_key = @ReportYear AND category_key = @category",
            new { pair.Newer, pair.ReportYear, category }, transaction);
}
