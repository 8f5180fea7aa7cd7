SELECT entry.n & 0xFFFFFFFFFF, entry.hash, entry.identity, entry.record, entry.bytes
FROM line JOIN entry ON entry.n BETWEEN line.n << 40 AND (line.n << 40) + 0xFFFFFFFFFF
WHERE line.journal = ?1 AND line.line = ?2
ORDER BY entry.n
