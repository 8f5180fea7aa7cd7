-- Headquarters' own tables, beside the journals: what cannot be folded from entries.
CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- One-time invitations. The secret itself leaves with the file; here is only its hash.
CREATE TABLE enrolment (
    id       TEXT PRIMARY KEY,
    secret   BLOB NOT NULL CHECK (length(secret) = 32),
    base     TEXT NOT NULL,
    approved INTEGER NOT NULL,
    made_ms  INTEGER NOT NULL,
    used_by  BLOB CHECK (length(used_by) = 32)
) STRICT, WITHOUT ROWID;

CREATE TABLE device (
    sign_key    BLOB PRIMARY KEY CHECK (length(sign_key) = 32),
    seal_key    BLOB NOT NULL CHECK (length(seal_key) = 32),
    journal     BLOB NOT NULL CHECK (length(journal) = 16),
    enrolment   TEXT NOT NULL UNIQUE,
    base        TEXT NOT NULL,
    standing    TEXT NOT NULL CHECK (standing IN ('waiting', 'approved', 'revoked')),
    record      TEXT,
    claimed_ms  INTEGER NOT NULL,
    approved_ms INTEGER,
    revoked_ms  INTEGER
) STRICT, WITHOUT ROWID;

-- Where the journals of a revoked device stop to count.
CREATE TABLE last_good (
    journal BLOB PRIMARY KEY CHECK (length(journal) = 16),
    seq     INTEGER NOT NULL,
    hash    BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT, WITHOUT ROWID;

-- The last word with each device, for people who watch over silent bases.
CREATE TABLE contact (
    sign_key  BLOB PRIMARY KEY CHECK (length(sign_key) = 32),
    at_ms     INTEGER NOT NULL,
    protocol  INTEGER NOT NULL,
    exchanges INTEGER NOT NULL,
    bytes_in  INTEGER NOT NULL,
    bytes_out INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
