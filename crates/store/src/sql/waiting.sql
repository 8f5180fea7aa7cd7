SELECT
    count(*),
    coalesce(sum(length(entry.bytes)), 0),
    (SELECT first.bytes FROM entry AS first WHERE first.n = (line.n << 40) + ?3 + 1)
FROM line JOIN entry ON entry.n > (line.n << 40) + ?3 AND entry.n < (line.n + 1) << 40
WHERE line.journal = ?1 AND line.line = ?2
GROUP BY line.n
