SELECT entry.n, entry.n & 0xFFFFFFFFFF, entry.bytes
FROM line JOIN entry ON entry.n > (line.n << 40) + ?3 AND entry.n < (line.n + 1) << 40
WHERE line.journal = ?1 AND line.line = ?2 AND entry.record IS NULL
ORDER BY entry.n
