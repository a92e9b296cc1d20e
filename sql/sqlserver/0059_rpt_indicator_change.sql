-- A rate against the year before, in percentage points: a rate of 0.5 after one of 0.4 is 10 points more. None where a rate is
-- missing on either side, or where the definition of one of its terms broke between the national forms of the two years.
-- Fractions are binary on SQLite: the change is rounded to the six places of a rate before it is one of points.
DROP VIEW rpt_indicator_change;
GO

CREATE VIEW rpt_indicator_change AS
SELECT
    i.office_key, i.office_code, i.office_name, i.region_code, i.report_year, i.scope, i.indicator_code, i.indicator_zh, i.indicator_en,
    i.value, CASE WHEN p.indicator_code IS NOT NULL THEN p.report_year END AS previous_year, p.value AS previous_value,
    CASE WHEN b.indicator_key IS NULL THEN CAST(ROUND(100 * CAST(ROUND(i.value - p.value, 6) AS FLOAT), 2) AS DECIMAL(19,2)) END AS point_change,
    CASE WHEN p.value IS NULL THEN 'missing' WHEN p.value = 0 THEN 'zero' ELSE 'ok' END AS base_state,
    CASE WHEN i.is_below_least_n = 1 OR p.is_below_least_n = 1 THEN 1 ELSE 0 END AS is_below_least_n,
    CASE WHEN b.indicator_key IS NULL THEN 0 ELSE 1 END AS is_break
FROM rpt_indicator i
JOIN dim_office o ON o.office_key = i.office_key
JOIN dim_indicator m ON m.indicator_code = i.indicator_code
LEFT JOIN (
    SELECT v.office_key, w.durable_key, v.report_year, v.scope, v.indicator_code, v.value, v.is_below_least_n
    FROM rpt_indicator v
    JOIN dim_office w ON w.office_key = v.office_key
) p ON p.durable_key = o.durable_key AND p.report_year = i.report_year - 1 AND p.scope = i.scope AND p.indicator_code = i.indicator_code
LEFT JOIN (
    SELECT DISTINCT x.indicator_key, y.year_key
    FROM indicator_term x
    JOIN dim_year y ON y.is_series_break = 1
    JOIN dim_year e ON e.year_key = y.year_key - 1
    JOIN series_break s ON s.conformed_key = x.conformed_key AND s.from_form = e.form_code AND s.to_form = y.form_code
    WHERE s.comparability = 'break'
) b ON b.indicator_key = m.indicator_key AND b.year_key = i.report_year;
GO
