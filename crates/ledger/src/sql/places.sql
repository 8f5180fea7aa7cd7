SELECT line.journal, line.line, entry.seq, entry.identity
FROM entry JOIN line ON line.n = entry.line
WHERE entry.record = ?1
ORDER BY entry.n
