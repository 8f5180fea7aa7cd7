SELECT entry.n, entry.seq, entry.identity, entry.bytes, line.journal
FROM entry JOIN line ON line.n = entry.line
WHERE entry.n > (SELECT n FROM projected) AND entry.record IS NULL
ORDER BY entry.n
