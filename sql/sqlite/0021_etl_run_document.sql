-- What became of each document in a run, in the order of the run.
CREATE TABLE etl_run_document (
    run_id INTEGER NOT NULL,
    sequence_no INTEGER NOT NULL,
    sha256 NVARCHAR(64) NOT NULL,
    file_name NVARCHAR(400) NOT NULL,
    outcome NVARCHAR(20) NOT NULL,
    reason_code NVARCHAR(60) NULL,
    reason NVARCHAR(2000) NULL,
    evidence_line INTEGER NULL,
    document_key INTEGER NULL,
    CONSTRAINT pk_etl_run_document PRIMARY KEY (run_id, sequence_no),
    CONSTRAINT fk_etl_run_document_run FOREIGN KEY (run_id) REFERENCES etl_run (run_id),
    CONSTRAINT fk_etl_run_document_document FOREIGN KEY (document_key) REFERENCES dim_document (document_key),
    CONSTRAINT ck_etl_run_document_outcome CHECK (outcome IN ('loaded', 'unchanged', 'superseded', 'quarantined', 'failed'))
) WITHOUT ROWID;

CREATE INDEX ix_etl_run_document_sha256 ON etl_run_document (sha256);
