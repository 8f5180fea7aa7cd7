-- The words of the search index, of which those that sound alike stand together. What the index holds has another shape
-- than before: it is emptied here, and whoever opens the file writes it again.
CREATE VIRTUAL TABLE term_word USING fts5vocab (term, row);
INSERT INTO term (term) VALUES ('delete-all');
