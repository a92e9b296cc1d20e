-- How a conformed measure of one form compares with that of another (breaks.csv), in either direction of time.
-- comparability: comparable, approximate (a percentage is given, with the reason) or break (none is given).
CREATE TABLE series_break (
    conformed_key INTEGER NOT NULL,
    from_form NVARCHAR(20) NOT NULL,
    to_form NVARCHAR(20) NOT NULL,
    comparability NVARCHAR(20) NOT NULL,
    reason_zh NVARCHAR(200) NULL,
    reason_en NVARCHAR(200) NULL,
    CONSTRAINT pk_series_break PRIMARY KEY (conformed_key, from_form, to_form),
    CONSTRAINT fk_series_break_conformed FOREIGN KEY (conformed_key) REFERENCES dim_conformed (conformed_key),
    CONSTRAINT fk_series_break_from FOREIGN KEY (from_form) REFERENCES dim_form (form_code),
    CONSTRAINT fk_series_break_to FOREIGN KEY (to_form) REFERENCES dim_form (form_code),
    CONSTRAINT ck_series_break_comparability CHECK (comparability IN ('comparable', 'approximate', 'break'))
) WITHOUT ROWID;
