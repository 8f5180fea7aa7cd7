//! What follows from a record and its neighbours: search terms and facts.

use std::{cell::RefCell, collections::BTreeMap};

use domain::{
    facts::{self, Neighbours},
    record::Record,
    term,
};
use rusqlite::{Connection, params};

use crate::{
    Error,
    records::{self, Stored},
};

const PUT_FACT: &str = include_str!("sql/put_fact.sql");
const OFFERING: &str = include_str!("sql/offering.sql");

/// Bits of a fact's key that hold its place among those of the record.
const FACT_BITS: u32 = 12;
/// Facts of one record: far more than any gives.
const FACTS_MAX: i64 = 1 << FACT_BITS;

/// Records whose derivation has still to come, kept at hand: far more than one act touches. Whatever is beyond is read
/// again.
const KEPT_MAX: usize = 512;

/// Writes the search index where a migration has emptied it; for whoever opens a file, in a transaction.
///
/// # Errors
/// A disk error, or a row altered after it was stored.
pub fn reindex(conn: &Connection) -> Result<(), Error> {
    // An index that is empty for no such reason was emptied by someone: that is for `verify` to find.
    if conn.execute("DELETE FROM index_due", [])? == 0 {
        return Ok(());
    }
    conn.execute("INSERT INTO term (term) VALUES ('delete-all')", [])?;
    let mut all = conn.prepare("SELECT n, body FROM record ORDER BY n")?;
    let mut rows = all.query([])?;
    while let Some(r) = rows.next()? {
        let body = r.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
        put_terms(conn, r.get(0)?, &records::parse(body)?)?;
    }
    Ok(())
}

fn put_terms(conn: &Connection, n: i64, record: &Record) -> Result<(), Error> {
    let words = term::index(record);
    if !words.is_empty() {
        conn.prepare_cached("INSERT INTO term (rowid, words) VALUES (?1, ?2)")?
            .execute(params![n, words])?;
    }
    Ok(())
}

/// The register around the records that were folded, and what is derived from each of them.
pub(crate) struct Near<'c> {
    conn: &'c Connection,
    kept: BTreeMap<String, Stored>,
    /// Rows after this one are new: nothing was derived from them yet.
    newest: i64,
    /// The fold cannot fail, reading can: the first failure is kept for the caller.
    failed: RefCell<Option<Error>>,
}

impl<'c> Near<'c> {
    /// Before the first record is put.
    pub(crate) fn new(conn: &'c Connection) -> Result<Self, Error> {
        let mut newest = conn.prepare_cached("SELECT coalesce(max(n), 0) FROM record")?;
        Ok(Self {
            conn,
            kept: BTreeMap::new(),
            newest: newest.query_row([], |r| r.get(0))?,
            failed: RefCell::new(None),
        })
    }

    /// Takes a record as it was put.
    pub(crate) fn keep(&mut self, stored: Stored) {
        if self.kept.len() < KEPT_MAX {
            self.kept.insert(stored.record.id.clone(), stored);
        }
    }

    /// Replaces everything derived from one record.
    pub(crate) fn derive(&self, id: &str) -> Result<(), Error> {
        if let Some(stored) = self.kept.get(id) {
            return self.derive_from(stored);
        }
        match records::stored(self.conn, id)? {
            Some(stored) => self.derive_from(&stored),
            None => Ok(()),
        }
    }

    fn derive_from(&self, stored: &Stored) -> Result<(), Error> {
        if stored.n <= self.newest {
            self.forget(stored.n)?;
        }
        put_terms(self.conn, stored.n, &stored.record)?;
        self.facts(stored)
    }

    fn forget(&self, n: i64) -> Result<(), Error> {
        self.conn
            .prepare_cached("DELETE FROM term WHERE rowid = ?1")?
            .execute([n])?;
        let first = n << FACT_BITS;
        self.conn
            .prepare_cached("DELETE FROM fact WHERE n BETWEEN ?1 AND ?2")?
            .execute([first, first + FACTS_MAX - 1])?;
        Ok(())
    }

    fn facts(&self, stored: &Stored) -> Result<(), Error> {
        let facts = facts::facts(&stored.record, self);
        self.failed.take().map_or(Ok(()), Err)?;
        let first = stored.n << FACT_BITS;
        let mut insert = self.conn.prepare_cached(PUT_FACT)?;
        for (n, fact) in (first..first + FACTS_MAX).zip(facts) {
            let dims = serde_json::to_string(&fact.dims).expect("dims are texts");
            insert.execute(params![
                n,
                fact.measure.code(),
                fact.base,
                fact.day.to_string(),
                dims,
                fact.value,
                fact.after.map(|at| at.to_rfc3339()),
            ])?;
        }
        Ok(())
    }

    fn or_none<T: Default>(&self, result: Result<T, Error>) -> T {
        result.unwrap_or_else(|error| {
            self.failed.borrow_mut().get_or_insert(error);
            T::default()
        })
    }
}

impl Neighbours for Near<'_> {
    fn record(&self, id: &str) -> Option<Record> {
        match self.kept.get(id) {
            Some(stored) => Some(stored.record.clone()),
            None => self.or_none(records::record(self.conn, id)),
        }
    }

    fn offering(&self, key: &str) -> Vec<Record> {
        self.or_none(records::read(self.conn, OFFERING, [key]))
    }
}
