-- One row per run. Counts are of documents, but for facts_loaded and findings.
CREATE TABLE etl_run (
    run_id INTEGER NOT NULL,
    started_at DATETIME2(3) NOT NULL,
    finished_at DATETIME2(3) NULL,
    verb NVARCHAR(20) NOT NULL,
    status NVARCHAR(20) NOT NULL,
    documents_found INTEGER NOT NULL,
    documents_loaded INTEGER NOT NULL,
    documents_unchanged INTEGER NOT NULL,
    documents_superseded INTEGER NOT NULL,
    documents_quarantined INTEGER NOT NULL,
    documents_failed INTEGER NOT NULL,
    facts_loaded INTEGER NOT NULL,
    findings INTEGER NOT NULL,
    message NVARCHAR(2000) NULL,
    CONSTRAINT pk_etl_run PRIMARY KEY (run_id),
    CONSTRAINT ck_etl_run_status CHECK (status IN ('running', 'completed', 'failed', 'interrupted'))
);
