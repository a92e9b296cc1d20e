-- What became of offices (office-changes.csv): each row says since which report year, and why. An office that is renamed or
-- moved stays one office under the code it had first; one that is merged or abolished ends. office_code may stand for the
-- offices of that name in every division: *-NAME. A row added here by hand counts like those of the file.
CREATE TABLE office_change (
    change_key INTEGER NOT NULL,
    office_code NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    change_year INTEGER NOT NULL,
    kind NVARCHAR(20) NOT NULL,
    successor_code NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    reason NVARCHAR(400) NOT NULL,
    CONSTRAINT pk_office_change PRIMARY KEY (change_key),
    CONSTRAINT uq_office_change UNIQUE (office_code, change_year),
    CONSTRAINT ck_office_change_kind CHECK (kind IN ('renamed', 'moved', 'merged', 'abolished'))
);
GO
