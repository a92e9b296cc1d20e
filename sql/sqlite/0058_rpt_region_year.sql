-- Roll-ups of additive measures over the offices of a township, county, prefecture or province, from reports on the office's
-- own work only. value is the raw sum with "n of N offices"; like_for_like adds only the offices that state the measure in
-- both years under comparable definitions, so that a missing office never looks like a fall. Above the township the sums
-- are kept in region_year; a township has an office or two, and is added up when asked for.
-- Fractions are binary on SQLite: sums of a township and differences are rounded to the four places of a value.
CREATE VIEW rpt_region_year AS
SELECT
    v.region_key, v.region_level, v.region_code, v.region_name, v.report_year,
    v.conformed_key, v.conformed_code, v.conformed_zh, v.unit, v.flow_or_stock, v.applicant_code,
    CAST(v.value AS DECIMAL(19,4)) AS value, v.offices_reported, n.offices_expected,
    v.previous_year, CAST(v.previous_value AS DECIMAL(19,4)) AS previous_value,
    CAST(v.like_for_like_value AS DECIMAL(19,4)) AS like_for_like_value,
    CAST(v.like_for_like_previous AS DECIMAL(19,4)) AS like_for_like_previous,
    v.like_for_like_offices,
    CASE WHEN v.like_for_like_previous <> 0
        THEN CAST(ROUND(100 * CAST(ROUND(v.like_for_like_value - v.like_for_like_previous, 4) AS FLOAT) / CAST(v.like_for_like_previous AS FLOAT), 2) AS DECIMAL(19,2)) END AS percent_change_like_for_like,
    v.break_offices, CASE WHEN v.break_offices > 0 THEN 1 ELSE 0 END AS is_break
FROM (
    SELECT
        t.region_key, u.level AS region_level, u.region_code, u.region_name, t.report_year,
        t.conformed_key, k.conformed_code, k.label_zh AS conformed_zh, k.unit, k.flow_or_stock, a.applicant_code,
        t.value, t.offices_reported, t.like_for_like_value, t.like_for_like_previous, t.like_for_like_offices, t.break_offices,
        p.report_year AS previous_year, p.value AS previous_value
    FROM region_year t
    JOIN dim_region u ON u.region_key = t.region_key
    JOIN dim_conformed k ON k.conformed_key = t.conformed_key
    JOIN dim_applicant a ON a.applicant_key = t.applicant_key
    LEFT JOIN region_year p ON p.region_key = t.region_key AND p.report_year = t.report_year - 1
        AND p.conformed_key = t.conformed_key AND p.applicant_key = t.applicant_key
    UNION ALL
    SELECT
        s.region_key, 'township' AS region_level, s.region_code, s.region_name, s.report_year,
        s.conformed_key, s.conformed_code, s.conformed_zh, s.unit, s.flow_or_stock, s.applicant_code,
        s.value, s.offices_reported, s.like_for_like_value, s.like_for_like_previous, s.like_for_like_offices, s.break_offices,
        (SELECT MAX(b.report_year) FROM rpt_year_over_year b
            WHERE b.region_key = s.region_key AND b.report_year = s.report_year - 1 AND b.conformed_key = s.conformed_key
                AND b.applicant_code = s.applicant_code AND b.scope = 'own') AS previous_year,
        (SELECT ROUND(SUM(b.value), 4) FROM rpt_year_over_year b
            WHERE b.region_key = s.region_key AND b.report_year = s.report_year - 1 AND b.conformed_key = s.conformed_key
                AND b.applicant_code = s.applicant_code AND b.scope = 'own') AS previous_value
    FROM (
        SELECT
            y.region_key, u.region_code, u.region_name, y.report_year,
            y.conformed_key, y.conformed_code, y.conformed_zh, y.unit, y.flow_or_stock, y.applicant_code,
            ROUND(SUM(y.value), 4) AS value,
            COUNT(y.value) AS offices_reported,
            ROUND(SUM(CASE WHEN y.is_like_for_like = 1 THEN y.value END), 4) AS like_for_like_value,
            ROUND(SUM(CASE WHEN y.is_like_for_like = 1 THEN y.previous_value END), 4) AS like_for_like_previous,
            COUNT(CASE WHEN y.is_like_for_like = 1 THEN 1 END) AS like_for_like_offices,
            COUNT(CASE WHEN y.is_break = 1 AND y.value IS NOT NULL THEN 1 END) AS break_offices
        FROM rpt_year_over_year y
        JOIN dim_region u ON u.region_key = y.region_key
        WHERE u.level = 'township' AND y.scope = 'own' AND y.is_additive = 1
        GROUP BY y.region_key, y.conformed_key, y.report_year, y.applicant_code,
            u.region_code, u.region_name, y.conformed_code, y.conformed_zh, y.unit, y.flow_or_stock
    ) s
) v
LEFT JOIN region_expectation n ON n.region_key = v.region_key AND n.report_year = v.report_year;
