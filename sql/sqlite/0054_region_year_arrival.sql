-- Documents that the roll-ups do not count yet. Written with the documents, in the same transaction, and taken away with the
-- sums that count them, so that each is counted once whatever dies in between.
CREATE TABLE region_year_arrival (
    document_key INTEGER NOT NULL,
    CONSTRAINT pk_region_year_arrival PRIMARY KEY (document_key),
    CONSTRAINT fk_region_year_arrival_document FOREIGN KEY (document_key) REFERENCES dim_document (document_key)
);
