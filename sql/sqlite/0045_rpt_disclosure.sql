-- What the current documents state, flat: one row per fact, every measure of every form, as printed. Where a clerk has
-- corrected a value, printed_value is what the document prints, and the reason is given.
DROP VIEW rpt_disclosure;

CREATE VIEW rpt_disclosure AS
SELECT
    d.document_key, d.office_key, o.office_code, o.office_name, o.office_kind,
    r.region_code, r.province_name, r.prefecture_name, r.county_name, r.township_name,
    f.year_key AS report_year, d.form_code, d.scope,
    c.form_code AS measure_form_code, c.table_code, c.category_code AS measure_code, c.category_label, c.label_zh, c.label_en, c.label_raw,
    p.category_code AS parent_code, c.is_total, c.flow_or_stock, c.conformed_code, f.unit,
    a.applicant_code, a.label_zh AS applicant_zh,
    f.value, f.value_state,
    CASE WHEN x.document_key IS NULL THEN f.value ELSE x.printed_value END AS printed_value, x.reason AS correction_reason, f.is_approximate, f.source, f.evidence_line, f.evidence_text,
    d.file_name, d.title, d.published_on
FROM fact_disclosure f
JOIN dim_document d ON d.document_key = f.document_key
JOIN dim_office o ON o.office_key = d.office_key
JOIN dim_region r ON r.region_key = o.region_key
JOIN dim_category c ON c.category_key = f.category_key
JOIN dim_category p ON p.category_key = c.parent_key
JOIN dim_applicant a ON a.applicant_key = f.applicant_key
LEFT JOIN fact_correction x ON x.document_key = f.document_key AND x.year_key = f.year_key AND x.category_key = f.category_key AND x.applicant_key = f.applicant_key
WHERE d.status = 'current';
