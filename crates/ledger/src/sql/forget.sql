DELETE FROM ruling;
DELETE FROM record;
DELETE FROM pointer;
DELETE FROM depends;
DELETE FROM offers;
INSERT INTO term (term) VALUES ('delete-all');
DELETE FROM fact;
DELETE FROM series;
UPDATE projected SET n = 0;
