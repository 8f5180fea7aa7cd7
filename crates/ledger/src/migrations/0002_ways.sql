-- One tree from keys to rows in place of six: what one save adds to it lies side by side, so that a save writes few
-- pages. `key` is a record's id, under which stand its entries, the row that it `is`, and the rows of records that
-- name it or whose facts need it; or a key under which others find a record; or what a record asks of people.
CREATE TABLE way (
    key TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('entry', 'is', 'names', 'needs', 'offers', 'asks')),
    n   INTEGER NOT NULL,
    PRIMARY KEY (key, how, n)
) STRICT, WITHOUT ROWID;

INSERT INTO way (key, how, n) SELECT record, 'entry', n FROM entry WHERE record IS NOT NULL;
INSERT INTO way (key, how, n) SELECT id, 'is', n FROM record;
INSERT INTO way (key, how, n) SELECT key, how, source FROM tie;
INSERT INTO way (key, how, n) SELECT 'to_complete', 'asks', n FROM record WHERE to_complete > 0 AND stage <> 'void';
INSERT INTO way (key, how, n) SELECT 'conflicts', 'asks', n FROM record WHERE conflicts > 0;
INSERT INTO way (key, how, n) SELECT 'set_aside', 'asks', n FROM record WHERE set_aside > 0;
INSERT INTO way (key, how, n) SELECT 'open_custody', 'asks', n FROM record
WHERE kind = 'custody' AND json_type(body, '$.exit') IS NULL AND stage <> 'void';

-- The last number of a series is that of the record that has it.
CREATE TABLE folded (
    n           INTEGER PRIMARY KEY,
    id          TEXT NOT NULL,
    kind        TEXT NOT NULL,
    base        TEXT NOT NULL,
    series      TEXT,
    sequence    INTEGER,
    occurred_ms INTEGER,
    recorded_ms INTEGER,
    body        TEXT NOT NULL
) STRICT;
INSERT INTO folded (n, id, kind, base, series, sequence, occurred_ms, recorded_ms, body)
SELECT
    n, id, kind, base, rtrim(number, '0123456789'),
    CAST(substr(number, length(rtrim(number, '0123456789')) + 1) AS INTEGER),
    occurred_ms, recorded_ms, body
FROM record;

DROP INDEX entry_record;
DROP TABLE tie;
DROP TABLE series;
DROP TABLE record;
ALTER TABLE folded RENAME TO record;
CREATE INDEX record_time ON record (occurred_ms, kind);
CREATE INDEX record_number ON record (series, sequence) WHERE series IS NOT NULL;

-- Acts on the journal itself are few: people's signatures are found among them.
CREATE INDEX entry_of_journal ON entry (n) WHERE record IS NULL;
