//! Brings a database to today's schema: all pending steps or none, and never one that a later
//! program has left.

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::Error;

const MAKE_GUARD: &str =
    "CREATE TABLE IF NOT EXISTS schema_guard (reads_from INTEGER NOT NULL) STRICT";

/// Runs every migration that `conn` has not had, in one transaction, and returns how many that
/// were.
///
/// `user_version` counts the migrations a database has had. Beside it stands `reads_from`, the
/// oldest `program` that may open it. Running a migration sets it to the `program` that ran it:
/// refusing is the safe default. A migration that older programs can live with says so itself, by
/// `UPDATE schema_guard SET reads_from = …`.
///
/// # Errors
/// [`Error::Newer`] when the database is not for this program; otherwise what SQLite or the disk
/// said, with nothing changed.
pub fn migrate(conn: &mut Connection, migrations: &[&str], program: u32) -> Result<u32, Error> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    guard(&tx, migrations, program)?;
    let had = version(&tx)?;
    let pending = migrations.get(had as usize..).unwrap_or_default();
    if pending.is_empty() {
        return Ok(0);
    }
    tx.execute_batch(MAKE_GUARD)?;
    tx.execute("DELETE FROM schema_guard", [])?;
    tx.execute(
        "INSERT INTO schema_guard (reads_from) VALUES (?1)",
        [program],
    )?;
    for sql in pending {
        tx.execute_batch(sql)?;
    }
    tx.pragma_update(None, "user_version", count(migrations))?;
    tx.commit()?;
    Ok(count(pending))
}

/// How many of `migrations` are still to run, for a backup beforehand.
///
/// # Errors
/// As [`migrate`], which it is a look ahead of.
pub fn pending(conn: &Connection, migrations: &[&str], program: u32) -> Result<u32, Error> {
    let tx = conn.unchecked_transaction()?;
    guard(&tx, migrations, program)?;
    Ok(count(migrations).saturating_sub(version(&tx)?))
}

fn guard(tx: &Transaction<'_>, migrations: &[&str], program: u32) -> Result<(), Error> {
    if version(tx)? <= count(migrations) {
        return Ok(());
    }
    let reads_from = tx.query_row("SELECT max(reads_from) FROM schema_guard", [], |r| r.get(0))?;
    if reads_from > program {
        return Err(Error::Newer {
            reads_from,
            program,
        });
    }
    Ok(())
}

fn count(migrations: &[&str]) -> u32 {
    u32::try_from(migrations.len()).expect("there are few migrations")
}

fn version(tx: &Transaction<'_>) -> Result<u32, Error> {
    Ok(tx.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Key, Mode, open};

    const ONE: &str = "CREATE TABLE one (a)";
    const TWO: &str = "CREATE TABLE two (a)";
    const TWO_MILD: &str = "CREATE TABLE two (a); UPDATE schema_guard SET reads_from = 1";
    const BROKEN: &str = "CREATE TABLE three (a); CREATE TABLE one (a)";

    fn fresh() -> (tempfile::TempDir, Connection) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("register.db");
        (
            folder,
            open(&path, &Key::new(&[4; 32]), Mode::Write, None).unwrap(),
        )
    }

    fn tables(conn: &Connection) -> Vec<String> {
        let sql = "SELECT name FROM sqlite_schema WHERE name <> 'schema_guard' ORDER BY name";
        let mut statement = conn.prepare(sql).unwrap();
        statement
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect()
    }

    #[test]
    fn each_runs_once() {
        let (_folder, mut conn) = fresh();
        assert_eq!(pending(&conn, &[ONE], 1).unwrap(), 1);
        assert_eq!(migrate(&mut conn, &[ONE], 1).unwrap(), 1);
        assert_eq!(migrate(&mut conn, &[ONE], 1).unwrap(), 0);
        assert_eq!(migrate(&mut conn, &[ONE, TWO], 2).unwrap(), 1);
        assert_eq!(tables(&conn), ["one", "two"]);
    }

    #[test]
    fn one_that_fails_takes_all_with_it() {
        let (_folder, mut conn) = fresh();
        migrate(&mut conn, &[ONE], 1).unwrap();
        assert!(migrate(&mut conn, &[ONE, TWO, BROKEN], 3).is_err());
        assert_eq!(tables(&conn), ["one"]);
        assert_eq!(migrate(&mut conn, &[ONE, TWO], 2).unwrap(), 1);
    }

    #[test]
    fn a_newer_database_is_refused_untouched() {
        let (_folder, mut conn) = fresh();
        migrate(&mut conn, &[ONE, TWO], 2).unwrap();
        let error = migrate(&mut conn, &[ONE], 1).unwrap_err();
        assert_eq!(error.code(), "database_newer");
        assert_eq!(
            pending(&conn, &[ONE], 1).unwrap_err().code(),
            "database_newer"
        );
    }

    #[test]
    fn a_newer_database_that_says_it_can_be_read_is_opened() {
        let (_folder, mut conn) = fresh();
        migrate(&mut conn, &[ONE, TWO_MILD], 2).unwrap();
        assert_eq!(migrate(&mut conn, &[ONE], 1).unwrap(), 0);
    }
}
