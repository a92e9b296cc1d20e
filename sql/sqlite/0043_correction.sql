-- The corrections of a clerk, as the list that was given last has them. A correction names its document by hash, or by office
-- and year; expected_value is what the document prints, null for a blank cell, and the correction stands only as long as it
-- does. corrected_value null: blank.
CREATE TABLE correction (
    correction_key INTEGER NOT NULL,
    sha256 NVARCHAR(64) NULL,
    office_code NVARCHAR(200) NULL,
    report_year INTEGER NULL,
    measure_code NVARCHAR(60) NOT NULL,
    category_label NVARCHAR(200) NOT NULL,
    applicant_code NVARCHAR(30) NULL,
    expected_value DECIMAL(19,4) NULL,
    corrected_value DECIMAL(19,4) NULL,
    reason NVARCHAR(400) NOT NULL,
    author_role NVARCHAR(100) NOT NULL,
    CONSTRAINT pk_correction PRIMARY KEY (correction_key)
);
