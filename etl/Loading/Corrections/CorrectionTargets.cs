using System.Data.Common;
using Dapper;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading.Facts;
using Warehouse.Etl.Loading.Offices;
using Warehouse.Etl.Loading.Rows;
using Warehouse.Etl.Reading.Corrections;

namespace Warehouse.Etl.Loading.Corrections;

/// <summary>Finds the documents and facts that corrections name.</summary>
internal sealed class CorrectionTargets(DbConnection connection, DbTransaction transaction, OfficeHistories histories)
{
    /// <summary>The list, in its order.</summary>
    public IReadOnlyList<Correction> Listed() =>
    [
        .. connection.Query<Correction>("""
            SELECT sha256 AS Sha256, office_code AS OfficeCode, report_year AS Year, measure_code AS Measure, category_label AS Label, applicant_code AS Applicant,
                expected_value AS Expected, corrected_value AS Corrected, reason AS Reason, author_role AS AuthorRole
            FROM correction ORDER BY correction_key
            """, transaction: transaction),
    ];

    /// <summary>Null where the document is not in the warehouse, or not yet.</summary>
    public CorrectionOutcome? Of(Correction correction)
    {
        var code = correction.OfficeCode is { } office ? histories.CodeOf(new ReportOffice(null, office, null, null)) : null;
        var found = connection.Query<(int Key, int Office, int Durable, int Year, bool IsConsolidated, string Form)>("""
            SELECT d.document_key, d.office_key, d.office_durable_key, d.report_year, d.is_consolidated, d.form_code FROM dim_document d
            WHERE d.document_key > 0 AND (d.sha256 = @Sha256 OR (d.status = 'current' AND d.is_consolidated = 0 AND d.report_year = @Year
                AND d.office_durable_key = (SELECT MIN(o.durable_key) FROM dim_office o WHERE o.office_code = @code)))
            """, new { correction.Sha256, correction.Year, code }, transaction).Take(1).ToList();
        if (found is not [var document])
            return null;
        var standing = new StandingDocument(document.Key, document.Office, document.Durable, document.Year, document.IsConsolidated, null, "", "");
        return new CorrectionOutcome(correction, standing, document.Form, FactOf(correction, document.Key));
    }

    /// <summary>A cell of a table before a sentence.</summary>
    private CorrectedFact? FactOf(Correction correction, int document) => connection.Query<CorrectedFact>("""
        SELECT f.document_key AS DocumentKey, f.year_key AS YearKey, f.category_key AS CategoryKey, f.applicant_key AS ApplicantKey,
            c.form_code AS FormCode, c.category_code AS MeasureCode, f.unit AS Unit,
            CASE WHEN x.document_key IS NULL THEN f.value ELSE x.printed_value END AS Printed,
            CASE WHEN x.document_key IS NULL THEN f.value_state ELSE x.printed_state END AS PrintedState,
            CASE WHEN x.document_key IS NULL THEN f.conformed_value ELSE x.printed_conformed_value END AS PrintedConformed,
            f.evidence_line AS Line
        FROM fact_disclosure f
        JOIN dim_document d ON d.document_key = f.document_key AND d.report_year = f.year_key
        JOIN dim_category c ON c.category_key = f.category_key
        JOIN dim_applicant a ON a.applicant_key = f.applicant_key
        LEFT JOIN fact_correction x ON x.document_key = f.document_key AND x.year_key = f.year_key AND x.category_key = f.category_key AND x.applicant_key = f.applicant_key
        WHERE f.document_key = @document AND c.category_code = @Measure AND c.category_label = @Label AND a.applicant_code IN @applicants
        ORDER BY CASE WHEN f.source = 'table' THEN 0 ELSE 1 END, f.category_key
        """, new { document, correction.Measure, correction.Label, applicants = Applicants(correction) }, transaction).FirstOrDefault();

    private static string[] Applicants(Correction correction) =>
        correction.Applicant is null or ApplicantCode.Total or ApplicantCode.None ? [ApplicantCode.Total, ApplicantCode.None] : [correction.Applicant];
}
