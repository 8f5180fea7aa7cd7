SELECT record.body FROM tie JOIN record ON record.n = tie.source
WHERE tie.key = ?1 AND tie.how = 'names' AND (?2 IS NULL OR record.kind = ?2)
ORDER BY record.occurred_ms, record.id
