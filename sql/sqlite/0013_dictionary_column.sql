-- What the columns of the views mean (columns.csv).
CREATE TABLE dictionary_column (
    column_key INTEGER NOT NULL,
    view_name NVARCHAR(60) NOT NULL,
    column_name NVARCHAR(60) NOT NULL,
    definition_zh NVARCHAR(400) NOT NULL,
    definition_en NVARCHAR(400) NOT NULL,
    CONSTRAINT pk_dictionary_column PRIMARY KEY (column_key),
    CONSTRAINT uq_dictionary_column UNIQUE (view_name, column_name)
);
