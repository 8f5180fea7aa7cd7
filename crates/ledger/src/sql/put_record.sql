INSERT INTO record (n, id, kind, base, series, sequence, occurred_ms, recorded_ms, body)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (n) DO UPDATE SET
    kind = ?3, base = ?4, series = ?5, sequence = ?6, occurred_ms = ?7, recorded_ms = ?8, body = ?9
