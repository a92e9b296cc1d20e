-- Who published, who is late and who is missing, with the web address of each report. An office is expected in every year
-- from its first report on to the last year that the warehouse holds, as long as it exists: merged or abolished offices are
-- not expected any more, but a report that one publishes all the same is shown. A report held in quarantine is there, but
-- not understood.
DROP VIEW rpt_indicator;

DROP VIEW rpt_coverage;

CREATE VIEW rpt_coverage AS
SELECT
    e.office_key, e.office_code, e.office_name, e.office_kind, e.region_key, e.region_code,
    e.province_name, e.prefecture_name, e.county_name, e.township_name, e.report_year,
    CASE
        WHEN e.document_key IS NULL AND e.is_quarantined = 1 THEN 'quarantined'
        WHEN e.document_key IS NULL AND e.is_expected = 0 THEN 'not_expected'
        WHEN e.document_key IS NULL THEN 'missing'
        WHEN e.published_on IS NULL OR e.deadline IS NULL THEN 'no_date'
        WHEN e.published_on > e.deadline THEN 'late'
        ELSE 'on_time'
    END AS status,
    e.published_on, e.deadline,
    CASE WHEN e.published_on > e.deadline THEN CAST(julianday(e.published_on) - julianday(e.deadline) AS INTEGER) END AS days_late,
    e.document_key, e.file_name, e.url, e.title, e.scope, e.form_code, e.year_form, e.is_expected
FROM (
    SELECT
        o.office_key, o.office_code, o.office_name, o.office_kind, o.region_key, r.region_code,
        r.province_name, r.prefecture_name, r.county_name, r.township_name,
        y.year_key AS report_year, y.form_code AS year_form,
        d.document_key, d.file_name, d.url, d.title, d.scope, d.form_code, d.published_on,
        CASE WHEN d.is_consolidated = 1 OR o.is_main_office = 1 THEN y.deadline_main_office ELSE y.deadline_department END AS deadline,
        CASE WHEN q.report_year IS NULL THEN 0 ELSE 1 END AS is_quarantined,
        CASE WHEN y.year_key >= n.first_year THEN 1 ELSE 0 END AS is_expected
    FROM dim_office o
    JOIN dim_region r ON r.region_key = o.region_key
    JOIN (SELECT office_durable_key, MIN(report_year) AS first_year FROM dim_document WHERE status = 'current' AND report_year > 0 GROUP BY office_durable_key) n
        ON n.office_durable_key = o.durable_key
    JOIN dim_year y ON y.year_key BETWEEN (SELECT MIN(report_year) FROM dim_document WHERE report_year > 0)
        AND (SELECT MAX(report_year) FROM dim_document WHERE report_year > 0)
    LEFT JOIN (
        SELECT office_durable_key, report_year, MAX(CASE WHEN is_own = 1 THEN document_key END) AS own_key, MAX(document_key) AS any_key
        FROM (
            SELECT office_durable_key, report_year, document_key, CASE WHEN is_consolidated = 1 THEN 0 ELSE 1 END AS is_own
            FROM dim_document
            WHERE status = 'current' AND report_year > 0
        ) current_document
        GROUP BY office_durable_key, report_year
    ) k ON k.office_durable_key = o.durable_key AND k.report_year = y.year_key
    LEFT JOIN dim_document d ON d.document_key = COALESCE(k.own_key, k.any_key)
    LEFT JOIN (SELECT DISTINCT office_code, report_year FROM quarantine WHERE status = 'open' AND report_year IS NOT NULL) q
        ON q.office_code = o.office_code AND q.report_year = y.year_key
    WHERE o.office_key > 0
        AND ((o.valid_from_year <= y.year_key AND (o.valid_to_year IS NULL OR o.valid_to_year >= y.year_key)) OR d.office_key = o.office_key)
) e;
