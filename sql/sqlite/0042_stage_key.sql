-- Keys of the offices or documents that one step of a comparison is about: what is known of them is read by joins, not one
-- by one. Empty between the steps.
CREATE TABLE stage_key (
    item_key INTEGER NOT NULL,
    CONSTRAINT pk_stage_key PRIMARY KEY (item_key)
);
