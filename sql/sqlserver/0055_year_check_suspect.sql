-- Documents with a value far from the office's own history: whether it is a jump depends on the offices beside it, and is
-- looked at again whenever one of those reports.
CREATE TABLE year_check_suspect (
    document_key INTEGER NOT NULL,
    CONSTRAINT pk_year_check_suspect PRIMARY KEY (document_key),
    CONSTRAINT fk_year_check_suspect_document FOREIGN KEY (document_key) REFERENCES dim_document (document_key)
);
GO

-- Which of the documents that are there already are suspects is not known: the next load compares them all.
INSERT INTO year_check_stale (document_key)
SELECT d.document_key FROM dim_document d
WHERE d.report_year > 0 AND d.office_durable_key > 0
    AND NOT EXISTS (SELECT 1 FROM year_check_stale s WHERE s.document_key = d.document_key);
GO
