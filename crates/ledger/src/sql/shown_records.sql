SELECT id, kind, base, occurred_ms, recorded_ms, body
FROM record
ORDER BY id
