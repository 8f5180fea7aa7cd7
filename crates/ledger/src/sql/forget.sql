DELETE FROM ruling;
DELETE FROM record;
DELETE FROM way;
INSERT INTO way (key, how, n) SELECT record, 'entry', n FROM entry WHERE record IS NOT NULL;
INSERT INTO term (term) VALUES ('delete-all');
DELETE FROM fact;
INSERT OR IGNORE INTO temp.fresh (n) SELECT n FROM entry;
