SELECT id, kind, base, series, sequence, occurred_ms, recorded_ms, body
FROM record
ORDER BY id
