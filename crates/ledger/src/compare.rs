//! Compares the projections with what the journals would make of them today.
//!
//! Folding everything costs several times what reading and hashing it does, so that [`crate::verify`] leaves it out.

use domain::canonical::Digest;
use rusqlite::{Connection, types::ValueRef};

use crate::{Error, Problem, rebuild};

/// What people read, search and count, however the rows are numbered.
const SHOWN: [&str; 4] = [
    include_str!("sql/shown_records.sql"),
    include_str!("sql/shown_facts.sql"),
    include_str!("sql/shown_ways.sql"),
    "SELECT term, doc, cnt FROM temp.found ORDER BY term",
];
/// Lists the words of the search index.
const FOUND: &str =
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.found USING fts5vocab('main', 'term', 'row')";

/// What is wrong when a rebuild would change anything. Everything is folded again and then taken back; for a connection
/// that may write.
///
/// # Errors
/// A disk error: folding needs as much room as the projections have.
pub fn compare(conn: &Connection) -> Result<Option<Problem>, Error> {
    conn.execute_batch("SAVEPOINT compare")?;
    let holds = holds(conn);
    conn.execute_batch("ROLLBACK TO compare; RELEASE compare")?;
    Ok((!holds?).then(|| Problem {
        code: "projection_differs",
        journal: String::new(),
        seq: 0,
        message: "the projections are not what the journals make of them".to_owned(),
    }))
}

fn holds(conn: &Connection) -> Result<bool, Error> {
    conn.execute_batch(FOUND)?;
    let stored = shown(conn)?;
    rebuild(conn)?;
    Ok(shown(conn)? == stored)
}

/// One line that says what is stored.
fn shown(conn: &Connection) -> Result<String, Error> {
    let mut digest = Digest::default();
    for sql in SHOWN {
        let mut find = conn.prepare(sql)?;
        let columns = find.column_count();
        let mut rows = find.query([])?;
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                digest.line(&text(row.get_ref(column)?));
            }
        }
        digest.line("");
    }
    Ok(digest.finish())
}

fn text(value: ValueRef<'_>) -> String {
    match value {
        ValueRef::Null => "-".to_owned(),
        ValueRef::Integer(number) => number.to_string(),
        ValueRef::Real(number) => number.to_string(),
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
            String::from_utf8_lossy(bytes).into_owned()
        }
    }
}
