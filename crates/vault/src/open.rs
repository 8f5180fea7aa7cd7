//! The one way to open an encrypted file.

use std::{fs::File, io::Read, path::Path};

use rusqlite::{Connection, ErrorCode, OpenFlags, config::DbConfig};

use crate::{Error, Key, raw_key, settings};

/// Prepared statements kept by a connection: more than any program here has.
const STATEMENTS_KEPT: usize = 128;

/// What a connection is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Reads and writes; makes the file if there is none.
    Write,
    /// Reads only, twice over: the file is opened read-only and the connection refuses to write.
    Read,
}

impl Mode {
    fn flags(self) -> OpenFlags {
        let base = OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_EXRESCODE;
        match self {
            Self::Write => base | OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
            Self::Read => base | OpenFlags::SQLITE_OPEN_READ_ONLY,
        }
    }
}

/// Opens `path` with `key`, sets what a register needs, and reads every setting back. `vfs` names
/// another file layer than the system's, for tests.
///
/// # Errors
/// `wrong_key`, `database_damaged`, `database_missing` (reading only), one `opening_…` code per
/// setting that did not hold, or what the disk said.
pub fn open(path: &Path, key: &Key, mode: Mode, vfs: Option<&str>) -> Result<Connection, Error> {
    let conn = match vfs {
        Some(name) => Connection::open_with_flags_and_vfs(path, mode.flags(), name),
        None if mode == Mode::Read && !path.exists() => return Err(Error::Missing),
        None => Connection::open_with_flags(path, mode.flags()),
    }?;
    // SQLCipher would otherwise write page numbers and reasons to standard error.
    settings::read(&conn, "PRAGMA cipher_log_level = NONE")?;
    raw_key::apply(&conn, key)?;
    first_read(&conn, path, key)?;
    settings::set(&conn, mode)?;
    settings::check(&conn, mode)?;
    plan_once(&conn)?;
    Ok(conn)
}

/// Keeps every prepared statement, and its plan whatever is bound to it: otherwise SQLite plans again for each value.
fn plan_once(conn: &Connection) -> Result<(), Error> {
    conn.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

/// The first read is where a wrong key shows; SQLite calls that "not a database", as it does a
/// damaged first page.
fn first_read(conn: &Connection, path: &Path, key: &Key) -> Result<(), Error> {
    match conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| {
        row.get::<_, i64>(0)
    }) {
        Ok(_) => Ok(()),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::NotADatabase) => {
            Err(if starts_with_salt(path, key) {
                Error::Damaged
            } else {
                Error::WrongKey
            })
        }
        Err(error) => Err(error.into()),
    }
}

fn starts_with_salt(path: &Path, key: &Key) -> bool {
    let salt = key.salt();
    let mut head = [0; 16];
    File::open(path)
        .and_then(|mut file| file.read_exact(&mut head))
        .is_ok()
        && head == salt
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    const PAGE_BYTES: usize = 4096;

    fn made(folder: &Path) -> (std::path::PathBuf, Key) {
        let path = folder.join("register.db");
        let key = Key::new(&[9; 32]);
        let conn = open(&path, &key, Mode::Write, None).unwrap();
        conn.execute_batch("CREATE TABLE t (a); INSERT INTO t VALUES ('TAMARIN Dieusel')")
            .unwrap();
        conn.close().unwrap();
        (path, key)
    }

    #[test]
    fn what_was_written_is_read_back_and_is_not_in_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let (path, key) = made(folder.path());
        let reader = open(&path, &key, Mode::Read, None).unwrap();
        let name: String = reader
            .query_row("SELECT a FROM t", [], |row| row.get(0))
            .unwrap();
        assert_eq!(name, "TAMARIN Dieusel");
        let bytes = fs::read(&path).unwrap();
        assert!(!bytes.windows(7).any(|window| window == b"TAMARIN"));
        assert!(!bytes.starts_with(b"SQLite"));
    }

    #[test]
    fn a_reader_cannot_write() {
        let folder = tempfile::tempdir().unwrap();
        let (path, key) = made(folder.path());
        let reader = open(&path, &key, Mode::Read, None).unwrap();
        assert!(reader.execute("INSERT INTO t VALUES (1)", []).is_err());
    }

    #[test]
    fn a_wrong_key_and_a_damaged_page_are_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let (path, key) = made(folder.path());
        let whole = fs::read(&path).unwrap();
        let code = |key: &Key| open(&path, key, Mode::Write, None).map_err(|error| error.code());
        assert_eq!(code(&Key::new(&[8; 32])).unwrap_err(), "wrong_key");
        let mut torn = whole.clone();
        torn[PAGE_BYTES / 2] ^= 1;
        fs::write(&path, &torn).unwrap();
        assert_eq!(code(&key).unwrap_err(), "database_damaged");
        fs::write(&path, &whole).unwrap();
        code(&key).unwrap();
    }

    #[test]
    fn damage_to_the_salt_does_no_harm() {
        let folder = tempfile::tempdir().unwrap();
        let (path, key) = made(folder.path());
        let mut bytes = fs::read(&path).unwrap();
        bytes[..16].fill(0);
        fs::write(&path, &bytes).unwrap();
        open(&path, &key, Mode::Read, None).unwrap();
    }

    #[test]
    fn a_missing_file_and_a_folder_that_is_not_there_are_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let key = Key::new(&[1; 32]);
        let code = |path: &Path, mode| open(path, &key, mode, None).unwrap_err().code();
        assert_eq!(
            code(&folder.path().join("none.db"), Mode::Read),
            "database_missing"
        );
        assert_eq!(
            code(&folder.path().join("no/x.db"), Mode::Write),
            "folder_not_writable"
        );
    }
}
