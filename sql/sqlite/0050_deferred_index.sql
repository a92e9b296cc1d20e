-- Indexes that a large load has taken away for its time and makes anew at its end: entry by entry they cost more than the
-- rows. Written in the transaction that takes them away, so that a run that dies leaves word for the next.
CREATE TABLE deferred_index (
    index_name NVARCHAR(128) NOT NULL,
    definition NVARCHAR(1000) NOT NULL,
    CONSTRAINT pk_deferred_index PRIMARY KEY (index_name)
);
