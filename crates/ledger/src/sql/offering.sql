SELECT record.body FROM tie JOIN record ON record.n = tie.source
WHERE tie.key = ?1 AND tie.how = 'offers'
ORDER BY record.id
