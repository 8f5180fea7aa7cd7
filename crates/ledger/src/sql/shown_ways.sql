SELECT way.key, way.how, coalesce(record.id, way.n)
FROM way LEFT JOIN record ON record.n = way.n AND way.how <> 'entry'
ORDER BY 1, 2, 3
