-- What a device knows besides the journals. One row: who it is.
CREATE TABLE device (
    one           INTEGER PRIMARY KEY CHECK (one = 1),
    id            TEXT NOT NULL,
    base          TEXT NOT NULL,
    sign_secret   BLOB NOT NULL CHECK (length(sign_secret) = 32),
    seal_secret   BLOB NOT NULL CHECK (length(seal_secret) = 32),
    journal       BLOB NOT NULL CHECK (length(journal) = 16),
    -- Birth time and inode of the file when it was last known to be this one; empty where a disk has none.
    file_identity TEXT NOT NULL,
    -- Headquarters' last signed time, milliseconds since 1970; 0 before the first exchange.
    hq_time_ms    INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Headquarters as it was enrolled: one row or none.
CREATE TABLE headquarters (
    one       INTEGER PRIMARY KEY CHECK (one = 1),
    sign_key  BLOB NOT NULL CHECK (length(sign_key) = 32),
    enrolment TEXT NOT NULL
) STRICT;

-- A draft is no record: a local row sealed to its author, with no entry and no number.
CREATE TABLE draft (
    id       TEXT PRIMARY KEY,
    author   TEXT NOT NULL,
    saved_ms INTEGER NOT NULL,
    sealed   BLOB NOT NULL,
    -- The same for the holder of the printed key; empty where there is none.
    recovery BLOB NOT NULL
) STRICT;
CREATE INDEX draft_author ON draft (author, saved_ms);

-- What happened with the outside, for the Sending screen; the journals do not need it.
CREATE TABLE exchange (
    n       INTEGER PRIMARY KEY,
    at_ms   INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    code    TEXT NOT NULL,
    detail  TEXT NOT NULL
) STRICT;

CREATE TABLE preference (
    user  TEXT NOT NULL,
    name  TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (user, name)
) STRICT, WITHOUT ROWID;
