-- The book: volumes, lines, entries. Nothing in this part is ever changed but at the end of a line.
CREATE TABLE volume (
    n       INTEGER PRIMARY KEY,
    journal BLOB NOT NULL CHECK (length(journal) = 16),
    hash    BLOB NOT NULL CHECK (length(hash) = 32),
    base    TEXT NOT NULL,
    device  TEXT NOT NULL,
    opening TEXT NOT NULL,
    UNIQUE (journal, hash)
) STRICT;

CREATE TABLE line (
    n       INTEGER PRIMARY KEY,
    journal BLOB NOT NULL CHECK (length(journal) = 16),
    line    INTEGER NOT NULL,
    first   INTEGER NOT NULL,
    before  BLOB NOT NULL CHECK (length(before) = 32),
    last    INTEGER NOT NULL,
    tip     BLOB NOT NULL CHECK (length(tip) = 32),
    UNIQUE (journal, line)
) STRICT;

-- `n` is the line's row times 2^40 plus the entry's number: the book is stored in the order it is read in.
CREATE TABLE entry (
    n        INTEGER PRIMARY KEY,
    hash     BLOB NOT NULL CHECK (length(hash) = 32),
    identity BLOB NOT NULL CHECK (length(identity) = 32),
    record   TEXT,
    bytes    BLOB NOT NULL
) STRICT;
CREATE INDEX entry_record ON entry (record) WHERE record IS NOT NULL;

-- Signatures of the device that writes the journal over its chain.
CREATE TABLE head (
    line      INTEGER NOT NULL REFERENCES line (n),
    seq       INTEGER NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (line, seq)
) STRICT, WITHOUT ROWID;

-- What others, and we, have said to hold, as it was signed.
CREATE TABLE have (
    signer    BLOB NOT NULL CHECK (length(signer) = 32),
    journal   BLOB NOT NULL CHECK (length(journal) = 16),
    n         INTEGER NOT NULL,
    bytes     BLOB NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (signer, journal)
) STRICT, WITHOUT ROWID;

CREATE TABLE counter (
    journal BLOB NOT NULL CHECK (length(journal) = 16),
    scope   TEXT NOT NULL,
    n       INTEGER NOT NULL,
    PRIMARY KEY (journal, scope)
) STRICT, WITHOUT ROWID;

-- Runs that came after a revocation: kept for people to look at, never folded.
CREATE TABLE quarantine (
    n       INTEGER PRIMARY KEY,
    journal BLOB NOT NULL,
    seq     INTEGER NOT NULL,
    hash    BLOB NOT NULL,
    run     BLOB NOT NULL,
    code    TEXT NOT NULL,
    UNIQUE (journal, seq, hash, run)
) STRICT;

-- Projections: everything below can be thrown away and is rebuilt identically from `entry`.

-- Entries that judge other entries: verdicts of headquarters, corrections of a machine's own clock.
CREATE TABLE ruling (
    entry    INTEGER PRIMARY KEY REFERENCES entry (n),
    is_clock INTEGER NOT NULL
) STRICT;

CREATE TABLE record (
    n           INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    kind        TEXT NOT NULL,
    base        TEXT NOT NULL,
    number      TEXT,
    occurred_ms INTEGER,
    recorded_ms INTEGER,
    stage       TEXT NOT NULL,
    to_complete INTEGER NOT NULL,
    conflicts   INTEGER NOT NULL,
    set_aside   INTEGER NOT NULL,
    body        TEXT NOT NULL
) STRICT;
CREATE INDEX record_kind ON record (kind, occurred_ms);
CREATE INDEX record_number ON record (number) WHERE number IS NOT NULL;
CREATE INDEX record_to_complete ON record (kind) WHERE to_complete > 0;
CREATE INDEX record_open_custody ON record (occurred_ms)
    WHERE kind = 'custody' AND json_type(body, '$.exit') IS NULL;
CREATE INDEX record_conflicts ON record (kind) WHERE conflicts > 0;

-- What a record hangs together with: it `names` records, its facts `need` keys, and others find it under keys that it
-- `offers`.
CREATE TABLE tie (
    source INTEGER NOT NULL,
    how    TEXT NOT NULL CHECK (how IN ('names', 'needs', 'offers')),
    key    TEXT NOT NULL,
    PRIMARY KEY (source, how, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX tie_key ON tie (key, how);

CREATE VIRTUAL TABLE term USING fts5 (words, content = '', contentless_delete = 1);

-- `n` is the record's row times 2^12 plus the fact's place among those of the record.
CREATE TABLE fact (
    n       INTEGER PRIMARY KEY,
    measure TEXT NOT NULL,
    base    TEXT NOT NULL,
    day     TEXT NOT NULL,
    dims    TEXT NOT NULL,
    value   INTEGER NOT NULL,
    after   TEXT
) STRICT;

-- The last number given in each series, by its prefix ("OUA-K7Q2-2026-").
CREATE TABLE series (
    prefix TEXT PRIMARY KEY,
    last   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
