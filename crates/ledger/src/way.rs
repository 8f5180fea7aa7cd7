//! The one index from keys to rows: see the table `way`.

use std::collections::BTreeSet;

use domain::{facts, record::Record, record::Stage};
use rusqlite::{Connection, params};

use crate::Error;

const PUT: &str = "INSERT INTO way (key, how, n) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";

/// What a record may ask of people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// To complete it.
    ToComplete,
    /// To choose between versions of a field.
    Conflicts,
    /// To look at acts that do not count.
    SetAside,
    /// To watch its deadline: a custody without an exit.
    OpenCustody,
}

impl Ask {
    /// Its key.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::ToComplete => "to_complete",
            Self::Conflicts => "conflicts",
            Self::SetAside => "set_aside",
            Self::OpenCustody => "open_custody",
        }
    }

    fn of(record: &Record) -> impl Iterator<Item = Self> {
        let stands = record.stage != Stage::Void;
        let asks = [
            (Self::ToComplete, stands && !record.missing().is_empty()),
            (Self::Conflicts, !record.conflicts.is_empty()),
            (Self::SetAside, !record.set_aside.is_empty()),
            (
                Self::OpenCustody,
                stands && record.kind == "custody" && record.get("exit").is_none(),
            ),
        ];
        asks.into_iter()
            .filter_map(|(ask, does)| does.then_some(ask))
    }
}

/// Notes that an entry is of this record.
pub(crate) fn to_entry(conn: &Connection, record: &str, n: i64) -> Result<(), Error> {
    conn.prepare_cached(PUT)?
        .execute(params![record, "entry", n])?;
    Ok(())
}

/// Replaces the ways that lead to a row by those to the record that it now holds.
pub(crate) fn to_record(
    conn: &Connection,
    n: i64,
    before: Option<&Record>,
    now: &Record,
) -> Result<(), Error> {
    let ways = all(now);
    if let Some(before) = before {
        let mut drop =
            conn.prepare_cached("DELETE FROM way WHERE key = ?1 AND how = ?2 AND n = ?3")?;
        for (key, how) in all(before).difference(&ways) {
            drop.execute(params![key, how, n])?;
        }
    }
    let mut put = conn.prepare_cached(PUT)?;
    for (key, how) in &ways {
        put.execute(params![key, how, n])?;
    }
    Ok(())
}

fn all(record: &Record) -> BTreeSet<(String, &'static str)> {
    let named = record.pointers().into_iter().map(|key| (key, "names"));
    let needed = facts::depends_on(record)
        .into_iter()
        .map(|key| (key, "needs"));
    let offered = facts::offers(record).into_iter().map(|key| (key, "offers"));
    let asked = Ask::of(record).map(|ask| (ask.key().to_owned(), "asks"));
    let own = [(record.id.clone(), "is")];
    named
        .chain(needed)
        .chain(offered)
        .chain(asked)
        .chain(own)
        .collect()
}
