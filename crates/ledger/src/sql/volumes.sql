SELECT journal, hash, opening FROM volume
WHERE ?1 IS NULL OR journal = ?1
ORDER BY journal, hash
