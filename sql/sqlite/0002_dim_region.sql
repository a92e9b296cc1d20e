-- Administrative divisions (regions.csv), flattened: each row carries the names and codes of the levels above it.
-- A filler level such as 市辖区 is no place: its name stays null in the flattened columns.
CREATE TABLE dim_region (
    region_key INTEGER NOT NULL,
    region_code NVARCHAR(12) NOT NULL,
    level NVARCHAR(20) NOT NULL,
    region_name NVARCHAR(100) NOT NULL,
    parent_code NVARCHAR(12) NULL,
    is_filler BIT NOT NULL,
    province_code NVARCHAR(12) NULL,
    province_name NVARCHAR(100) NULL,
    prefecture_code NVARCHAR(12) NULL,
    prefecture_name NVARCHAR(100) NULL,
    county_code NVARCHAR(12) NULL,
    county_name NVARCHAR(100) NULL,
    township_code NVARCHAR(12) NULL,
    township_name NVARCHAR(100) NULL,
    CONSTRAINT pk_dim_region PRIMARY KEY (region_key),
    CONSTRAINT uq_dim_region UNIQUE (region_code)
);
