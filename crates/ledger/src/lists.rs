//! Records by kind, by time, by what they name and what they ask.

use domain::record::Record;
use rusqlite::{Connection, params};

use crate::{Error, records, row, way::Ask};

const OF_KIND: &str = include_str!("sql/of_kind.sql");
const NAMING: &str = include_str!("sql/naming.sql");
const ASKING: &str = include_str!("sql/asking.sql");
const WALK: &str = include_str!("sql/walk.sql");

/// Which records of a kind: bounds in milliseconds since 1970, the upper one excluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Not before.
    pub from_ms: i64,
    /// Before.
    pub to_ms: i64,
}

impl Span {
    /// All times.
    pub const ALWAYS: Self = Self {
        from_ms: i64::MIN,
        to_ms: i64::MAX,
    };
}

/// The records of a kind that happened within a span, latest first, at most `limit`.
///
/// # Errors
/// A disk error.
pub fn of_kind(
    conn: &Connection,
    kind: &str,
    span: Span,
    limit: u32,
) -> Result<Vec<Record>, Error> {
    records::read(
        conn,
        OF_KIND,
        params![kind, span.from_ms, span.to_ms, limit],
    )
}

/// The records that name this one, oldest first; of one kind, or of all.
///
/// # Errors
/// A disk error.
pub fn naming(conn: &Connection, id: &str, kind: Option<&str>) -> Result<Vec<Record>, Error> {
    records::read(conn, NAMING, params![id, kind])
}

/// The records that ask something of people, oldest first.
///
/// # Errors
/// A disk error.
pub fn asking(conn: &Connection, ask: Ask) -> Result<Vec<Record>, Error> {
    records::read(conn, ASKING, [ask.key()])
}

/// How many records ask something of people.
///
/// # Errors
/// A disk error.
pub fn count_asking(conn: &Connection, ask: Ask) -> Result<u64, Error> {
    let sql = "SELECT count(*) FROM way WHERE key = ?1 AND how = 'asks'";
    counted(conn, sql, ask.key())
}

/// Calls `each` with every record of a kind, or of all kinds, sorted by id, without holding them all.
///
/// # Errors
/// A disk error, or what `each` says.
pub fn walk<E: From<Error>>(
    conn: &Connection,
    kind: Option<&str>,
    mut each: impl FnMut(Record) -> Result<(), E>,
) -> Result<(), E> {
    let mut find = conn.prepare_cached(WALK).map_err(Error::from)?;
    let mut rows = find.query([kind]).map_err(Error::from)?;
    while let Some(r) = rows.next().map_err(Error::from)? {
        let body = r.get_ref(0).map_err(Error::from)?;
        let body = body.as_str().map_err(|_| Error::Row("record"))?;
        each(records::parse(body)?)?;
    }
    Ok(())
}

/// How many records of a kind there are.
///
/// # Errors
/// A disk error.
pub fn count(conn: &Connection, kind: &str) -> Result<u64, Error> {
    counted(conn, "SELECT count(*) FROM record WHERE kind = ?1", kind)
}

fn counted(conn: &Connection, sql: &str, what: &str) -> Result<u64, Error> {
    let mut find = conn.prepare_cached(sql)?;
    Ok(find.query_row([what], |r| row::number(r, 0))?)
}
