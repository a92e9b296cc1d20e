-- Key 0 of every dimension: what a row points to where the thing is not known.
INSERT INTO dim_form (form_key, form_code, label_zh, label_en, is_national)
VALUES (0, 'unknown', '未知', 'Unknown', 0);

INSERT INTO dim_region (region_key, region_code, level, region_name, is_filler)
VALUES (0, 'unknown', 'unknown', '未知', 0);

INSERT INTO dim_year (year_key, form_code, is_series_break)
VALUES (0, 'unknown', 0);

INSERT INTO dim_applicant (applicant_key, applicant_code, label_zh, label_en, is_total)
VALUES (0, 'unknown', '未知', 'Unknown', 0);

INSERT INTO dim_conformed (conformed_key, conformed_code, label_zh, label_en, flow_or_stock, is_additive, is_list, position)
VALUES (0, 'unknown', '未知', 'Unknown', 'unknown', 0, 0, 0);

INSERT INTO dim_category (category_key, form_code, table_code, category_code, category_label, parent_key, label_zh, label_en, flow_or_stock, is_total, is_additive, by_applicant, position)
VALUES (0, 'unknown', '', 'unknown', '', 0, '未知', 'Unknown', 'unknown', 0, 0, 0, 0);

INSERT INTO dim_indicator (indicator_key, indicator_code, label_zh, label_en, numerator_terms, denominator_terms, least_n, definition_zh, definition_en, position)
VALUES (0, 'unknown', '未知', 'Unknown', 0, 0, 0, '未知', 'Unknown', 0);

INSERT INTO dim_rule (rule_key, rule_code, label_zh, label_en, severity, quarantines)
VALUES (0, 'unknown', '未知', 'Unknown', 'info', 0);

INSERT INTO dim_office (office_key, durable_key, office_code, office_name, full_name, is_main_office, region_key, valid_from_year, is_current)
VALUES (0, 0, 'unknown', '未知', '未知', 0, 0, 0, 1);

INSERT INTO dim_document (document_key, sha256, file_name, format, form_code, report_year, office_key, office_durable_key, scope, is_consolidated, status)
VALUES (0, 'unknown', 'unknown', 'unknown', 'unknown', 0, 0, 0, 'unknown', 0, 'current');
