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
