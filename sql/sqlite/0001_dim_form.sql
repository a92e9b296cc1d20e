-- A reporting form (forms.csv). Documents and measures name it by its code.
CREATE TABLE dim_form (
    form_key INTEGER NOT NULL,
    form_code NVARCHAR(20) NOT NULL,
    base_code NVARCHAR(20) NULL,
    label_zh NVARCHAR(200) NOT NULL,
    label_en NVARCHAR(200) NOT NULL,
    valid_from_year INTEGER NULL,
    valid_to_year INTEGER NULL,
    is_national BIT NOT NULL,
    basis NVARCHAR(200) NULL,
    CONSTRAINT pk_dim_form PRIMARY KEY (form_key),
    CONSTRAINT uq_dim_form UNIQUE (form_code)
);
