SELECT entry.n, entry.seq, entry.identity, entry.bytes, line.journal
FROM entry JOIN line ON line.n = entry.line
WHERE entry.record = ?1
ORDER BY entry.n
