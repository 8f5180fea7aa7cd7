SELECT record.id, fact.measure, fact.base, fact.day, fact.dims, fact.value, fact.after
FROM fact LEFT JOIN record ON record.n = fact.n >> 12
ORDER BY record.id, fact.n
