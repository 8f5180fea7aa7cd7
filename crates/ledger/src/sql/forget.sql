DELETE FROM ruling;
DELETE FROM record;
DELETE FROM tie;
INSERT INTO term (term) VALUES ('delete-all');
DELETE FROM fact;
DELETE FROM series;
INSERT OR IGNORE INTO temp.fresh (n) SELECT n FROM entry;
