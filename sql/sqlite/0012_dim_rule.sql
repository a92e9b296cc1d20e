-- Rules that documents are judged by (rules.csv). A rule met in a parsed report and not in the catalogue becomes a member too.
CREATE TABLE dim_rule (
    rule_key INTEGER NOT NULL,
    rule_code NVARCHAR(60) NOT NULL,
    label_zh NVARCHAR(200) NOT NULL,
    label_en NVARCHAR(200) NOT NULL,
    severity NVARCHAR(10) NOT NULL,
    quarantines BIT NOT NULL,
    source NVARCHAR(300) NULL,
    CONSTRAINT pk_dim_rule PRIMARY KEY (rule_key),
    CONSTRAINT uq_dim_rule UNIQUE (rule_code)
);
