SELECT record.body FROM way JOIN record ON record.n = way.n
WHERE way.key = ?1 AND way.how = 'asks'
ORDER BY record.occurred_ms, record.id
