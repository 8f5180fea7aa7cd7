SELECT entry.n, entry.n & 0xFFFFFFFFFF, entry.identity, entry.bytes, line.journal
FROM temp.fresh
CROSS JOIN entry ON entry.n = fresh.n
CROSS JOIN line ON line.n = entry.n >> 40
WHERE entry.record IS NULL
ORDER BY entry.n
