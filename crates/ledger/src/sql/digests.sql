SELECT record.base, record.kind, record.body FROM way CROSS JOIN record ON record.n = way.n
WHERE way.how = 'is'
ORDER BY way.key
