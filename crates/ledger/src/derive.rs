//! What follows from a record and its neighbours: search terms and facts.

use domain::{
    facts::{self, Neighbours},
    record::Record,
    term,
};
use rusqlite::{Connection, params};

use crate::{Error, records};

const PUT_FACT: &str = include_str!("sql/put_fact.sql");
const OFFERING: &str = include_str!("sql/offering.sql");

/// Bits of a fact's key that hold its place among those of the record.
const FACT_BITS: u32 = 12;
/// Facts of one record: far more than any gives.
const FACTS_MAX: i64 = 1 << FACT_BITS;

/// Replaces everything derived from one record.
pub(crate) fn derive(conn: &Connection, id: &str) -> Result<(), Error> {
    let Some(record) = records::record(conn, id)? else {
        return Ok(());
    };
    let n = records::row_of(conn, id)?.ok_or(Error::Row("record"))?;
    terms(conn, n, &record)?;
    facts(conn, n, &record)
}

fn terms(conn: &Connection, n: i64, record: &Record) -> Result<(), Error> {
    conn.prepare_cached("DELETE FROM term WHERE rowid = ?1")?
        .execute([n])?;
    let words = term::index(record);
    if !words.is_empty() {
        conn.prepare_cached("INSERT INTO term (rowid, words) VALUES (?1, ?2)")?
            .execute(params![n, words])?;
    }
    Ok(())
}

fn facts(conn: &Connection, n: i64, record: &Record) -> Result<(), Error> {
    let first = n << FACT_BITS;
    conn.prepare_cached("DELETE FROM fact WHERE n BETWEEN ?1 AND ?2")?
        .execute([first, first + FACTS_MAX - 1])?;
    let around = Around::new(conn);
    let facts = facts::facts(record, &around);
    around.result()?;
    let mut insert = conn.prepare_cached(PUT_FACT)?;
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

/// The register around a record. The fold cannot fail, reading can: the first failure is kept for the caller.
struct Around<'c> {
    conn: &'c Connection,
    failed: std::cell::RefCell<Option<Error>>,
}

impl<'c> Around<'c> {
    fn new(conn: &'c Connection) -> Self {
        Self {
            conn,
            failed: std::cell::RefCell::new(None),
        }
    }

    fn keep<T: Default>(&self, result: Result<T, Error>) -> T {
        result.unwrap_or_else(|error| {
            self.failed.borrow_mut().get_or_insert(error);
            T::default()
        })
    }

    fn result(self) -> Result<(), Error> {
        self.failed.into_inner().map_or(Ok(()), Err)
    }
}

impl Neighbours for Around<'_> {
    fn record(&self, id: &str) -> Option<Record> {
        self.keep(records::record(self.conn, id))
    }

    fn offering(&self, key: &str) -> Vec<Record> {
        self.keep(records::read(self.conn, OFFERING, [key]))
    }
}
