-- What everything means: measures, conformed measures, rates, rules, tables, views and their columns.
DROP VIEW rpt_dictionary;
GO

CREATE VIEW rpt_dictionary AS
SELECT
    'measure' AS kind, c.category_code AS code, c.form_code, c.label_zh, c.label_en, c.unit,
    d.definition_zh, d.definition_en, CAST(NULL AS NVARCHAR(300)) AS denominator, c.conformed_code, c.position
FROM dim_category c
LEFT JOIN dictionary_definition d ON d.kind = 'measure' AND d.code = c.category_code AND d.form_code = c.form_code
WHERE c.category_key > 0
UNION ALL
SELECT
    'conformed', k.conformed_code, NULL, k.label_zh, k.label_en, k.unit, d.definition_zh, d.definition_en, NULL, k.conformed_code, k.position
FROM dim_conformed k
LEFT JOIN dictionary_definition d ON d.kind = 'conformed' AND d.code = k.conformed_code
WHERE k.conformed_key > 0
UNION ALL
SELECT
    'indicator', i.indicator_code, NULL, i.label_zh, i.label_en, NULL, i.definition_zh, i.definition_en, i.denominator_zh, NULL, i.position
FROM dim_indicator i
WHERE i.indicator_key > 0
UNION ALL
SELECT
    'rule', u.rule_code, NULL, u.label_zh, u.label_en, NULL, d.definition_zh, d.definition_en, NULL, NULL, u.rule_key
FROM dim_rule u
LEFT JOIN dictionary_definition d ON d.kind = 'rule' AND d.code = u.rule_code
WHERE u.rule_key > 0
UNION ALL
SELECT
    CASE WHEN n.column_name = '' THEN 'table' ELSE 'column' END, CASE WHEN n.column_name = '' THEN n.view_name ELSE n.column_name END,
    NULL, n.view_name, n.view_name, NULL, n.definition_zh, n.definition_en, NULL, NULL, n.column_key
FROM dictionary_column n;
GO
