-- What each document states on its own year, in measures that are comparable across forms: made from fact_disclosure as the
-- document is loaded. The value needs every component that the form has; where one is missing, what the text says counts;
-- where it says nothing either, there is none. A measure that is not broken down by applicant stands under 'total'.
-- series_form is the form whose definition the value follows: for a sentence, the form in force in its year.
CREATE TABLE fact_conformed (
    document_key INTEGER NOT NULL,
    conformed_key INTEGER NOT NULL,
    applicant_key INTEGER NOT NULL,
    value DECIMAL(19,4) NULL,
    components INTEGER NOT NULL,
    components_expected INTEGER NOT NULL,
    is_approximate BIT NOT NULL,
    source NVARCHAR(10) NOT NULL,
    series_form NVARCHAR(20) NOT NULL,
    CONSTRAINT pk_fact_conformed PRIMARY KEY (document_key, conformed_key, applicant_key),
    CONSTRAINT fk_fact_conformed_document FOREIGN KEY (document_key) REFERENCES dim_document (document_key),
    CONSTRAINT fk_fact_conformed_conformed FOREIGN KEY (conformed_key) REFERENCES dim_conformed (conformed_key),
    CONSTRAINT fk_fact_conformed_applicant FOREIGN KEY (applicant_key) REFERENCES dim_applicant (applicant_key),
    CONSTRAINT fk_fact_conformed_form FOREIGN KEY (series_form) REFERENCES dim_form (form_code),
    CONSTRAINT ck_fact_conformed_source CHECK (source IN ('table', 'prose'))
) WITHOUT ROWID;

CREATE INDEX ix_fact_conformed_measure ON fact_conformed (conformed_key, applicant_key, document_key);
