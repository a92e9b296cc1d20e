-- Documents whose years are yet to be compared with the years beside them. Written with the documents, in the same
-- transaction, so that a run that dies leaves word for the next.
CREATE TABLE year_check_stale (
    document_key INTEGER NOT NULL,
    CONSTRAINT pk_year_check_stale PRIMARY KEY (document_key),
    CONSTRAINT fk_year_check_stale_document FOREIGN KEY (document_key) REFERENCES dim_document (document_key)
);
