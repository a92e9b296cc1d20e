-- Report years. year_key is the year itself; 0 is unknown.
-- A series break is a year in which the national form changed.
CREATE TABLE dim_year (
    year_key INTEGER NOT NULL,
    form_code NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
    plan_code NVARCHAR(10) COLLATE Latin1_General_100_BIN2 NULL,
    plan_name NVARCHAR(20) NULL,
    deadline_department DATE NULL,
    deadline_main_office DATE NULL,
    is_series_break BIT NOT NULL,
    break_note NVARCHAR(200) NULL,
    CONSTRAINT pk_dim_year PRIMARY KEY (year_key),
    CONSTRAINT fk_dim_year_form FOREIGN KEY (form_code) REFERENCES dim_form (form_code)
);
GO
