SELECT body FROM record
WHERE kind = ?1 AND occurred_ms >= ?2 AND occurred_ms < ?3
ORDER BY occurred_ms DESC, id DESC
LIMIT ?4
