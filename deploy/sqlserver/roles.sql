-- Two roles for a warehouse on SQL Server, with no more than each needs. Run in the warehouse's database by its owner after
-- 'warehouse migrate', and again after each upgrade: what is there already stays. Put users in with
--     ALTER ROLE warehouse_reader ADD MEMBER [a user];
-- Migrations are the owner's: neither role may change tables.
IF NOT EXISTS (SELECT 1 FROM sys.database_principals WHERE name = N'warehouse_reader')
    CREATE ROLE warehouse_reader;
GO
IF NOT EXISTS (SELECT 1 FROM sys.database_principals WHERE name = N'warehouse_loader')
    CREATE ROLE warehouse_loader;
GO

-- For Power BI, Excel, Metabase and 'warehouse report': the views and the dimensions that a star joins, nothing that can be written.
GRANT SELECT ON rpt_disclosure TO warehouse_reader;
GRANT SELECT ON rpt_conformed TO warehouse_reader;
GRANT SELECT ON rpt_year_over_year TO warehouse_reader;
GRANT SELECT ON rpt_region_year TO warehouse_reader;
GRANT SELECT ON rpt_indicator TO warehouse_reader;
GRANT SELECT ON rpt_indicator_change TO warehouse_reader;
GRANT SELECT ON rpt_coverage TO warehouse_reader;
GRANT SELECT ON rpt_quality TO warehouse_reader;
GRANT SELECT ON rpt_dictionary TO warehouse_reader;
GRANT SELECT ON dim_form TO warehouse_reader;
GRANT SELECT ON dim_region TO warehouse_reader;
GRANT SELECT ON dim_year TO warehouse_reader;
GRANT SELECT ON dim_applicant TO warehouse_reader;
GRANT SELECT ON dim_conformed TO warehouse_reader;
GRANT SELECT ON dim_category TO warehouse_reader;
GRANT SELECT ON dim_indicator TO warehouse_reader;
GRANT SELECT ON dim_rule TO warehouse_reader;
GRANT SELECT ON dim_office TO warehouse_reader;
GRANT SELECT ON dim_document TO warehouse_reader;
GO

-- For 'warehouse load' and 'warehouse nightly', which also write the report: reads everything, adds to the facts and
-- puts a clerk's corrections in their place without being able to delete one, makes anew what rests on them (conformed values,
-- findings, roll-ups), and keeps the dimensions that grow, the log and the quarantine.
GRANT SELECT ON SchemaVersions TO warehouse_loader;
GRANT SELECT ON SchemaChecksums TO warehouse_loader;
GRANT SELECT ON reference_state TO warehouse_loader;
GRANT SELECT ON dictionary_column TO warehouse_loader;
GRANT SELECT ON dictionary_definition TO warehouse_loader;
GRANT SELECT ON region_ancestor TO warehouse_loader;
GRANT SELECT ON conformed_component TO warehouse_loader;
GRANT SELECT ON series_break TO warehouse_loader;
GRANT SELECT ON indicator_term TO warehouse_loader;
GRANT SELECT ON region_expectation TO warehouse_loader;
GRANT SELECT ON region_year TO warehouse_loader;
GRANT SELECT ON region_year_stale TO warehouse_loader;
GRANT SELECT ON region_year_arrival TO warehouse_loader;
GRANT SELECT ON etl_run TO warehouse_loader;
GRANT SELECT ON etl_run_document TO warehouse_loader;
GRANT SELECT ON quarantine TO warehouse_loader;
GRANT SELECT ON fact_disclosure TO warehouse_loader;
GRANT SELECT ON fact_conformed TO warehouse_loader;
GRANT SELECT ON fact_quality TO warehouse_loader;
GRANT SELECT ON stage_document TO warehouse_loader;
GRANT SELECT ON office_change TO warehouse_loader;
GRANT SELECT ON document_signature TO warehouse_loader;
GRANT SELECT ON year_check_stale TO warehouse_loader;
GRANT SELECT ON year_check_suspect TO warehouse_loader;
GRANT SELECT ON stage_key TO warehouse_loader;
GRANT SELECT ON correction TO warehouse_loader;
GRANT SELECT ON fact_correction TO warehouse_loader;
GRANT SELECT ON correction_document TO warehouse_loader;
GRANT SELECT ON quarantine_decision TO warehouse_loader;
GRANT SELECT ON inbox_file TO warehouse_loader;
GRANT SELECT ON dim_form TO warehouse_loader;
GRANT SELECT ON dim_region TO warehouse_loader;
GRANT SELECT ON dim_year TO warehouse_loader;
GRANT SELECT ON dim_applicant TO warehouse_loader;
GRANT SELECT ON dim_conformed TO warehouse_loader;
GRANT SELECT ON dim_category TO warehouse_loader;
GRANT SELECT ON dim_indicator TO warehouse_loader;
GRANT SELECT ON dim_rule TO warehouse_loader;
GRANT SELECT ON dim_office TO warehouse_loader;
GRANT SELECT ON dim_document TO warehouse_loader;
GRANT SELECT ON rpt_disclosure TO warehouse_loader;
GRANT SELECT ON rpt_conformed TO warehouse_loader;
GRANT SELECT ON rpt_year_over_year TO warehouse_loader;
GRANT SELECT ON rpt_region_year TO warehouse_loader;
GRANT SELECT ON rpt_indicator TO warehouse_loader;
GRANT SELECT ON rpt_indicator_change TO warehouse_loader;
GRANT SELECT ON rpt_coverage TO warehouse_loader;
GRANT SELECT ON rpt_quality TO warehouse_loader;
GRANT SELECT ON rpt_dictionary TO warehouse_loader;
GO

