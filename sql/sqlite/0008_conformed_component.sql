-- Which measures of a form add up to a conformed measure, and how many there are of them.
-- A sentence states what it states: for prose any number of components is complete.
CREATE TABLE conformed_component (
    category_key INTEGER NOT NULL,
    conformed_key INTEGER NOT NULL,
    form_code NVARCHAR(20) NOT NULL,
    is_prose BIT NOT NULL,
    components_expected INTEGER NOT NULL,
    CONSTRAINT pk_conformed_component PRIMARY KEY (conformed_key, category_key),
    CONSTRAINT fk_conformed_component_category FOREIGN KEY (category_key) REFERENCES dim_category (category_key),
    CONSTRAINT fk_conformed_component_conformed FOREIGN KEY (conformed_key) REFERENCES dim_conformed (conformed_key),
    CONSTRAINT fk_conformed_component_form FOREIGN KEY (form_code) REFERENCES dim_form (form_code)
) WITHOUT ROWID;

CREATE INDEX ix_conformed_component_category ON conformed_component (category_key, conformed_key);
