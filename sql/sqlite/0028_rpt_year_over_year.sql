-- Each office against its own year before. A percentage is given where both years state the measure, the base is not zero
-- and the definitions did not break; own and consolidated reports are compared among themselves.
CREATE VIEW rpt_year_over_year AS
SELECT
    y.office_key, y.office_code, y.office_name, y.office_kind, y.region_key, y.region_code, y.scope, y.is_consolidated,
    y.conformed_key, y.conformed_code, y.conformed_zh, y.unit, y.flow_or_stock, y.is_additive, y.applicant_code,
    y.report_year, y.value, y.is_approximate, y.source, y.series_form,
    y.previous_year, y.previous_value, y.previous_form,
    CAST(y.value - y.previous_value AS DECIMAL(19,4)) AS difference,
    CASE WHEN y.previous_value <> 0 AND (b.comparability IS NULL OR b.comparability <> 'break')
        THEN CAST(ROUND(100 * CAST(y.value - y.previous_value AS FLOAT) / CAST(y.previous_value AS FLOAT), 2) AS DECIMAL(19,2)) END AS percent_change,
    CASE WHEN y.previous_value IS NULL THEN 'missing' WHEN y.previous_value = 0 THEN 'zero' ELSE 'ok' END AS base_state,
    CASE WHEN y.previous_value IS NULL THEN NULL WHEN b.comparability IS NULL THEN 'comparable' ELSE b.comparability END AS comparability,
    CASE WHEN y.value IS NOT NULL AND y.previous_value IS NOT NULL AND (b.comparability IS NULL OR b.comparability <> 'break') THEN 1 ELSE 0 END AS is_like_for_like,
    CASE WHEN b.comparability = 'break' THEN 1 ELSE 0 END AS is_break,
    b.reason_zh AS break_note
FROM (
    SELECT
        c.office_key, c.office_code, c.office_name, c.office_kind, c.region_key, c.region_code, c.scope, c.is_consolidated,
        c.conformed_key, c.conformed_code, c.conformed_zh, c.unit, c.flow_or_stock, c.is_additive, c.applicant_code,
        c.report_year, c.value, c.is_approximate, c.source, c.series_form,
        CASE WHEN LAG(c.report_year) OVER (PARTITION BY c.office_key, c.office_code, c.is_consolidated, c.conformed_key, c.conformed_code, c.applicant_code ORDER BY c.report_year) = c.report_year - 1 THEN LAG(c.report_year) OVER (PARTITION BY c.office_key, c.office_code, c.is_consolidated, c.conformed_key, c.conformed_code, c.applicant_code ORDER BY c.report_year) END AS previous_year,
        CASE WHEN LAG(c.report_year) OVER (PARTITION BY c.office_key, c.office_code, c.is_consolidated, c.conformed_key, c.conformed_code, c.applicant_code ORDER BY c.report_year) = c.report_year - 1 THEN LAG(c.value) OVER (PARTITION BY c.office_key, c.office_code, c.is_consolidated, c.conformed_key, c.conformed_code, c.applicant_code ORDER BY c.report_year) END AS previous_value,
        CASE WHEN LAG(c.report_year) OVER (PARTITION BY c.office_key, c.office_code, c.is_consolidated, c.conformed_key, c.conformed_code, c.applicant_code ORDER BY c.report_year) = c.report_year - 1 THEN LAG(c.series_form) OVER (PARTITION BY c.office_key, c.office_code, c.is_consolidated, c.conformed_key, c.conformed_code, c.applicant_code ORDER BY c.report_year) END AS previous_form
    FROM rpt_conformed c
    WHERE c.office_key > 0
) y
LEFT JOIN series_break b ON b.conformed_key = y.conformed_key AND b.from_form = y.previous_form AND b.to_form = y.series_form;
