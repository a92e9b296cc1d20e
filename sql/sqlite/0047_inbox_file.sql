-- Files of an inbox that hold one document each, so that a night need not read what is as it was: stamp is size and time of
-- the last change, program the build that judged the document.
CREATE TABLE inbox_file (
    inbox NVARCHAR(16) NOT NULL,
    file_name NVARCHAR(400) NOT NULL,
    stamp NVARCHAR(60) NOT NULL,
    sha256 NVARCHAR(64) NOT NULL,
    program NVARCHAR(40) NOT NULL,
    CONSTRAINT pk_inbox_file PRIMARY KEY (inbox, file_name)
) WITHOUT ROWID;

CREATE INDEX ix_inbox_file_sha256 ON inbox_file (sha256);
