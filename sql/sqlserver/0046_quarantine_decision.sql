-- What persons decided on documents held back, in their order: retried (to be read again) or dismissed (kept out for good).
CREATE TABLE quarantine_decision (
    decision_key INTEGER NOT NULL,
    sha256 NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    decided_at DATETIME2(3) NOT NULL,
    decision NVARCHAR(20) NOT NULL,
    reason NVARCHAR(2000) NULL,
    CONSTRAINT pk_quarantine_decision PRIMARY KEY (decision_key),
    CONSTRAINT fk_quarantine_decision_document FOREIGN KEY (sha256) REFERENCES quarantine (sha256),
    CONSTRAINT ck_quarantine_decision CHECK (decision IN ('retried', 'dismissed'))
);
GO

CREATE INDEX ix_quarantine_decision_document ON quarantine_decision (sha256);
GO
