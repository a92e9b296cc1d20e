-- The conformed measures that are added on either side of a rate.
CREATE TABLE indicator_term (
    indicator_key INTEGER NOT NULL,
    side NVARCHAR(20) NOT NULL,
    conformed_key INTEGER NOT NULL,
    CONSTRAINT pk_indicator_term PRIMARY KEY (indicator_key, side, conformed_key),
    CONSTRAINT fk_indicator_term_indicator FOREIGN KEY (indicator_key) REFERENCES dim_indicator (indicator_key),
    CONSTRAINT fk_indicator_term_conformed FOREIGN KEY (conformed_key) REFERENCES dim_conformed (conformed_key),
    CONSTRAINT ck_indicator_term_side CHECK (side IN ('numerator', 'denominator'))
) WITHOUT ROWID;
