//! Entries of the book as acts: decoded, in the order of their arrival here.

use domain::{
    act::{Act, Verdicts},
    id::{Identity, JournalId},
};
use rusqlite::{Connection, Params, Row};

use crate::{Error, row};

pub use journal::volume::HEADQUARTERS;

const OF_RECORD: &str = include_str!("sql/entries_of_record.sql");
const PLACES: &str = include_str!("sql/places.sql");
const RULINGS: &str = include_str!("sql/rulings.sql");

/// Everything that was ever written about a record, each act once however many lines it stands on.
///
/// # Errors
/// A disk error, or an entry altered after it was stored.
pub fn of_record(conn: &Connection, record: &str) -> Result<Vec<Act>, Error> {
    let mut acts = read(conn, OF_RECORD, [record])?;
    acts.sort_by_key(|act| act.identity);
    acts.dedup_by_key(|act| act.identity);
    Ok(acts)
}

/// The same, each with its bytes: a seal is bound to them.
///
/// # Errors
/// As [`of_record`].
pub fn with_bytes(conn: &Connection, record: &str) -> Result<Vec<(Act, Vec<u8>)>, Error> {
    let mut find = conn.prepare_cached(OF_RECORD)?;
    let mut rows = find.query([record])?;
    let mut acts = Vec::new();
    while let Some(r) = rows.next()? {
        if let Some(act) = act(r)? {
            acts.push((act, r.get(3)?));
        }
    }
    acts.sort_by_key(|(act, _)| act.identity);
    acts.dedup_by_key(|(act, _)| act.identity);
    Ok(acts)
}

/// Where an entry stands here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OnLine {
    /// The journal.
    pub journal: JournalId,
    /// The line of the journal.
    pub line: u32,
    /// The number on it.
    pub seq: u64,
    /// The entry's identity.
    pub identity: Identity,
}

/// Where everything that was written about a record stands, in the order of arrival.
///
/// # Errors
/// A disk error.
pub fn places(conn: &Connection, record: &str) -> Result<Vec<OnLine>, Error> {
    let mut find = conn.prepare_cached(PLACES)?;
    let places = find.query_map([record], |r| {
        Ok(OnLine {
            journal: row::journal(r, 0)?,
            line: r.get(1)?,
            seq: row::number(r, 2)?,
            identity: row::identity(r, 3)?,
        })
    })?;
    Ok(places.collect::<Result<_, _>>()?)
}

/// Whether anything was ever written about a record.
///
/// # Errors
/// A disk error.
pub fn exist(conn: &Connection, record: &str) -> Result<bool, Error> {
    let mut find =
        conn.prepare_cached("SELECT 1 FROM way WHERE key = ?1 AND how = 'entry' LIMIT 1")?;
    Ok(find.exists([record])?)
}

/// What headquarters and the machines themselves have said about entries since they were written.
pub fn verdicts(conn: &Connection) -> Result<Verdicts, Error> {
    let mut verdicts = Verdicts::default();
    for act in read(conn, RULINGS, [HEADQUARTERS])? {
        verdicts.learn(&act);
    }
    Ok(verdicts)
}

fn read(conn: &Connection, sql: &str, params: impl Params) -> Result<Vec<Act>, Error> {
    let mut find = conn.prepare_cached(sql)?;
    let mut rows = find.query(params)?;
    let mut acts = Vec::new();
    while let Some(r) = rows.next()? {
        acts.extend(act(r)?);
    }
    Ok(acts)
}

/// Nothing for bytes that are no entry, nor for an entry that stands in another journal than that of its birth: a copy
/// is not the same act.
pub(crate) fn act(r: &Row<'_>) -> Result<Option<Act>, Error> {
    let bytes = r.get_ref(3)?.as_blob().map_err(rusqlite::Error::from)?;
    let Ok(entry) = journal::entry::decode(bytes) else {
        return Ok(None);
    };
    let stands_in: JournalId = row::journal(r, 4)?;
    Ok((entry.journal == stands_in).then_some(Act {
        identity: row::identity(r, 2)?,
        seq: row::number(r, 1)?,
        entry,
    }))
}
