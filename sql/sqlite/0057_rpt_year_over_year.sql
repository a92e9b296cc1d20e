-- Each office against its own year before. A percentage is given where both years state the measure, the base is not zero
-- and the definitions did not break; own and consolidated reports are compared among themselves. Fractions are binary on
-- SQLite: a difference is rounded to the four places of a value, so that it is the 0.35 of a server and not 0.3500000000000001.
-- rpt_region_year rests on it and is made anew by the next script: not every server lets a view go that another rests on.
DROP VIEW rpt_region_year;

DROP VIEW rpt_year_over_year;

CREATE VIEW rpt_year_over_year AS
SELECT
    d.document_key, d.office_key, o.office_code, o.office_name, o.office_kind, o.region_key, r.region_code, d.scope, d.is_consolidated,
    k.conformed_key, k.conformed_code, k.label_zh AS conformed_zh, k.unit, k.flow_or_stock, k.is_additive, a.applicant_code,
    d.report_year, f.value, f.is_approximate, f.source, f.series_form,
    CASE WHEN p.document_key IS NOT NULL THEN e.report_year END AS previous_year, p.value AS previous_value, p.series_form AS previous_form,
    CAST(ROUND(f.value - p.value, 4) AS DECIMAL(19,4)) AS difference,
    CASE WHEN p.value <> 0 AND (b.comparability IS NULL OR b.comparability <> 'break')
        THEN CAST(ROUND(100 * CAST(ROUND(f.value - p.value, 4) AS FLOAT) / CAST(p.value AS FLOAT), 2) AS DECIMAL(19,2)) END AS percent_change,
    CASE WHEN p.value IS NULL THEN 'missing' WHEN p.value = 0 THEN 'zero' ELSE 'ok' END AS base_state,
    CASE WHEN p.value IS NULL THEN NULL WHEN b.comparability IS NULL THEN 'comparable' ELSE b.comparability END AS comparability,
    CASE WHEN f.value IS NOT NULL AND p.value IS NOT NULL AND (b.comparability IS NULL OR b.comparability <> 'break') THEN 1 ELSE 0 END AS is_like_for_like,
    CASE WHEN b.comparability = 'break' THEN 1 ELSE 0 END AS is_break,
    b.reason_zh AS break_note
FROM fact_conformed f
JOIN dim_document d ON d.document_key = f.document_key
JOIN dim_conformed k ON k.conformed_key = f.conformed_key
JOIN dim_applicant a ON a.applicant_key = f.applicant_key
JOIN dim_office o ON o.office_key = d.office_key
JOIN dim_region r ON r.region_key = o.region_key
LEFT JOIN dim_document e ON e.office_durable_key = d.office_durable_key AND e.report_year = d.report_year - 1
    AND e.is_consolidated = d.is_consolidated AND e.status = 'current' AND e.office_durable_key > 0 AND e.report_year > 0
LEFT JOIN fact_conformed p ON p.document_key = e.document_key AND p.conformed_key = f.conformed_key AND p.applicant_key = f.applicant_key
LEFT JOIN series_break b ON b.conformed_key = f.conformed_key AND b.from_form = p.series_form AND b.to_form = f.series_form
WHERE d.status = 'current' AND d.office_durable_key > 0 AND d.report_year > 0;
