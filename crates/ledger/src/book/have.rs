//! What parties said to hold, counters, and runs set aside.

use domain::id::{JournalId, Place};
use journal::{
    ids::{SignKey, Signature},
    shelf::{Scope, StoredHave},
};
use rusqlite::{OptionalExtension, params};

use super::Book;
use crate::{Error, row};

impl Book<'_> {
    pub(super) fn read_haves(&self, signer: &SignKey) -> Result<Vec<StoredHave>, Error> {
        let mut find = self.conn.prepare_cached(
            "SELECT journal, n, bytes, signature FROM have WHERE signer = ?1 ORDER BY journal",
        )?;
        let haves = find.query_map([signer.0], |r| {
            Ok(StoredHave {
                signer: *signer,
                journal: row::journal(r, 0)?,
                n: row::number(r, 1)?,
                bytes: r.get(2)?,
                signature: Signature(r.get::<_, row::Bytes<64>>(3)?.0),
            })
        })?;
        Ok(haves.collect::<Result<_, _>>()?)
    }

    pub(super) fn write_have(&self, have: &StoredHave) -> Result<(), Error> {
        self.conn
            .prepare_cached(
                "INSERT OR REPLACE INTO have (signer, journal, n, bytes, signature) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![
                have.signer.0,
                have.journal.0,
                have.n.cast_signed(),
                have.bytes,
                have.signature.0
            ])?;
        Ok(())
    }

    pub(super) fn forget_have(&self, signer: &SignKey, journal: &JournalId) -> Result<(), Error> {
        self.conn
            .prepare_cached("DELETE FROM have WHERE signer = ?1 AND journal = ?2")?
            .execute(params![signer.0, journal.0])?;
        Ok(())
    }

    pub(super) fn read_counter(&self, own: &JournalId, scope: &Scope) -> Result<u64, Error> {
        let mut find = self
            .conn
            .prepare_cached("SELECT n FROM counter WHERE journal = ?1 AND scope = ?2")?;
        let n = find
            .query_row(params![own.0, scope.code()], |r| row::number(r, 0))
            .optional()?;
        Ok(n.unwrap_or(0))
    }

    pub(super) fn next_counter(&self, own: &JournalId, scope: &Scope) -> Result<u64, Error> {
        let next = self.read_counter(own, scope)? + 1;
        self.conn
            .prepare_cached(
                "INSERT OR REPLACE INTO counter (journal, scope, n) VALUES (?1, ?2, ?3)",
            )?
            .execute(params![own.0, scope.code(), next.cast_signed()])?;
        Ok(next)
    }

    pub(super) fn set_aside(&self, after: &Place, run: &[u8], code: &str) -> Result<(), Error> {
        self.conn
            .prepare_cached(
                "INSERT INTO quarantine (journal, seq, hash, run, code) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT DO NOTHING",
            )?
            .execute(params![
                after.journal.0,
                after.seq.cast_signed(),
                after.hash.0,
                run,
                code
            ])?;
        Ok(())
    }
}
