SELECT record.body FROM way JOIN record ON record.n = way.n
WHERE way.key = ?1 AND way.how = 'names' AND (?2 IS NULL OR record.kind = ?2)
ORDER BY record.occurred_ms, record.id
