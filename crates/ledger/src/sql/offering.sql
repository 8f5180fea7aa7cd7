SELECT record.body FROM offers JOIN record ON record.n = offers.source
WHERE offers.key = ?1
ORDER BY record.id
