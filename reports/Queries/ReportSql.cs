using System.Reflection;

namespace Warehouse.Reports.Queries;

/// <summary>What a report asks of the views, in the SQL that both engines take.</summary>
internal static class ReportSql
{
    /// <summary>All of them by name, for whoever holds their plans or takes their time.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = typeof(ReportSql)
        .GetFields(BindingFlags.Public | BindingFlags.Static).ToDictionary(field => field.Name, field => (string)field.GetRawConstantValue()!);

    /// <summary>
    /// Of some offices, where they were between two division codes. Asked of the offices and not of what a view shows of them, so
    /// that the engine goes from the offices to their documents and from those to the facts.
    /// </summary>
    private const string OfOffices = """
        office_key IN (SELECT o.office_key FROM dim_office o JOIN dim_region r ON r.region_key = o.region_key WHERE o.office_code IN @offices AND r.region_code BETWEEN @first AND @last)
        """;

    public const string Measures = """
        SELECT code AS Code, label_zh AS LabelZh, unit AS Unit
        FROM rpt_dictionary
        WHERE kind = 'conformed'
        """;

    /// <summary>Asked by status: a document that must be there would have the engine begin with all documents.</summary>
    public const string Documents = """
        SELECT document_key AS DocumentKey, file_name AS FileName, url AS Url, title AS Title, office_code AS OfficeCode, office_name AS OfficeName,
            region_code AS RegionCode, report_year AS ReportYear, form_code AS FormCode, scope AS Scope, published_on AS PublishedOn
        FROM rpt_coverage
        WHERE status IN ('on_time', 'late', 'no_date') AND office_code IN @offices AND region_code BETWEEN @first AND @last AND report_year BETWEEN @from AND @to
        ORDER BY report_year DESC, region_code, office_name
        """;

    public const string Coverage = """
        SELECT office_code AS OfficeCode, office_name AS OfficeName, office_kind AS OfficeKind, region_code AS RegionCode, report_year AS ReportYear,
            status AS Status, published_on AS PublishedOn, deadline AS Deadline, days_late AS DaysLate,
            CASE WHEN is_expected = 1 AND (scope IS NULL OR scope <> 'consolidated') THEN 1 ELSE 0 END AS IsExpected
        FROM rpt_coverage
        WHERE region_code BETWEEN @first AND @last AND report_year BETWEEN @from AND @to
        ORDER BY office_code, report_year
        """;

    /// <summary>Of one region, asked by its own code: for a range of codes an engine goes through the sums of all regions, for each of their pages again.</summary>
    public const string RegionYears = """
        SELECT region_code AS RegionCode, conformed_code AS ConformedCode, report_year AS ReportYear, value AS Value,
            offices_reported AS OfficesReported, offices_expected AS OfficesExpected, previous_value AS PreviousValue,
            like_for_like_value AS LikeForLikeValue, like_for_like_previous AS LikeForLikePrevious, like_for_like_offices AS LikeForLikeOffices,
            percent_change_like_for_like AS PercentChangeLikeForLike, break_offices AS BreakOffices
        FROM rpt_region_year
        WHERE region_level <> 'township' AND applicant_code = 'total' AND region_code = @region AND report_year BETWEEN @from AND @to
        """;

    public const string OfficeYears = $"""
        SELECT office_code AS OfficeCode, is_consolidated AS IsConsolidated, conformed_code AS ConformedCode, report_year AS ReportYear,
            value AS Value, previous_value AS PreviousValue, percent_change AS PercentChange, is_break AS IsBreak, break_note AS BreakNote, series_form AS SeriesForm
        FROM rpt_year_over_year
        WHERE applicant_code = 'total' AND {OfOffices} AND report_year BETWEEN @from AND @to
        """;

    /// <summary>What the offices state of themselves in the measures that they are ranked by.</summary>
    public const string Peers = $"""
        SELECT office_code AS OfficeCode, conformed_code AS ConformedCode, report_year AS ReportYear, value AS Value
        FROM rpt_conformed
        WHERE applicant_code = 'total' AND conformed_code IN @headlines AND is_consolidated = 0 AND value IS NOT NULL AND {OfOffices} AND report_year BETWEEN @from AND @to
        """;

