-- A heap that an engine with a bulk copy fills before the rows go into fact_conformed in one statement. Empty between batches.
CREATE TABLE stage_fact_conformed (
    document_key INTEGER NOT NULL,
    conformed_key INTEGER NOT NULL,
    applicant_key INTEGER NOT NULL,
    value DECIMAL(19,4) NULL,
    components INTEGER NOT NULL,
    components_expected INTEGER NOT NULL,
    is_approximate BIT NOT NULL,
    source NVARCHAR(10) NOT NULL,
    series_form NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO
