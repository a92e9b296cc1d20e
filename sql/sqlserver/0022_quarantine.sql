-- Documents held back: open (a person has to look), released (loaded, or to be loaded with the next run) or dismissed.
CREATE TABLE quarantine (
    sha256 NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    file_name NVARCHAR(400) NOT NULL,
    office_code NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    report_year INTEGER NULL,
    reason_code NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    reason NVARCHAR(2000) NOT NULL,
    evidence_line INTEGER NULL,
    first_run_id INTEGER NOT NULL,
    last_run_id INTEGER NOT NULL,
    status NVARCHAR(20) NOT NULL,
    parsed_json NVARCHAR(MAX) NOT NULL,
    CONSTRAINT pk_quarantine PRIMARY KEY (sha256),
    CONSTRAINT fk_quarantine_first_run FOREIGN KEY (first_run_id) REFERENCES etl_run (run_id),
    CONSTRAINT fk_quarantine_last_run FOREIGN KEY (last_run_id) REFERENCES etl_run (run_id),
    CONSTRAINT ck_quarantine_status CHECK (status IN ('open', 'released', 'dismissed'))
);
GO

CREATE INDEX ix_quarantine_office ON quarantine (office_code, report_year);
GO
