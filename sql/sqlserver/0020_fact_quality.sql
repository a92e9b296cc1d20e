-- One row per rule run on a document. Passes are kept: that a check was made is a fact too.
CREATE TABLE fact_quality (
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
    run_id INTEGER NOT NULL,
    CONSTRAINT pk_fact_quality PRIMARY KEY (quality_key),
    CONSTRAINT fk_fact_quality_document FOREIGN KEY (document_key) REFERENCES dim_document (document_key),
    CONSTRAINT fk_fact_quality_office FOREIGN KEY (office_key) REFERENCES dim_office (office_key),
    CONSTRAINT fk_fact_quality_year FOREIGN KEY (year_key) REFERENCES dim_year (year_key),
    CONSTRAINT fk_fact_quality_rule FOREIGN KEY (rule_key) REFERENCES dim_rule (rule_key),
    CONSTRAINT fk_fact_quality_category FOREIGN KEY (category_key) REFERENCES dim_category (category_key),
    CONSTRAINT fk_fact_quality_run FOREIGN KEY (run_id) REFERENCES etl_run (run_id),
    CONSTRAINT ck_fact_quality_status CHECK (status IN ('pass', 'fail', 'uncertain', 'not_assessable'))
);
GO

CREATE INDEX ix_fact_quality_document ON fact_quality (document_key, rule_key);
GO

CREATE INDEX ix_fact_quality_status ON fact_quality (status, document_key);
GO
