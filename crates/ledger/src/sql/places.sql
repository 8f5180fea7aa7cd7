SELECT line.journal, line.line, entry.n & 0xFFFFFFFFFF, entry.identity
FROM way
JOIN entry ON entry.n = way.n
JOIN line ON line.n = entry.n >> 40
WHERE way.key = ?1 AND way.how = 'entry'
ORDER BY way.n
