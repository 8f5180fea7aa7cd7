SELECT DISTINCT entry.record FROM temp.fresh JOIN entry ON entry.n = fresh.n
WHERE entry.record IS NOT NULL
