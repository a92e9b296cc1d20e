-- Rates (indicators.csv), one definition each. Below least_n in the denominator a rate says little.
CREATE TABLE dim_indicator (
    indicator_key INTEGER NOT NULL,
    indicator_code NVARCHAR(60) NOT NULL,
    label_zh NVARCHAR(100) NOT NULL,
    label_en NVARCHAR(100) NOT NULL,
    numerator_terms INTEGER NOT NULL,
    denominator_terms INTEGER NOT NULL,
    least_n INTEGER NOT NULL,
    definition_zh NVARCHAR(300) NOT NULL,
    definition_en NVARCHAR(300) NOT NULL,
    denominator_zh NVARCHAR(300) NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_dim_indicator PRIMARY KEY (indicator_key),
    CONSTRAINT uq_dim_indicator UNIQUE (indicator_code)
);
