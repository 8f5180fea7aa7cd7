SELECT record.n, record.body FROM term CROSS JOIN record ON record.n = term.rowid
WHERE term MATCH ?1 AND (?2 IS NULL OR record.kind = ?2)
ORDER BY term.rowid DESC
LIMIT ?3
