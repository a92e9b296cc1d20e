-- One row per version of an office (type 2). valid_from_year 0: since before the first report; valid_to_year null: still so.
-- durable_key is the key of the first version, the same for all. A main office (a government or its general office) has the later legal date.
CREATE TABLE dim_office (
    office_key INTEGER NOT NULL,
    durable_key INTEGER NOT NULL,
    office_code NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    office_name NVARCHAR(200) NOT NULL,
    full_name NVARCHAR(400) NOT NULL,
    office_kind NVARCHAR(40) NULL,
    admin_level NVARCHAR(20) NULL,
    is_main_office BIT NOT NULL,
    region_key INTEGER NOT NULL,
    valid_from_year INTEGER NOT NULL,
    valid_to_year INTEGER NULL,
    is_current BIT NOT NULL,
    run_id INTEGER NULL,
    CONSTRAINT pk_dim_office PRIMARY KEY (office_key),
    CONSTRAINT uq_dim_office UNIQUE (office_code, valid_from_year),
    CONSTRAINT fk_dim_office_region FOREIGN KEY (region_key) REFERENCES dim_region (region_key),
    CONSTRAINT fk_dim_office_run FOREIGN KEY (run_id) REFERENCES etl_run (run_id)
);
GO

CREATE INDEX ix_dim_office_durable ON dim_office (durable_key);
GO

CREATE INDEX ix_dim_office_region ON dim_office (region_key);
GO
