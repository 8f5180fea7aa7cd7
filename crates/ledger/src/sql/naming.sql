SELECT record.body FROM pointer JOIN record ON record.n = pointer.source
WHERE pointer.target = ?1 AND (?2 IS NULL OR record.kind = ?2)
ORDER BY record.occurred_ms, record.id
