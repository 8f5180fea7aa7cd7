-- The words of the search index, of which those that sound alike stand together. What the index holds has another shape
-- than before: it is emptied here, and whoever opens the file writes it again and takes the row out.
CREATE VIRTUAL TABLE term_word USING fts5vocab (term, row);
INSERT INTO term (term) VALUES ('delete-all');
CREATE TABLE index_due (n INTEGER PRIMARY KEY) STRICT;
INSERT INTO index_due (n) VALUES (1);
