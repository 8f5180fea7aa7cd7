INSERT INTO volume SELECT * FROM today.volume;
INSERT INTO line SELECT * FROM today.line;
INSERT INTO entry SELECT * FROM today.entry;
INSERT INTO record (
    n, id, kind, base, number, occurred_ms, recorded_ms, stage, to_complete, conflicts, set_aside, body
)
SELECT
    n, id, kind, base, body ->> 'number', occurred_ms, recorded_ms, body ->> 'stage',
    EXISTS (SELECT 1 FROM today.way WHERE n = record.n AND key = 'to_complete'),
    EXISTS (SELECT 1 FROM today.way WHERE n = record.n AND key = 'conflicts'),
    EXISTS (SELECT 1 FROM today.way WHERE n = record.n AND key = 'set_aside'),
    body
FROM today.record;
INSERT INTO tie (source, how, key)
SELECT n, how, key FROM today.way WHERE how IN ('names', 'needs', 'offers');
