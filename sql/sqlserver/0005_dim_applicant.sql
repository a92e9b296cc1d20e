-- Who applied (applicants.csv). 'none' (the measure is not broken down) is a member of its own, not the unknown one.
CREATE TABLE dim_applicant (
    applicant_key INTEGER NOT NULL,
    applicant_code NVARCHAR(30) COLLATE Latin1_General_100_BIN2 NOT NULL,
    label_zh NVARCHAR(50) NOT NULL,
    label_en NVARCHAR(50) NOT NULL,
    position INTEGER NULL,
    is_total BIT NOT NULL,
    CONSTRAINT pk_dim_applicant PRIMARY KEY (applicant_key),
    CONSTRAINT uq_dim_applicant UNIQUE (applicant_code)
);
GO
