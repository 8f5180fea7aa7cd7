//! The settings without which a "saved" could be untrue: each is set, then read back, and each
//! refuses on its own.

use rusqlite::{Connection, config::DbConfig, types::Value};

use crate::{Error, Mode};

/// SQLite 3.51.3 is the first without the fault that could corrupt a file when its write-ahead log
/// was reset.
const SQLITE_VERSION_MIN: i32 = 3_051_003;

/// One thing that must hold before a connection is handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// The library encrypts at all.
    Cipher,
    /// The library is recent enough.
    SqliteVersion,
    /// Write-ahead log.
    JournalMode,
    /// Every commit is on the disk before it is acknowledged.
    Synchronous,
    /// References are checked.
    ForeignKeys,
    /// A tampered schema cannot call functions.
    TrustedSchema,
    /// Damaged pages are noticed early.
    CellSizeCheck,
    /// No page of the file is mapped in clear.
    MmapSize,
    /// Temporary tables never reach the disk.
    TempStore,
    /// Deleted bytes are overwritten.
    SecureDelete,
    /// The file cannot be broken by SQL.
    Defensive,
    /// A reader cannot write.
    QueryOnly,
}

impl Setting {
    /// The stable name of its refusal.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Cipher => "opening_cipher",
            Self::SqliteVersion => "opening_sqlite_version",
            Self::JournalMode => "opening_journal_mode",
            Self::Synchronous => "opening_synchronous",
            Self::ForeignKeys => "opening_foreign_keys",
            Self::TrustedSchema => "opening_trusted_schema",
            Self::CellSizeCheck => "opening_cell_size_check",
            Self::MmapSize => "opening_mmap_size",
            Self::TempStore => "opening_temp_store",
            Self::SecureDelete => "opening_secure_delete",
            Self::Defensive => "opening_defensive",
            Self::QueryOnly => "opening_query_only",
        }
    }
}

/// What is set by pragma: the setting, its name, what to ask for and what SQLite must then answer.
const PRAGMAS: [(Setting, &str, &str, &str); 9] = [
    (Setting::JournalMode, "journal_mode", "WAL", "wal"),
    (Setting::Synchronous, "synchronous", "FULL", "2"),
    (Setting::ForeignKeys, "foreign_keys", "ON", "1"),
    (Setting::TrustedSchema, "trusted_schema", "OFF", "0"),
    (Setting::CellSizeCheck, "cell_size_check", "ON", "1"),
    (Setting::MmapSize, "mmap_size", "0", "0"),
    (Setting::TempStore, "temp_store", "MEMORY", "2"),
    (Setting::SecureDelete, "secure_delete", "ON", "1"),
    (Setting::QueryOnly, "query_only", "ON", "1"),
];

/// Sets everything that `mode` needs. A reader leaves the journal mode as it finds it.
pub(crate) fn set(conn: &Connection, mode: Mode) -> Result<(), Error> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    for (setting, name, wanted, _) in PRAGMAS {
        let skipped = match mode {
            Mode::Read => Setting::JournalMode,
            Mode::Write => Setting::QueryOnly,
        };
        if setting != skipped {
            read(conn, &format!("PRAGMA {name} = {wanted}"))?;
        }
    }
    Ok(())
}

/// Reads everything back, so that nothing is believed because it was asked for.
///
/// # Errors
/// [`Error::Unsafe`] with the first setting that does not hold.
pub fn check(conn: &Connection, mode: Mode) -> Result<(), Error> {
    check_library(
        read(conn, "PRAGMA cipher_version")?,
        rusqlite::version_number(),
    )?;
    for (setting, name, _, expected) in PRAGMAS {
        if setting == Setting::QueryOnly && mode == Mode::Write {
            continue;
        }
        // A file system that cannot map files answers nothing at all to `mmap_size`.
        let found = match (setting, read(conn, &format!("PRAGMA {name}"))?) {
            (Setting::MmapSize, found) if found.is_empty() => "0".to_owned(),
            (_, found) => found,
        };
        hold(setting, found == expected, found)?;
    }
    let defensive = conn.db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE)?;
    hold(Setting::Defensive, defensive, defensive.to_string())
}

fn check_library(cipher: String, sqlite: i32) -> Result<(), Error> {
    hold(Setting::Cipher, !cipher.is_empty(), cipher)?;
    hold(
        Setting::SqliteVersion,
        sqlite >= SQLITE_VERSION_MIN,
        sqlite.to_string(),
    )
}

fn hold(setting: Setting, holds: bool, found: String) -> Result<(), Error> {
    if holds {
        Ok(())
    } else {
        Err(Error::Unsafe { setting, found })
    }
}

/// The first value of the first row as text, empty if there is none. Steps to the end: a pragma
/// that is only prepared does nothing, and one that is stepped once may report before it has acted.
pub(crate) fn read(conn: &Connection, sql: &str) -> Result<String, Error> {
    let mut statement = conn.prepare(sql)?;
    let mut rows = statement.query([])?;
    let mut first = None;
    while let Some(row) = rows.next()? {
        let value: Value = row.get(0)?;
        first.get_or_insert(value);
    }
    Ok(match first {
        Some(Value::Integer(number)) => number.to_string(),
        Some(Value::Text(text)) => text,
        _ => String::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Key, open};

    #[test]
    fn each_setting_is_noticed_when_it_is_broken() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("register.db");
        let key = Key::new(&[3; 32]);
        for (sql, code) in [
            ("journal_mode = DELETE", "opening_journal_mode"),
            ("synchronous = NORMAL", "opening_synchronous"),
            ("foreign_keys = OFF", "opening_foreign_keys"),
            ("trusted_schema = ON", "opening_trusted_schema"),
            ("cell_size_check = OFF", "opening_cell_size_check"),
            ("mmap_size = 65536", "opening_mmap_size"),
            ("temp_store = FILE", "opening_temp_store"),
            ("secure_delete = OFF", "opening_secure_delete"),
        ] {
            let conn = open(&path, &key, Mode::Write, None).unwrap();
            check(&conn, Mode::Write).unwrap();
            conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false)
                .unwrap();
            read(&conn, &format!("PRAGMA {sql}")).unwrap();
            assert_eq!(check(&conn, Mode::Write).unwrap_err().code(), code);
        }
    }

    #[test]
    fn an_open_schema_and_a_writing_reader_are_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("register.db");
        let key = Key::new(&[3; 32]);
        let conn = open(&path, &key, Mode::Write, None).unwrap();
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false)
            .unwrap();
        assert_eq!(
            check(&conn, Mode::Write).unwrap_err().code(),
            "opening_defensive"
        );
        let reader = open(&path, &key, Mode::Read, None).unwrap();
        read(&reader, "PRAGMA query_only = OFF").unwrap();
        assert_eq!(
            check(&reader, Mode::Read).unwrap_err().code(),
            "opening_query_only"
        );
    }

    #[test]
    fn a_library_that_does_not_encrypt_or_is_too_old_is_refused() {
        let code = |cipher: &str, sqlite| {
            check_library(cipher.to_owned(), sqlite).map_err(|error| error.code())
        };
        assert_eq!(code("", SQLITE_VERSION_MIN), Err("opening_cipher"));
        assert_eq!(
            code("4.20.0", SQLITE_VERSION_MIN - 1),
            Err("opening_sqlite_version")
        );
        assert_eq!(code("4.20.0", SQLITE_VERSION_MIN), Ok(()));
    }
}
