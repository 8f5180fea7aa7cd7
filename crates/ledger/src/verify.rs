//! Checks the book against itself: every byte hashed, every link followed, every signature of device and person.

use std::collections::BTreeMap;

use domain::{
    entry::Op,
    id::{JournalId, Place},
};
use journal::{
    chain,
    chart::Chart,
    head,
    shelf::{Head, Line, Scope, Shelf, Volume},
};
use rusqlite::{Connection, params};
use serde::Serialize;

use crate::{Book, Error, row, signatures};

const ENTRIES_OF_LINE: &str = include_str!("sql/entries_of_line.sql");

/// What verifying found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Verified {
    /// Journals read.
    pub journals: u64,
    /// Entries read.
    pub entries: u64,
    /// What is wrong; nothing when all is well.
    pub problems: Vec<Problem>,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// A stable code of the catalogues.
    pub code: &'static str,
    /// The journal.
    pub journal: String,
    /// The entry's number.
    pub seq: u64,
    /// The same in English, for logs.
    pub message: String,
}

/// Reads the whole book.
///
/// # Errors
/// A disk error; what is wrong with the entries is in the answer.
pub fn verify(conn: &Connection) -> Result<Verified, Error> {
    let book = Book::new(conn);
    let mut found = Verified::default();
    let mut seen = None;
    for volume in book.volumes(&Scope::All)? {
        if seen == Some(volume.journal()) {
            continue;
        }
        seen = Some(volume.journal());
        found.journals += 1;
        let chart = Chart::load(&book, volume.journal())?;
        for (from, to) in chart.missing() {
            let message = format!("entries {from} to {to} have not arrived");
            found.problem("gap", &volume.journal(), from, message);
        }
        for line in chart.lines() {
            line_holds(conn, &volume, line, &mut found)?;
        }
    }
    Ok(found)
}

impl Verified {
    fn problem(&mut self, code: &'static str, journal: &JournalId, seq: u64, message: String) {
        self.problems.push(Problem {
            code,
            journal: journal.to_string(),
            seq,
            message,
        });
    }
}

fn line_holds(
    conn: &Connection,
    volume: &Volume,
    line: &Line,
    found: &mut Verified,
) -> Result<(), Error> {
    let heads = book_heads(conn, line)?;
    let mut find = conn.prepare_cached(ENTRIES_OF_LINE)?;
    let mut rows = find.query(params![line.journal.0, line.line])?;
    let (mut seq, mut hash) = (line.first - 1, line.before);
    while let Some(r) = rows.next()? {
        found.entries += 1;
        seq += 1;
        let bytes = r.get_ref(4)?.as_blob().map_err(rusqlite::Error::from)?;
        let identity = chain::identity(bytes);
        hash = chain::link(&hash, &identity);
        if row::number(r, 0)? != seq || row::hash(r, 1)? != hash || row::identity(r, 2)? != identity
        {
            let message = "the entry is not the one the chain was closed over".to_owned();
            found.problem("chain_broken", &line.journal, seq, message);
            return Ok(());
        }
        let place = Place {
            journal: line.journal,
            seq,
            hash,
        };
        let record = r
            .get_ref(3)?
            .as_str_or_null()
            .map_err(rusqlite::Error::from)?;
        entry_holds(conn, (&place, line.line), (record, bytes), found)?;
        if let Some(head) = heads.get(&seq)
            && head::verify(&volume.sign_key, &place, head).is_err()
        {
            let message = "the device's signature does not fit".to_owned();
            found.problem("head_forged", &line.journal, seq, message);
        }
    }
    if seq != line.last || hash != line.tip {
        let message = format!("the journal ends at {seq} and says {}", line.last);
        found.problem("tail_lost", &line.journal, seq, message);
    }
    Ok(())
}

fn book_heads(conn: &Connection, line: &Line) -> Result<BTreeMap<u64, Head>, Error> {
    let heads = Book::new(conn).heads(&line.journal, line.line, line.first, line.last)?;
    Ok(heads.into_iter().map(|head| (head.seq, head)).collect())
}

fn entry_holds(
    conn: &Connection,
    (place, line): (&Place, u32),
    (record, bytes): (Option<&str>, &[u8]),
    found: &mut Verified,
) -> Result<(), Error> {
    let Ok(entry) = journal::entry::decode(bytes) else {
        let message = "the bytes are no entry".to_owned();
        found.problem("entry_unreadable", &place.journal, place.seq, message);
        return Ok(());
    };
    if entry.record.as_deref() != record {
        let message = "the entry is filed under another record".to_owned();
        found.problem("entry_misfiled", &place.journal, place.seq, message);
    }
    if entry.op == Op::Sign && !signatures::may_be_of_its_person(conn, (place, line), &entry)? {
        let message = "the person's signature does not fit".to_owned();
        found.problem("signature_forged", &place.journal, place.seq, message);
    }
    Ok(())
}
