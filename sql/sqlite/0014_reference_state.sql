-- The fingerprint of the reference data that was loaded last: equal means there is nothing to do.
CREATE TABLE reference_state (
    reference_name NVARCHAR(60) NOT NULL,
    fingerprint NVARCHAR(64) NOT NULL,
    loaded_at DATETIME2(3) NOT NULL,
    CONSTRAINT pk_reference_state PRIMARY KEY (reference_name)
);
