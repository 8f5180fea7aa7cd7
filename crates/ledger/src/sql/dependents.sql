SELECT record.id FROM way JOIN record ON record.n = way.n
WHERE way.key = ?1 AND way.how = 'needs'
