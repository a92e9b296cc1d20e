-- What the current documents state on their own year, in measures that are comparable across forms.
CREATE VIEW rpt_conformed AS
SELECT
    d.document_key, d.office_key, o.office_code, o.office_name, o.office_kind, o.region_key, r.region_code,
    r.province_name, r.prefecture_name, r.county_name, r.township_name,
    d.report_year, d.form_code, d.scope, d.is_consolidated,
    k.conformed_key, k.conformed_code, k.label_zh AS conformed_zh, k.label_en AS conformed_en, k.unit, k.flow_or_stock, k.is_additive, a.applicant_code,
    f.value, f.components, f.components_expected, f.is_approximate, f.source, f.series_form
FROM fact_conformed f
JOIN dim_document d ON d.document_key = f.document_key
JOIN dim_conformed k ON k.conformed_key = f.conformed_key
JOIN dim_applicant a ON a.applicant_key = f.applicant_key
JOIN dim_office o ON o.office_key = d.office_key
JOIN dim_region r ON r.region_key = o.region_key
WHERE d.status = 'current' AND d.report_year > 0;
GO
