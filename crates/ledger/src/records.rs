//! Records as rows: put by the fold, read by everyone.

use domain::{facts, number::Number, record::Record};
use rusqlite::{Connection, OptionalExtension, params};

use crate::Error;

const PUT_RECORD: &str = include_str!("sql/put_record.sql");
const NEXT_NUMBER: &str = include_str!("sql/next_number.sql");
const GIVEN: &str = include_str!("sql/given.sql");

/// The record with this id.
///
/// # Errors
/// A disk error, or a row altered after it was stored.
pub fn record(conn: &Connection, id: &str) -> Result<Option<Record>, Error> {
    let mut find = conn.prepare_cached("SELECT body FROM record WHERE id = ?1")?;
    let body = find.query_row([id], |r| r.get::<_, String>(0)).optional()?;
    body.map(|body| parse(&body)).transpose()
}

/// Every record with this number: one, unless two volumes drew the same mark.
///
/// # Errors
/// As [`record`].
pub fn by_number(conn: &Connection, number: &str) -> Result<Vec<Record>, Error> {
    let sql = "SELECT body FROM record WHERE number = ?1 ORDER BY id";
    read(conn, sql, [number])
}

/// The records that a query gives, by their bodies.
pub(crate) fn read(
    conn: &Connection,
    sql: &str,
    params: impl rusqlite::Params,
) -> Result<Vec<Record>, Error> {
    let mut find = conn.prepare_cached(sql)?;
    let mut rows = find.query(params)?;
    let mut records = Vec::new();
    while let Some(r) = rows.next()? {
        records.push(parse(
            r.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?,
        )?);
    }
    Ok(records)
}

/// Reads a stored body.
pub(crate) fn parse(body: &str) -> Result<Record, Error> {
    Record::parse(body).map_err(|_| Error::Row("record"))
}

/// Writes what the fold gave, and notes the number so that it is never given again.
pub(crate) fn put(conn: &Connection, record: &Record) -> Result<(), Error> {
    let ms = |at: Option<chrono::DateTime<chrono::FixedOffset>>| at.map(|at| at.timestamp_millis());
    let count = |n: usize| i64::try_from(n).expect("a record has few fields");
    conn.prepare_cached(PUT_RECORD)?.execute(params![
        record.id,
        record.kind,
        record.base().unwrap_or_default(),
        record.number(),
        ms(record.occurred_at()),
        ms(record.recorded_at()),
        record.stage.code(),
        count(record.missing().len()),
        count(record.conflicts.len()),
        count(record.set_aside.len()),
        record.canonical(),
    ])?;
    ties(conn, record)?;
    match record.number().and_then(|text| text.parse::<Number>().ok()) {
        Some(number) => given(conn, &number.prefix(), number.sequence),
        None => Ok(()),
    }
}

/// Replaces what the record names, what its facts look at, and the keys under which others look at it.
fn ties(conn: &Connection, record: &Record) -> Result<(), Error> {
    let n = row_of(conn, &record.id)?.ok_or(Error::Row("record"))?;
    conn.prepare_cached("DELETE FROM tie WHERE source = ?1")?
        .execute([n])?;
    let mut tie = conn.prepare_cached(
        "INSERT INTO tie (source, how, key) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
    )?;
    let all = [
        ("names", record.pointers()),
        ("needs", facts::depends_on(record)),
        ("offers", facts::offers(record)),
    ];
    for (how, keys) in all {
        for key in keys {
            tie.execute(params![n, how, key])?;
        }
    }
    Ok(())
}

pub(crate) fn row_of(conn: &Connection, id: &str) -> Result<Option<i64>, Error> {
    let mut find = conn.prepare_cached("SELECT n FROM record WHERE id = ?1")?;
    Ok(find.query_row([id], |r| r.get(0)).optional()?)
}

/// Notes that a series has reached this number.
fn given(conn: &Connection, prefix: &str, sequence: u32) -> Result<(), Error> {
    conn.prepare_cached(GIVEN)?
        .execute(params![prefix, sequence])?;
    Ok(())
}

/// Gives the next number of a series, from 1 without a gap. For the caller's transaction.
///
/// # Errors
/// A disk error.
pub fn next_number(conn: &Connection, prefix: &str) -> Result<u32, Error> {
    let mut next = conn.prepare_cached(NEXT_NUMBER)?;
    Ok(next.query_row([prefix], |r| r.get(0))?)
}
