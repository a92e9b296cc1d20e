-- Every region with itself and each region above it: what a roll-up joins. Fillers are no ancestors.
CREATE TABLE region_ancestor (
    ancestor_key INTEGER NOT NULL,
    region_key INTEGER NOT NULL,
    CONSTRAINT pk_region_ancestor PRIMARY KEY (region_key, ancestor_key),
    CONSTRAINT fk_region_ancestor_ancestor FOREIGN KEY (ancestor_key) REFERENCES dim_region (region_key),
    CONSTRAINT fk_region_ancestor_region FOREIGN KEY (region_key) REFERENCES dim_region (region_key)
);
GO

CREATE INDEX ix_region_ancestor_ancestor ON region_ancestor (ancestor_key, region_key);
GO