GRANT INSERT, UPDATE ON fact_disclosure TO warehouse_loader;
GRANT INSERT, DELETE ON fact_conformed TO warehouse_loader;
GRANT INSERT, UPDATE, DELETE ON fact_quality TO warehouse_loader;
GRANT INSERT, UPDATE, DELETE ON dim_office TO warehouse_loader;
GRANT INSERT, UPDATE ON dim_document TO warehouse_loader;
GRANT INSERT ON dim_category TO warehouse_loader;
GRANT INSERT ON dim_rule TO warehouse_loader;
GRANT INSERT, UPDATE ON etl_run TO warehouse_loader;
GRANT INSERT, UPDATE, DELETE ON etl_run_document TO warehouse_loader;
GRANT INSERT, UPDATE ON quarantine TO warehouse_loader;
GRANT INSERT ON quarantine_decision TO warehouse_loader;
GRANT INSERT, DELETE ON inbox_file TO warehouse_loader;
GRANT INSERT ON document_signature TO warehouse_loader;
GRANT INSERT, DELETE ON year_check_stale TO warehouse_loader;
GRANT INSERT, DELETE ON year_check_suspect TO warehouse_loader;
GRANT INSERT, DELETE ON correction TO warehouse_loader;
GRANT INSERT, DELETE ON fact_correction TO warehouse_loader;
GRANT INSERT, DELETE ON correction_document TO warehouse_loader;
GRANT INSERT, DELETE ON region_expectation TO warehouse_loader;
GRANT INSERT, DELETE ON region_year TO warehouse_loader;
GRANT INSERT, DELETE ON region_year_stale TO warehouse_loader;
GRANT INSERT, DELETE ON region_year_arrival TO warehouse_loader;
GRANT INSERT, DELETE ON stage_key TO warehouse_loader;
GRANT INSERT, DELETE ON stage_document TO warehouse_loader;
GO

-- Babelfish checks foreign keys with the rights of whoever writes, and locks the row that is pointed to: there, and only there,
-- a loader needs these as well.
IF CAST(SERVERPROPERTY('BabelfishVersion') AS NVARCHAR(100)) IS NOT NULL
BEGIN
    GRANT UPDATE ON dim_form TO warehouse_loader;
    GRANT UPDATE ON dim_year TO warehouse_loader;
    GRANT UPDATE ON dim_region TO warehouse_loader;
    GRANT UPDATE ON dim_category TO warehouse_loader;
    GRANT UPDATE ON dim_applicant TO warehouse_loader;
    GRANT UPDATE ON dim_conformed TO warehouse_loader;
    GRANT UPDATE ON dim_rule TO warehouse_loader;
END;
GO
