-- Measures that are comparable across forms (conformed.csv). A list (is_list) is shown by its members and never summed.
CREATE TABLE dim_conformed (
    conformed_key INTEGER NOT NULL,
    conformed_code NVARCHAR(60) NOT NULL,
    label_zh NVARCHAR(100) NOT NULL,
    label_en NVARCHAR(100) NOT NULL,
    unit NVARCHAR(20) NULL,
    flow_or_stock NVARCHAR(10) NOT NULL,
    is_additive BIT NOT NULL,
    is_list BIT NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_dim_conformed PRIMARY KEY (conformed_key),
    CONSTRAINT uq_dim_conformed UNIQUE (conformed_code)
);
