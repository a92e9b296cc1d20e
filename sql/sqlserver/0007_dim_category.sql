-- One row per measure of a form (measures.csv, measure_kinds.csv), and one per member of an open list as documents name it.
-- category_label is empty for a measure, the normalised label for the member of a list; label_raw is what the first document said.
CREATE TABLE dim_category (
    category_key INTEGER NOT NULL,
    form_code NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
    table_code NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
    category_code NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    category_label NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    parent_key INTEGER NOT NULL,
    label_zh NVARCHAR(300) NOT NULL,
    label_en NVARCHAR(300) NOT NULL,
    label_raw NVARCHAR(300) NULL,
    unit NVARCHAR(20) NULL,
    flow_or_stock NVARCHAR(10) NOT NULL,
    is_total BIT NOT NULL,
    is_additive BIT NOT NULL,
    by_applicant BIT NOT NULL,
    conformed_code NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NULL,
    valid_from_year INTEGER NULL,
    valid_to_year INTEGER NULL,
    position INTEGER NOT NULL,
    note NVARCHAR(500) NULL,
    CONSTRAINT pk_dim_category PRIMARY KEY (category_key),
    CONSTRAINT uq_dim_category UNIQUE (form_code, category_code, category_label),
    CONSTRAINT fk_dim_category_form FOREIGN KEY (form_code) REFERENCES dim_form (form_code),
    CONSTRAINT fk_dim_category_parent FOREIGN KEY (parent_key) REFERENCES dim_category (category_key),
    CONSTRAINT fk_dim_category_conformed FOREIGN KEY (conformed_code) REFERENCES dim_conformed (conformed_code)
);
GO
