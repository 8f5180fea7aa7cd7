//! One line that says what a base's records are, the same on every machine that holds the same entries.

use std::collections::BTreeMap;

use domain::{
    canonical::Digest,
    kind::{Compartment, Kind},
};
use rusqlite::Connection;

use crate::Error;

const DIGESTS: &str = include_str!("sql/digests.sql");

/// Per base, SHA-256 over its open records in canonical form: sorted by id, one JSON line each.
///
/// Reference lists, people and machines are not records of the base: headquarters writes them, and knows of them
/// before the base does.
///
/// # Errors
/// A disk error.
pub fn digests(conn: &Connection) -> Result<BTreeMap<String, String>, Error> {
    let mut digests = BTreeMap::<String, Digest>::new();
    let mut find = conn.prepare(DIGESTS)?;
    let mut rows = find.query([])?;
    while let Some(row) = rows.next()? {
        let (base, kind) = (row.get::<_, String>(0)?, row.get::<_, String>(1)?);
        if counts(&kind) && !base.is_empty() {
            let body = row.get_ref(2)?.as_str().map_err(rusqlite::Error::from)?;
            digests.entry(base).or_default().line(body);
        }
    }
    Ok(digests
        .into_iter()
        .map(|(base, digest)| (base, digest.finish()))
        .collect())
}

fn counts(kind: &str) -> bool {
    Kind::find(kind).is_none_or(|kind| !kind.reference && kind.compartment == Compartment::Open)
}
