//! Which attachments a record has.

use domain::{record::Record, sealed::is_protection};
use ledger::lists;
use rusqlite::Connection;

use super::KIND;
use crate::{Error, Reader, WriteTx};

impl Reader<'_> {
    /// The attachments of a record that count. Those of a protection file, closed, are the ones under its token: whose
    /// they are is sealed too.
    ///
    /// # Errors
    /// What the disk said.
    pub fn attachments_of(&self, record: &Record) -> Result<Vec<Record>, Error> {
        attachments(self.conn(), record)
    }
}

impl WriteTx<'_> {
    /// The same, as this transaction leaves it so far.
    ///
    /// # Errors
    /// What the disk said.
    pub fn attachments_of(&mut self, record: &Record) -> Result<Vec<Record>, Error> {
        self.fold()?;
        attachments(self.conn(), record)
    }
}

fn attachments(conn: &Connection, record: &Record) -> Result<Vec<Record>, Error> {
    let mut found = Vec::new();
    if record.sealed || is_protection(&record.kind) {
        let token = record.text("token");
        lists::walk(conn, Some(KIND), |other| {
            if other.sealed && other.text("token") == token {
                found.push(other);
            }
            Ok::<_, ledger::Error>(())
        })?;
    } else {
        found = lists::naming(conn, &record.id, Some(KIND))?;
        found.retain(|other| other.text("record") == Some(&record.id));
    }
    found.retain(Record::counts);
    Ok(found)
}
