SELECT record.body FROM way CROSS JOIN record ON record.n = way.n
WHERE way.how = 'is' AND (?1 IS NULL OR record.kind = ?1)
ORDER BY way.key
