-- The facts whose value is a clerk's, with what the document prints: a correction taken back leaves the fact as it was.
CREATE TABLE fact_correction (
    document_key INTEGER NOT NULL,
    year_key INTEGER NOT NULL,
    category_key INTEGER NOT NULL,
    applicant_key INTEGER NOT NULL,
    printed_value DECIMAL(19,4) NULL,
    printed_state NVARCHAR(20) NOT NULL,
    printed_conformed_value DECIMAL(19,4) NULL,
    reason NVARCHAR(400) NOT NULL,
    run_id INTEGER NOT NULL,
    CONSTRAINT pk_fact_correction PRIMARY KEY (document_key, year_key, category_key, applicant_key),
    CONSTRAINT fk_fact_correction_document FOREIGN KEY (document_key) REFERENCES dim_document (document_key),
    CONSTRAINT fk_fact_correction_run FOREIGN KEY (run_id) REFERENCES etl_run (run_id)
);
GO

-- The documents that the list was held against in the last load, whether a correction was applied or not.
CREATE TABLE correction_document (
    document_key INTEGER NOT NULL,
    CONSTRAINT pk_correction_document PRIMARY KEY (document_key),
    CONSTRAINT fk_correction_document_document FOREIGN KEY (document_key) REFERENCES dim_document (document_key)
);
GO
