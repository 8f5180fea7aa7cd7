SELECT DISTINCT entry.record
FROM line JOIN entry ON entry.line = line.n AND entry.seq BETWEEN ?2 AND ?3
WHERE line.journal = ?1 AND entry.record IS NOT NULL
