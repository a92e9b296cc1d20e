-- Rates of one office and year, one definition each (indicators.csv): a number between 0 and 1 with its two sides.
-- No rate where a term is not stated or the denominator is zero. The order of the joins over the findings is said: from the
-- division to its offices, their documents and what was found on those. A rate of one county would otherwise read the findings
-- of the whole warehouse.
DROP VIEW rpt_indicator_change;

DROP VIEW rpt_indicator;

CREATE VIEW rpt_indicator AS
SELECT
    t.office_key, t.office_code, t.office_name, t.region_code, t.report_year, t.scope,
    i.indicator_code, i.label_zh AS indicator_zh, i.label_en AS indicator_en, i.position, t.numerator, t.denominator,
    CASE WHEN t.denominator <> 0 THEN CAST(ROUND(CAST(t.numerator AS FLOAT) / CAST(t.denominator AS FLOAT), 6) AS DECIMAL(19,6)) END AS value,
    i.least_n, CASE WHEN t.denominator < i.least_n THEN 1 ELSE 0 END AS is_below_least_n
FROM dim_indicator i
JOIN (
    SELECT
        c.office_key, c.office_code, c.office_name, c.region_code, c.report_year, c.scope, m.indicator_code,
        CAST(CASE WHEN COUNT(CASE WHEN x.side = 'numerator' THEN c.value END) = m.numerator_terms
            THEN SUM(CASE WHEN x.side = 'numerator' THEN c.value END) END AS DECIMAL(19,4)) AS numerator,
        CAST(CASE WHEN COUNT(CASE WHEN x.side = 'denominator' THEN c.value END) = m.denominator_terms
            THEN SUM(CASE WHEN x.side = 'denominator' THEN c.value END) END AS DECIMAL(19,4)) AS denominator
    FROM rpt_conformed c
    JOIN indicator_term x ON x.conformed_key = c.conformed_key
    JOIN dim_indicator m ON m.indicator_key = x.indicator_key
    WHERE c.applicant_code = 'total' AND c.office_key > 0
    GROUP BY c.office_key, c.office_code, c.office_name, c.region_code, c.report_year, c.scope, m.indicator_code, m.numerator_terms, m.denominator_terms
    UNION ALL
    SELECT
        o.office_key, o.office_code, o.office_name, r.region_code, d.report_year, d.scope, 'cross_footing_failure_rate',
        CAST(COUNT(CASE WHEN q.status = 'fail' THEN 1 END) AS DECIMAL(19,4)), CAST(COUNT(*) AS DECIMAL(19,4))
    FROM dim_region r
    CROSS JOIN dim_office o
    CROSS JOIN dim_document d
    CROSS JOIN fact_quality q
    JOIN dim_rule u ON u.rule_key = q.rule_key
    WHERE o.region_key = r.region_key AND d.office_key = o.office_key AND q.document_key = d.document_key
        AND d.status = 'current' AND d.office_key > 0 AND d.report_year > 0
        AND u.severity = 'hard' AND u.quarantines = 0 AND q.status IN ('pass', 'fail')
    GROUP BY o.office_key, o.office_code, o.office_name, r.region_code, d.report_year, d.scope
    UNION ALL
    SELECT
        c.office_key, c.office_code, c.office_name, c.region_code, c.report_year, c.scope, 'timeliness_rate',
        CAST(CASE WHEN c.status = 'on_time' THEN 1 ELSE 0 END AS DECIMAL(19,4)), CAST(1 AS DECIMAL(19,4))
    FROM rpt_coverage c
    WHERE c.status IN ('on_time', 'late')
) t ON t.indicator_code = i.indicator_code;

-- A rate against the year before, in percentage points: a rate of 0.5 after one of 0.4 is 10 points more. None where a rate is
-- missing on either side, or where the definition of one of its terms broke between the national forms of the two years.
CREATE VIEW rpt_indicator_change AS
SELECT
    i.office_key, i.office_code, i.office_name, i.region_code, i.report_year, i.scope, i.indicator_code, i.indicator_zh, i.indicator_en,
    i.value, CASE WHEN p.indicator_code IS NOT NULL THEN p.report_year END AS previous_year, p.value AS previous_value,
    CASE WHEN b.indicator_key IS NULL THEN CAST(ROUND(100 * CAST(i.value - p.value AS FLOAT), 2) AS DECIMAL(19,2)) END AS point_change,
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