    /// <summary>Of an office's own reports: a consolidated report counts the same categories again.</summary>
    public const string Categories = $"""
        SELECT office_code AS OfficeCode, office_name AS OfficeName, report_year AS ReportYear,
            CASE WHEN category_label = '' THEN label_zh ELSE category_label END AS Label, value AS Value, unit AS Unit
        FROM rpt_disclosure
        WHERE conformed_code = 'proactive_category' AND scope <> 'consolidated' AND {OfOffices} AND report_year BETWEEN @from AND @to
        """;

    public const string Indicators = """
        SELECT i.office_code AS OfficeCode, i.report_year AS ReportYear, i.indicator_code AS IndicatorCode, i.indicator_zh AS IndicatorZh,
            i.numerator AS Numerator, i.denominator AS Denominator, i.value AS Value, i.position AS Position, i.least_n AS LeastN
        FROM rpt_indicator i
        WHERE i.scope <> 'consolidated' AND i.office_code IN @offices AND i.region_code BETWEEN @first AND @last AND i.report_year BETWEEN @from AND @to
        """;

    /// <summary>With the words of the line that the finding points to, where a fact rests on that line too.</summary>
    public const string Findings = $"""
        SELECT q.document_key AS DocumentKey, q.file_name AS FileName, q.office_code AS OfficeCode, q.office_name AS OfficeName, q.report_year AS ReportYear,
            q.rule_code AS RuleCode, q.rule_zh AS RuleZh, q.severity AS Severity, q.label_zh AS LabelZh, q.status AS Status,
            q.left_value AS LeftValue, q.right_value AS RightValue, q.difference AS Difference, q.message AS Message,
            q.evidence_line AS EvidenceLine,
            (SELECT MIN(e.evidence_text) FROM rpt_disclosure e WHERE e.document_key = q.document_key AND e.evidence_line = q.evidence_line) AS EvidenceText
        FROM rpt_quality q
        WHERE q.status IN ('fail', 'uncertain') AND q.{OfOffices} AND q.report_year BETWEEN @from AND @to
        """;

    public const string QualityCounts = $"""
        SELECT office_code AS OfficeCode, rule_code AS RuleCode, rule_zh AS RuleZh, severity AS Severity, status AS Status, COUNT(*) AS Checks
        FROM rpt_quality
        WHERE {OfOffices} AND report_year BETWEEN @from AND @to
        GROUP BY office_code, rule_code, rule_zh, severity, status
        """;

    /// <summary>By which documents an office is told apart from what it was: what one states is never changed but by a correction.</summary>
    public const string DocumentStamps = $"""
        SELECT o.office_code AS OfficeCode, d.document_key AS DocumentKey, d.office_key AS OfficeKey, d.office_durable_key AS DurableKey, d.scope AS Scope,
            d.sha256 AS Sha256, d.parser_version AS ParserVersion
        FROM dim_document d
        JOIN dim_office o ON o.office_key = d.office_key
        WHERE d.status = 'current' AND d.{OfOffices} AND d.report_year BETWEEN @from AND @to
        ORDER BY d.document_key
        """;

    /// <summary>
    /// Whether the findings on an office may be others than they were: a finding is written under the run that makes it and never
    /// changed, so that either the last run is another or there are fewer. Runs are told by when they began: after a restored
    /// back-up the same number may be another run.
    /// </summary>
    public const string FindingStamps = $"""
        SELECT s.office_code AS OfficeCode, s.findings AS Findings, r.run_id AS RunId, r.started_at AS StartedAt
        FROM (SELECT o.office_code, COUNT(*) AS findings, MAX(q.run_id) AS run_id
            FROM dim_document d
            JOIN dim_office o ON o.office_key = d.office_key
            JOIN fact_quality q ON q.document_key = d.document_key
            WHERE d.status = 'current' AND d.{OfOffices} AND d.report_year BETWEEN @from AND @to
            GROUP BY o.office_code) s
        JOIN etl_run r ON r.run_id = s.run_id
        """;

    public const string CorrectionStamps = $"""
        SELECT office_code AS OfficeCode, document_key AS DocumentKey, measure_code AS MeasureCode, category_label AS CategoryLabel, applicant_code AS ApplicantCode, value AS Value
        FROM rpt_disclosure
        WHERE correction_reason IS NOT NULL AND {OfOffices}
        ORDER BY document_key, measure_code, category_label, applicant_code
        """;
}
