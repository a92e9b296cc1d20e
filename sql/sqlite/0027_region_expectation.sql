-- How many offices are expected to report on their own work in a region and a year: the N of "n of N offices". Made anew
-- from rpt_coverage at the end of each load, so that a roll-up need not count the offices for every measure.
CREATE TABLE region_expectation (
    region_key INTEGER NOT NULL,
    report_year INTEGER NOT NULL,
    offices_expected INTEGER NOT NULL,
    CONSTRAINT pk_region_expectation PRIMARY KEY (region_key, report_year),
    CONSTRAINT fk_region_expectation_region FOREIGN KEY (region_key) REFERENCES dim_region (region_key),
    CONSTRAINT fk_region_expectation_year FOREIGN KEY (report_year) REFERENCES dim_year (year_key)
) WITHOUT ROWID;

-- The roll-ups of rpt_region_year above the township, kept so that a page need not add up a province: made anew after each
-- load for the regions and years that it touched. Rows are what the view would count from rpt_year_over_year.
CREATE TABLE region_year (
    region_key INTEGER NOT NULL,
    report_year INTEGER NOT NULL,
    conformed_key INTEGER NOT NULL,
    applicant_key INTEGER NOT NULL,
    value DECIMAL(19,4) NULL,
    offices_reported INTEGER NOT NULL,
    like_for_like_value DECIMAL(19,4) NULL,
    like_for_like_previous DECIMAL(19,4) NULL,
    like_for_like_offices INTEGER NOT NULL,
    break_offices INTEGER NOT NULL,
    CONSTRAINT pk_region_year PRIMARY KEY (region_key, report_year, conformed_key, applicant_key),
    CONSTRAINT fk_region_year_region FOREIGN KEY (region_key) REFERENCES dim_region (region_key),
    CONSTRAINT fk_region_year_year FOREIGN KEY (report_year) REFERENCES dim_year (year_key),
    CONSTRAINT fk_region_year_conformed FOREIGN KEY (conformed_key) REFERENCES dim_conformed (conformed_key),
    CONSTRAINT fk_region_year_applicant FOREIGN KEY (applicant_key) REFERENCES dim_applicant (applicant_key)
) WITHOUT ROWID;

-- The regions and years whose roll-ups are yet to be made anew. Written with the documents that touch them, in the same
-- transaction, so that a run that dies leaves word for the next.
CREATE TABLE region_year_stale (
    region_key INTEGER NOT NULL,
    report_year INTEGER NOT NULL,
    CONSTRAINT pk_region_year_stale PRIMARY KEY (region_key, report_year),
    CONSTRAINT fk_region_year_stale_region FOREIGN KEY (region_key) REFERENCES dim_region (region_key),
    CONSTRAINT fk_region_year_stale_year FOREIGN KEY (report_year) REFERENCES dim_year (year_key)
) WITHOUT ROWID;
