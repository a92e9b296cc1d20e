-- The findings on the current documents, passes included.
CREATE VIEW rpt_quality AS
SELECT
    q.quality_key, q.document_key, d.file_name, d.title, d.office_key, o.office_code, o.office_name, r.region_code,
    d.report_year, d.form_code, u.rule_code, u.label_zh AS rule_zh, u.label_en AS rule_en, u.severity, u.source AS rule_source,
    q.measure_code, c.label_zh, q.status, q.left_value, q.right_value, q.difference, q.message, q.evidence_line
FROM fact_quality q
JOIN dim_document d ON d.document_key = q.document_key
JOIN dim_office o ON o.office_key = d.office_key
JOIN dim_region r ON r.region_key = o.region_key
JOIN dim_rule u ON u.rule_key = q.rule_key
LEFT JOIN dim_category c ON c.category_key = q.category_key AND c.category_key > 0
WHERE d.status = 'current';
GO
