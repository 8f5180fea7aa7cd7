INSERT INTO record (
    id, kind, base, number, occurred_ms, recorded_ms, stage, to_complete, conflicts, set_aside, body
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
ON CONFLICT (id) DO UPDATE SET
    kind = ?2, base = ?3, number = ?4, occurred_ms = ?5, recorded_ms = ?6,
    stage = ?7, to_complete = ?8, conflicts = ?9, set_aside = ?10, body = ?11
