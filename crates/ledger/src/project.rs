//! Folds new entries into the projections, and folds everything again.
//!
//! The projections are a function of the entries alone: the same entries, in any order of arrival, give the same rows.

use std::collections::BTreeSet;

use domain::{entry::Op, facts, fold, record::Record};
use rusqlite::{Connection, params};

use crate::{
    Error, acts,
    derive::Near,
    records::{self, Stored},
    row,
};

const NEW_RECORDS: &str = include_str!("sql/new_records.sql");
const NEW_ACTS_OF_JOURNALS: &str = include_str!("sql/new_acts_of_journals.sql");
const DEPENDENTS: &str = include_str!("sql/dependents.sql");
const RECORDS_OF_RANGE: &str = include_str!("sql/records_of_range.sql");
const FORGET: &str = include_str!("sql/forget.sql");

/// Folds what was appended since the last call; to be called in the transaction that appended it.
///
/// # Errors
/// A disk error, or an entry altered after it was stored; the caller rolls back.
pub fn project(conn: &Connection) -> Result<(), Error> {
    note_fresh(conn)?;
    let mut touched = new_records(conn)?;
    judge(conn, &mut touched)?;
    let verdicts = acts::verdicts(conn)?;
    let (mut near, mut around) = (Near::new(conn)?, BTreeSet::new());
    for id in &touched {
        let before = records::stored(conn, id)?;
        // Who looks at it under the keys it offered before, and under those that it offers now.
        if let Some(before) = &before {
            dependents(conn, &before.record, &mut around)?;
        }
        let acts = acts::of_record(conn, id)?;
        let Some(record) = fold::project(id, &acts, &verdicts) else {
            continue;
        };
        let n = records::put(conn, before.as_ref(), &record)?;
        dependents(conn, &record, &mut around)?;
        near.keep(Stored { n, record });
    }
    // Facts and search terms come second: they look at neighbours, which are all folded by now.
    for id in touched.union(&around) {
        near.derive(id)?;
    }
    conn.prepare_cached("DELETE FROM temp.fresh")?.execute([])?;
    Ok(())
}

/// Throws every projection away and folds all entries again; gives their number. For the caller's transaction.
///
/// # Errors
/// As [`project`].
pub fn rebuild(conn: &Connection) -> Result<u64, Error> {
    note_fresh(conn)?;
    conn.execute_batch(FORGET)?;
    project(conn)?;
    Ok(conn.query_row("SELECT count(*) FROM entry", [], |r| row::number(r, 0))?)
}

/// Entries not folded yet are noted in memory, in the transaction that appends them: nothing of it outlives a crash,
/// and neither do they.
pub(crate) fn note_fresh(conn: &Connection) -> Result<(), Error> {
    conn.prepare_cached("CREATE TEMP TABLE IF NOT EXISTS fresh (n INTEGER PRIMARY KEY)")?
        .execute([])?;
    Ok(())
}

fn new_records(conn: &Connection) -> Result<BTreeSet<String>, Error> {
    let mut find = conn.prepare_cached(NEW_RECORDS)?;
    let ids = find.query_map([], |r| r.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// Notes new rulings, and adds the records that they judge: a verdict one, a clock's correction a range.
fn judge(conn: &Connection, touched: &mut BTreeSet<String>) -> Result<(), Error> {
    let mut find = conn.prepare_cached(NEW_ACTS_OF_JOURNALS)?;
    let mut rows = find.query([])?;
    while let Some(r) = rows.next()? {
        let Some(act) = acts::act(r)? else { continue };
        let set = &act.entry.set;
        let number = |name| set.get(name).and_then(serde_json::Value::as_i64);
        let (journal, from, to) = match act.entry.op {
            Op::Verdict => {
                let journal = set.get("journal").and_then(serde_json::Value::as_str);
                let judged = journal.and_then(|text| text.parse().ok());
                (judged, number("seq"), number("seq"))
            }
            Op::Clock => (Some(act.entry.journal), number("from"), number("to")),
            _ => continue,
        };
        conn.prepare_cached("INSERT INTO ruling (entry, is_clock) VALUES (?1, ?2)")?
            .execute(params![r.get::<_, i64>(0)?, act.entry.op == Op::Clock])?;
        if let (Some(journal), Some(from), Some(to)) = (journal, from, to) {
            let mut judged = conn.prepare_cached(RECORDS_OF_RANGE)?;
            let ids = judged.query_map(params![journal.0, from, to], |r| r.get(0))?;
            touched.extend(ids.collect::<Result<Vec<String>, _>>()?);
        }
    }
    Ok(())
}

/// The records whose facts look at this one.
fn dependents(
    conn: &Connection,
    record: &Record,
    around: &mut BTreeSet<String>,
) -> Result<(), Error> {
    let mut find = conn.prepare_cached(DEPENDENTS)?;
    for key in [record.id.clone()].into_iter().chain(facts::offers(record)) {
        let ids = find.query_map([key], |r| r.get(0))?;
        around.extend(ids.collect::<Result<Vec<String>, _>>()?);
    }
    Ok(())
}
