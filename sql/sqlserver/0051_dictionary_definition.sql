-- What every measure, conformed measure and rule means, in Chinese and English; of a measure, as its form defines it.
CREATE TABLE dictionary_definition (
    definition_key INTEGER NOT NULL,
    kind NVARCHAR(20) NOT NULL,
    code NVARCHAR(60) NOT NULL,
    form_code NVARCHAR(20) NOT NULL,
    definition_zh NVARCHAR(2000) NOT NULL,
    definition_en NVARCHAR(2000) NOT NULL,
    CONSTRAINT pk_dictionary_definition PRIMARY KEY (definition_key),
    CONSTRAINT uq_dictionary_definition UNIQUE (kind, code, form_code)
);
