-- The text of a document boiled down to 128 numbers: of two documents, the share of equal places estimates how much text they
-- have in common. Only documents with enough running text have one.
CREATE TABLE document_signature (
    document_key INTEGER NOT NULL,
    signature NVARCHAR(400) NOT NULL,
    CONSTRAINT pk_document_signature PRIMARY KEY (document_key),
    CONSTRAINT fk_document_signature_document FOREIGN KEY (document_key) REFERENCES dim_document (document_key)
);
