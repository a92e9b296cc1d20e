-- A heap that an engine with a bulk copy fills before the rows go into fact_disclosure in one statement. Empty between batches.
CREATE TABLE stage_fact_disclosure (
    document_key INTEGER NOT NULL,
    year_key INTEGER NOT NULL,
    category_key INTEGER NOT NULL,
    applicant_key INTEGER NOT NULL,
    office_key INTEGER NOT NULL,
    value DECIMAL(19,4) NULL,
    value_state NVARCHAR(20) NOT NULL,
    unit NVARCHAR(20) NULL,
    conformed_value DECIMAL(19,4) NULL,
    is_approximate BIT NOT NULL,
    source NVARCHAR(10) NOT NULL,
    evidence_line INTEGER NULL,
    evidence_offset INTEGER NULL,
    evidence_text NVARCHAR(1000) NULL,
    run_id INTEGER NOT NULL
);
