-- Servers compress the facts here and add a column store; SQLite has neither. The statement is there for engines of migrations
-- that refuse a script without one.
SELECT 1;
