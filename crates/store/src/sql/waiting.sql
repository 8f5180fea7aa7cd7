SELECT
    count(*),
    coalesce(sum(length(entry.bytes)), 0),
    (SELECT first.bytes FROM entry AS first WHERE first.line = line.n AND first.seq = ?3 + 1)
FROM line JOIN entry ON entry.line = line.n AND entry.seq > ?3
WHERE line.journal = ?1 AND line.line = ?2
GROUP BY line.n
