-- Facts are narrow and many: pages are compressed, and a column store beside the keys serves what BI tools add up. SQL Server
-- 2017 and later and Azure SQL Managed Instance have both in every edition; elsewhere, and on engines that only speak the
-- protocol, the tables stay as they are.
IF CAST(SERVERPROPERTY('BabelfishVersion') AS NVARCHAR(100)) IS NULL
    AND ((CAST(SERVERPROPERTY('EngineEdition') AS INT) IN (2, 3, 4) AND CAST(SERVERPROPERTY('ProductMajorVersion') AS INT) >= 14)
        OR CAST(SERVERPROPERTY('EngineEdition') AS INT) = 8)
BEGIN
    EXEC (N'ALTER INDEX pk_fact_disclosure ON fact_disclosure REBUILD WITH (DATA_COMPRESSION = PAGE)');
    EXEC (N'ALTER INDEX pk_fact_conformed ON fact_conformed REBUILD WITH (DATA_COMPRESSION = PAGE)');
    EXEC (N'ALTER INDEX pk_fact_quality ON fact_quality REBUILD WITH (DATA_COMPRESSION = PAGE)');
    EXEC (N'CREATE NONCLUSTERED COLUMNSTORE INDEX cs_fact_disclosure ON fact_disclosure (document_key, office_key, year_key, category_key, applicant_key, value, conformed_value)');
    EXEC (N'CREATE NONCLUSTERED COLUMNSTORE INDEX cs_fact_conformed ON fact_conformed (document_key, conformed_key, applicant_key, value)');
END;
GO
