//! Records by kind, by time, by what they name.

use domain::record::Record;
use rusqlite::{Connection, params};

use crate::{Error, records};

const OF_KIND: &str = include_str!("sql/of_kind.sql");
const NAMING: &str = include_str!("sql/naming.sql");

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

/// The records with something still to complete, oldest first.
///
/// # Errors
/// A disk error.
pub fn to_complete(conn: &Connection) -> Result<Vec<Record>, Error> {
    let sql = "SELECT body FROM record WHERE to_complete > 0 AND stage <> 'void' ORDER BY recorded_ms, id";
    records::read(conn, sql, [])
}

/// The records with more than one version of a field.
///
/// # Errors
/// A disk error.
pub fn conflicting(conn: &Connection) -> Result<Vec<Record>, Error> {
    let sql = "SELECT body FROM record WHERE conflicts > 0 ORDER BY recorded_ms, id";
    records::read(conn, sql, [])
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
    let sql = "SELECT body FROM record WHERE ?1 IS NULL OR kind = ?1 ORDER BY id";
    let mut find = conn.prepare_cached(sql).map_err(Error::from)?;
    let mut rows = find.query([kind]).map_err(Error::from)?;
    while let Some(r) = rows.next().map_err(Error::from)? {
        let body = r.get_ref(0).map_err(Error::from)?;
        let body = body.as_str().map_err(|_| Error::Row("record"))?;
        each(records::parse(body)?)?;
    }
    Ok(())
}

/// Custodies without an exit, oldest arrest first; the index `record_open_custody` holds exactly these.
///
/// # Errors
/// A disk error.
pub fn open_custodies(conn: &Connection) -> Result<Vec<Record>, Error> {
    let sql = "SELECT body FROM record WHERE kind = 'custody' AND json_type(body, '$.exit') IS NULL
               AND stage <> 'void' ORDER BY occurred_ms, id";
    records::read(conn, sql, [])
}

/// The records with acts that were kept and do not count, oldest first.
///
/// # Errors
/// A disk error.
pub fn set_aside(conn: &Connection) -> Result<Vec<Record>, Error> {
    let sql = "SELECT body FROM record WHERE set_aside > 0 ORDER BY recorded_ms, id";
    records::read(conn, sql, [])
}

/// How many records of a kind there are.
///
/// # Errors
/// A disk error.
pub fn count(conn: &Connection, kind: &str) -> Result<u64, Error> {
    let mut find = conn.prepare_cached("SELECT count(*) FROM record WHERE kind = ?1")?;
    Ok(find
        .query_row([kind], |r| r.get::<_, i64>(0))?
        .cast_unsigned())
}
