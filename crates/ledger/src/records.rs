//! Records as rows: put by the fold, read by everyone.

use chrono::{DateTime, FixedOffset};
use domain::{number::Number, record::Record};
use rusqlite::{Connection, OptionalExtension, params};

use crate::{Error, way};

const STORED: &str = include_str!("sql/stored.sql");
const PUT_RECORD: &str = include_str!("sql/put_record.sql");

/// A record with its row.
pub(crate) struct Stored {
    pub(crate) n: i64,
    pub(crate) record: Record,
}

/// The record with this id.
///
/// # Errors
/// A disk error, or a row altered after it was stored.
pub fn record(conn: &Connection, id: &str) -> Result<Option<Record>, Error> {
    Ok(stored(conn, id)?.map(|stored| stored.record))
}

pub(crate) fn stored(conn: &Connection, id: &str) -> Result<Option<Stored>, Error> {
    let mut find = conn.prepare_cached(STORED)?;
    let mut rows = find.query([id])?;
    let Some(r) = rows.next()? else {
        return Ok(None);
    };
    let body = r.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
    Ok(Some(Stored {
        n: r.get(0)?,
        record: parse(body)?,
    }))
}

/// Every record with this number: one, unless two volumes drew the same mark.
///
/// # Errors
/// As [`record`].
pub fn by_number(conn: &Connection, number: &Number) -> Result<Vec<Record>, Error> {
    let sql = "SELECT body FROM record WHERE series = ?1 AND sequence = ?2 ORDER BY id";
    read(conn, sql, params![number.prefix(), number.sequence])
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

/// Writes what the fold gave, in place of what stood; gives the row.
pub(crate) fn put(
    conn: &Connection,
    before: Option<&Stored>,
    record: &Record,
) -> Result<i64, Error> {
    let ms = |at: Option<DateTime<FixedOffset>>| at.map(|at| at.timestamp_millis());
    let number = record.number().and_then(|text| text.parse::<Number>().ok());
    conn.prepare_cached(PUT_RECORD)?.execute(params![
        before.map(|stored| stored.n),
        record.id,
        record.kind,
        record.base().unwrap_or_default(),
        number.as_ref().map(Number::prefix),
        number.as_ref().map(|number| number.sequence),
        ms(record.occurred_at()),
        ms(record.recorded_at()),
        record.canonical(),
    ])?;
    let n = before.map_or_else(|| conn.last_insert_rowid(), |stored| stored.n);
    way::to_record(conn, n, before.map(|stored| &stored.record), record)?;
    Ok(n)
}

/// The last number that a record has of a series, by its prefix (`OUA-K7Q2-2026-`); 0 when none has.
///
/// # Errors
/// A disk error.
pub fn last_number(conn: &Connection, prefix: &str) -> Result<u32, Error> {
    let mut last = conn.prepare_cached("SELECT max(sequence) FROM record WHERE series = ?1")?;
    let last = last.query_row([prefix], |r| r.get::<_, Option<u32>>(0));
    Ok(last.optional()?.flatten().unwrap_or(0))
}
