-- What the documents state. value is as printed, in unit; conformed_value is the same in the unit of the conformed measure,
-- null where there is none or the units do not convert. No row: the document does not have the measure.
CREATE TABLE fact_disclosure (
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
    run_id INTEGER NOT NULL,
    CONSTRAINT pk_fact_disclosure PRIMARY KEY (document_key, year_key, category_key, applicant_key),
    CONSTRAINT fk_fact_disclosure_document FOREIGN KEY (document_key) REFERENCES dim_document (document_key),
    CONSTRAINT fk_fact_disclosure_year FOREIGN KEY (year_key) REFERENCES dim_year (year_key),
    CONSTRAINT fk_fact_disclosure_category FOREIGN KEY (category_key) REFERENCES dim_category (category_key),
    CONSTRAINT fk_fact_disclosure_applicant FOREIGN KEY (applicant_key) REFERENCES dim_applicant (applicant_key),
    CONSTRAINT fk_fact_disclosure_office FOREIGN KEY (office_key) REFERENCES dim_office (office_key),
    CONSTRAINT fk_fact_disclosure_run FOREIGN KEY (run_id) REFERENCES etl_run (run_id),
    CONSTRAINT ck_fact_disclosure_state CHECK (value_state IN ('reported', 'blank', 'not_applicable', 'text', 'derived')),
    CONSTRAINT ck_fact_disclosure_source CHECK (source IN ('table', 'prose'))
);
GO

CREATE INDEX ix_fact_disclosure_category ON fact_disclosure (category_key, document_key);
GO
