SELECT record.body FROM term JOIN record ON record.n = term.rowid
WHERE term MATCH ?1 AND (?2 IS NULL OR record.kind = ?2)
ORDER BY record.occurred_ms DESC, record.id
LIMIT ?3
