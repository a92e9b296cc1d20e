-- The batch under judgement: what is known of these documents and their offices is read by joins, not one by one.
CREATE TABLE stage_document (
    position INTEGER NOT NULL,
    sha256 NVARCHAR(64) NOT NULL,
    office_code NVARCHAR(200) NULL,
    region_code NVARCHAR(12) NULL,
    report_year INTEGER NOT NULL,
    is_consolidated BIT NOT NULL,
    CONSTRAINT pk_stage_document PRIMARY KEY (position)
);
