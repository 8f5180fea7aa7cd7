SELECT DISTINCT entry.record
FROM line JOIN entry ON entry.n BETWEEN (line.n << 40) + ?2 AND (line.n << 40) + ?3
WHERE line.journal = ?1 AND entry.record IS NOT NULL
