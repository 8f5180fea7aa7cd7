//! The engine built in: one encrypted file, one writer, readers beside it.

use std::{
    collections::BTreeMap,
    fs::OpenOptions,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    sync::Mutex,
    time::Duration,
};

use domain::record::Record;
use journal::shelf::ShelfTx;
use ledger::{
    Book, Problem, Verified,
    search::{self, Found},
};
use rusqlite::{Connection, TransactionBehavior};
use vault::{Key, Mode};

use super::{Desk, EachRecord, Storage, Tables, Work};
use crate::Error;

mod tables;

use tables::SqliteTables;

/// Name of the file in the data folder.
pub const DATABASE_FILE: &str = "headquarters.db";
/// A command beside a running `serve` waits this long for its turn to write.
const TURN: Duration = Duration::from_secs(30);
/// This program, for the guard against older ones.
const PROGRAM: u32 = 1;

/// Every migration in the order in which databases in the field have had them: the tables of the journals and of
/// headquarters share one count, so a later one of either goes at the end.
fn migrations() -> [&'static str; 4] {
    [
        ledger::MIGRATIONS[0],
        include_str!("../migrations/0001_hq.sql"),
        ledger::MIGRATIONS[1],
        ledger::MIGRATIONS[2],
    ]
}

/// Headquarters' encrypted database.
pub struct Sqlite {
    path: PathBuf,
    key: Key,
    writer: Mutex<Connection>,
    readers: Mutex<Vec<Connection>>,
}

impl Sqlite {
    /// Opens the file, making and migrating it as needed. Returns how many migrations ran.
    ///
    /// # Errors
    /// `wrong_key`, `database_newer`, or what the disk said.
    pub fn open(path: &Path, key: Key) -> Result<(Self, u32), Error> {
        // SQLite gives its side files the mode of the database, so no other account can read any of them.
        OpenOptions::new()
            .create(true)
            .append(true)
            .mode(0o600)
            .open(path)?;
        let mut writer = vault::open(path, &key, Mode::Write, None)?;
        writer.busy_timeout(TURN)?;
        let ran = vault::migrate(&mut writer, &migrations(), PROGRAM)?;
        let tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        ledger::reindex(&tx)?;
        tx.commit()?;
        let sqlite = Self {
            path: path.to_owned(),
            key,
            writer: Mutex::new(writer),
            readers: Mutex::new(Vec::new()),
        };
        Ok((sqlite, ran))
    }

    fn reader(&self) -> Result<Connection, Error> {
        let idle = self.readers.lock().expect("no holder panics").pop();
        match idle {
            Some(reader) => Ok(reader),
            None => Ok(vault::open(&self.path, &self.key, Mode::Read, None)?),
        }
    }
}

impl Storage for Sqlite {
    fn view(&self, work: Work<'_>) -> Result<(), Error> {
        let mut reader = self.reader()?;
        let snapshot = reader.transaction_with_behavior(TransactionBehavior::Deferred)?;
        let result = work(&mut SqliteDesk::new(&snapshot));
        snapshot.finish()?;
        self.readers.lock().expect("no holder panics").push(reader);
        result
    }

    fn change(&self, work: Work<'_>) -> Result<(), Error> {
        let mut writer = self
            .writer
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        work(&mut SqliteDesk::new(&tx))?;
        tx.commit()?;
        Ok(())
    }
}

struct SqliteDesk<'c> {
    conn: &'c Connection,
    book: Book<'c>,
    tables: SqliteTables<'c>,
}

impl<'c> SqliteDesk<'c> {
    fn new(conn: &'c Connection) -> Self {
        Self {
            conn,
            book: Book::new(conn),
            tables: SqliteTables(conn),
        }
    }
}

impl Desk for SqliteDesk<'_> {
    fn sides(&mut self) -> (&mut dyn ShelfTx, &mut dyn Tables) {
        (&mut self.book, &mut self.tables)
    }

    fn project(&mut self) -> Result<(), Error> {
        Ok(ledger::project(self.conn)?)
    }

    fn digests(&self) -> Result<BTreeMap<String, String>, Error> {
        Ok(ledger::digests(self.conn)?)
    }

    fn verify(&self) -> Result<Verified, Error> {
        Ok(ledger::verify(self.conn)?)
    }

    fn compare(&mut self) -> Result<Option<Problem>, Error> {
        Ok(ledger::compare(self.conn)?)
    }

    fn walk(&self, kind: Option<&str>, each: &mut EachRecord<'_>) -> Result<(), Error> {
        ledger::lists::walk(self.conn, kind, each)
    }

    fn record(&self, id: &str) -> Result<Option<Record>, Error> {
        Ok(ledger::records::record(self.conn, id)?)
    }

    fn search(&self, typed: &str, kind: Option<&str>, limit: usize) -> Result<Vec<Found>, Error> {
        Ok(search::search(self.conn, typed, kind, limit)?)
    }

    fn quarantined(&self) -> Result<u64, Error> {
        let sql = "SELECT count(*) FROM quarantine";
        let runs: i64 = self.conn.query_row(sql, [], |row| row.get(0))?;
        Ok(runs.cast_unsigned())
    }
}
