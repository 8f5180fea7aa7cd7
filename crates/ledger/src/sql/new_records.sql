SELECT DISTINCT entry.record FROM temp.fresh CROSS JOIN entry ON entry.n = fresh.n
WHERE entry.record IS NOT NULL
