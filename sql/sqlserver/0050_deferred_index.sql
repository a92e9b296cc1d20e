-- Indexes that a large load has taken away for its time and makes anew at its end: on SQLite, where entry by entry they cost
-- more than the rows. A server keeps its indexes, and its loader may not change tables: there this stays empty.
CREATE TABLE deferred_index (
    index_name NVARCHAR(128) NOT NULL,
    definition NVARCHAR(1000) NOT NULL,
    CONSTRAINT pk_deferred_index PRIMARY KEY (index_name)
);
GO
