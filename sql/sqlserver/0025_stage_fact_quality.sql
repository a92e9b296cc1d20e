-- A heap that an engine with a bulk copy fills before the rows go into fact_quality in one statement. Empty between batches.
CREATE TABLE stage_fact_quality (
    quality_key INTEGER NOT NULL,
    document_key INTEGER NOT NULL,
    office_key INTEGER NOT NULL,
    year_key INTEGER NOT NULL,
    rule_key INTEGER NOT NULL,
    category_key INTEGER NOT NULL,
    measure_code NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    status NVARCHAR(20) NOT NULL,
    left_value DECIMAL(19,4) NULL,
    right_value DECIMAL(19,4) NULL,
    difference DECIMAL(19,4) NULL,
    message NVARCHAR(2000) NOT NULL,
    evidence_line INTEGER NULL,
    run_id INTEGER NOT NULL
);
GO
