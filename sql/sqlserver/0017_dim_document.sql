-- The source documents. Of an office's own reports on a year one is current, and of its consolidated reports one.
CREATE TABLE dim_document (
    document_key INTEGER NOT NULL,
    sha256 NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    file_name NVARCHAR(400) NOT NULL,
    url NVARCHAR(1000) NULL,
    title NVARCHAR(400) NULL,
    published_on DATE NULL,
    format NVARCHAR(20) NOT NULL,
    encoding NVARCHAR(40) NULL,
    form_code NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
    report_year INTEGER NOT NULL,
    office_key INTEGER NOT NULL,
    office_durable_key INTEGER NOT NULL,
    scope NVARCHAR(20) NOT NULL,
    is_consolidated BIT NOT NULL,
    parser_version NVARCHAR(60) NULL,
    status NVARCHAR(20) NOT NULL,
    superseded_by_key INTEGER NULL,
    loaded_run_id INTEGER NULL,
    CONSTRAINT pk_dim_document PRIMARY KEY (document_key),
    CONSTRAINT uq_dim_document UNIQUE (sha256),
    CONSTRAINT fk_dim_document_form FOREIGN KEY (form_code) REFERENCES dim_form (form_code),
    CONSTRAINT fk_dim_document_year FOREIGN KEY (report_year) REFERENCES dim_year (year_key),
    CONSTRAINT fk_dim_document_office FOREIGN KEY (office_key) REFERENCES dim_office (office_key),
    CONSTRAINT fk_dim_document_superseded FOREIGN KEY (superseded_by_key) REFERENCES dim_document (document_key),
    CONSTRAINT fk_dim_document_run FOREIGN KEY (loaded_run_id) REFERENCES etl_run (run_id),
    CONSTRAINT ck_dim_document_status CHECK (status IN ('current', 'superseded')),
    CONSTRAINT ck_dim_document_scope CHECK (scope IN ('own', 'consolidated', 'unknown'))
);
GO

CREATE UNIQUE INDEX ux_dim_document_current ON dim_document (office_durable_key, report_year, is_consolidated)
    WHERE status = 'current' AND office_durable_key > 0 AND report_year > 0;
GO

CREATE INDEX ix_dim_document_office ON dim_document (office_key, report_year);
GO

CREATE INDEX ix_dim_document_durable ON dim_document (office_durable_key, report_year);
GO

CREATE INDEX ix_dim_document_year ON dim_document (report_year, office_key);
GO
