-- Rows are copied into the fact tables themselves: through a heap on the way they take several times as long.
DROP TABLE stage_fact_disclosure;

DROP TABLE stage_fact_quality;

DROP TABLE stage_fact_conformed;
