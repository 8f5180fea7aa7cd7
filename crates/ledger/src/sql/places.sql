SELECT line.journal, line.line, entry.n & 0xFFFFFFFFFF, entry.identity
FROM entry JOIN line ON line.n = entry.n >> 40
WHERE entry.record = ?1
ORDER BY entry.n
