//! Entries of the book as acts: decoded, in the order of their arrival here.

use domain::{
    act::{Act, Verdicts},
    entry::Op,
    id::JournalId,
};
use rusqlite::{Connection, Params, Row};

use crate::{Error, row};

/// `device` of the volumes that headquarters writes: only there do verdicts count.
pub const HEADQUARTERS: &str = "HQ";

const OF_RECORD: &str = include_str!("sql/entries_of_record.sql");
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

/// What headquarters and the machines themselves have said about entries since they were written.
pub(crate) fn verdicts(conn: &Connection) -> Result<Verdicts, Error> {
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

/// Nothing for an entry that stands in another journal than that of its birth: a copy is not the same act.
pub(crate) fn act(r: &Row<'_>) -> Result<Option<Act>, Error> {
    let entry = journal::entry::decode(r.get_ref(3)?.as_blob().map_err(rusqlite::Error::from)?)
        .map_err(Error::Entry)?;
    let stands_in: JournalId = row::journal(r, 4)?;
    Ok((entry.journal == stands_in).then_some(Act {
        identity: row::identity(r, 2)?,
        seq: row::number(r, 1)?,
        entry,
    }))
}

/// Whether an act judges other entries.
pub(crate) fn is_ruling(op: Op) -> bool {
    matches!(op, Op::Verdict | Op::Clock)
}
