-- Files of an inbox that hold one document each, so that a night need not read what is as it was: stamp is size and time of
-- the last change, program the build that judged the document.
CREATE TABLE inbox_file (
    inbox NVARCHAR(16) COLLATE Latin1_General_100_BIN2 NOT NULL,
    file_name NVARCHAR(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
    stamp NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    sha256 NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    program NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT pk_inbox_file PRIMARY KEY (inbox, file_name)
);
GO

CREATE INDEX ix_inbox_file_sha256 ON inbox_file (sha256);
GO
