-- What the current documents state on their own year, in measures that are comparable across forms.
-- A form's value needs every component that the form has; otherwise what the text says counts; otherwise there is none.
-- A measure that is not broken down by applicant stands under 'total'. series_form is the form whose definition the value
-- follows: for a sentence, the form in force in its year.
CREATE VIEW rpt_conformed AS
SELECT
    s.document_key, s.office_key, s.office_code, s.office_name, s.office_kind, s.region_key, s.region_code,
    s.province_name, s.prefecture_name, s.county_name, s.township_name,
    s.report_year, s.form_code, s.scope, s.is_consolidated,
    s.conformed_key, s.conformed_code, s.conformed_zh, s.conformed_en, s.unit, s.flow_or_stock, s.is_additive, s.applicant_code,
    CASE WHEN s.uses_form = 0 THEN CAST(s.prose_value AS DECIMAL(19,4)) WHEN s.form_components = s.form_expected THEN CAST(s.form_value AS DECIMAL(19,4)) END AS value,
    CASE WHEN s.uses_form = 0 THEN s.prose_components ELSE s.form_components END AS components,
    CASE WHEN s.uses_form = 0 THEN s.prose_components ELSE s.form_expected END AS components_expected,
    CASE WHEN s.uses_form = 0 THEN s.prose_approximate ELSE s.form_approximate END AS is_approximate,
    CASE WHEN s.uses_form = 0 THEN 'prose' ELSE 'table' END AS source,
    CASE WHEN s.uses_form = 0 THEN s.year_form ELSE s.component_form END AS series_form
FROM (
    SELECT
        d.document_key, d.office_key, o.office_code, o.office_name, o.office_kind, o.region_key, r.region_code,
        r.province_name, r.prefecture_name, r.county_name, r.township_name,
        d.report_year, d.form_code, d.scope, d.is_consolidated, y.form_code AS year_form,
        k.conformed_key, k.conformed_code, k.label_zh AS conformed_zh, k.label_en AS conformed_en, k.unit, k.flow_or_stock, k.is_additive,
        CASE WHEN a.applicant_code = 'none' THEN 'total' ELSE a.applicant_code END AS applicant_code,
        SUM(CASE WHEN b.is_prose = 0 THEN f.conformed_value END) AS form_value,
        COUNT(CASE WHEN b.is_prose = 0 THEN f.conformed_value END) AS form_components,
        MAX(CASE WHEN b.is_prose = 0 THEN b.components_expected END) AS form_expected,
        MAX(CASE WHEN b.is_prose = 0 AND f.is_approximate = 1 THEN 1 ELSE 0 END) AS form_approximate,
        MAX(CASE WHEN b.is_prose = 0 THEN b.form_code END) AS component_form,
        SUM(CASE WHEN b.is_prose = 1 THEN f.conformed_value END) AS prose_value,
        COUNT(CASE WHEN b.is_prose = 1 THEN f.conformed_value END) AS prose_components,
        MAX(CASE WHEN b.is_prose = 1 AND f.is_approximate = 1 THEN 1 ELSE 0 END) AS prose_approximate,
        CASE
            WHEN COUNT(CASE WHEN b.is_prose = 0 THEN f.conformed_value END) = MAX(CASE WHEN b.is_prose = 0 THEN b.components_expected END) THEN 1
            WHEN COUNT(CASE WHEN b.is_prose = 1 THEN f.conformed_value END) > 0 THEN 0
            WHEN MAX(CASE WHEN b.is_prose = 0 THEN b.components_expected END) IS NULL THEN 0
            ELSE 1
        END AS uses_form
    FROM fact_disclosure f
    JOIN dim_document d ON d.document_key = f.document_key AND d.report_year = f.year_key
    JOIN conformed_component b ON b.category_key = f.category_key
    JOIN dim_conformed k ON k.conformed_key = b.conformed_key
    JOIN dim_office o ON o.office_key = d.office_key
    JOIN dim_region r ON r.region_key = o.region_key
    JOIN dim_year y ON y.year_key = d.report_year
    JOIN dim_applicant a ON a.applicant_key = f.applicant_key
    WHERE d.status = 'current' AND d.report_year > 0
    GROUP BY
        d.document_key, d.office_key, o.office_code, o.office_name, o.office_kind, o.region_key, r.region_code,
        r.province_name, r.prefecture_name, r.county_name, r.township_name,
        d.report_year, d.form_code, d.scope, d.is_consolidated, y.form_code,
        k.conformed_key, k.conformed_code, k.label_zh, k.label_en, k.unit, k.flow_or_stock, k.is_additive,
        CASE WHEN a.applicant_code = 'none' THEN 'total' ELSE a.applicant_code END
) s;
GO
