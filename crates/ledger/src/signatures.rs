//! What people have signed. A `sign` entry covers what its writer wrote in a stretch of the line that it stands on, and
//! counts only where its signature fits: whoever holds the machine's key can write one, and cannot make it fit.

use std::{cell::RefCell, collections::HashMap};

use domain::{
    entry::{Entry, Op},
    id::{JournalId, Place},
};
use journal::{
    ids::{SignKey, Signature},
    shelf::{Line, Shelf},
    sign::Stretch,
};
use rusqlite::{Connection, params};

use crate::{Book, Error, acts, acts::OnLine, row};

const ACTS_OF_JOURNAL: &str = include_str!("sql/acts_of_journal.sql");
/// Bytes of entries read at once.
const READ_BYTES: usize = 256 * 1024;

/// `sign` entries judged so far, by where they stand: to be kept no longer than one snapshot.
#[derive(Debug, Default)]
pub struct Signatures {
    judged: RefCell<HashMap<i64, bool>>,
}

/// An entry that whoever wrote it has not signed.
#[derive(Debug, Clone, PartialEq)]
pub struct Unsigned {
    /// Its number in the journal.
    pub seq: u64,
    /// The entry.
    pub entry: Entry,
}

impl Signatures {
    /// Whether whoever wrote the entry at a place has signed it.
    ///
    /// # Errors
    /// A disk error, or an entry altered after it was stored.
    pub fn cover(&self, conn: &Connection, at: &OnLine) -> Result<bool, Error> {
        let book = Book::new(conn);
        let placed = book.entries(&at.journal, at.line, at.seq, at.seq, 0)?;
        let Some(entry) = placed.first().and_then(|placed| read(&placed.bytes)) else {
            return Ok(false);
        };
        let mut covered = false;
        each_signature(conn, &at.journal, at.line, at.seq, |signed| {
            covered = signed.stretch.from <= at.seq
                && at.seq <= signed.stretch.to
                && signed.entry.by == entry.by
                && self.fits(conn, at.line, &signed)?;
            Ok(!covered)
        })?;
        Ok(covered)
    }

    fn fits(&self, conn: &Connection, line: u32, signed: &Signed) -> Result<bool, Error> {
        if let Some(known) = self.judged.borrow().get(&signed.n) {
            return Ok(*known);
        }
        let link = Book::new(conn).link(&signed.stretch.journal, line, signed.stretch.to)?;
        let here = link.is_some_and(|(hash, _)| hash == signed.stretch.hash);
        let fits = here && is_of(conn, &signed.entry.by, &signed.stretch, &signed.signature)?;
        self.judged.borrow_mut().insert(signed.n, fits);
        Ok(fits)
    }
}

/// What a person wrote on a line up to a number and nobody's signature covers, first to last.
///
/// # Errors
/// A disk error, or an entry altered after it was stored.
pub fn unsigned(
    conn: &Connection,
    line: &Line,
    up_to: u64,
    by: &str,
) -> Result<Vec<Unsigned>, Error> {
    let mut signed = Vec::new();
    each_signature(conn, &line.journal, line.line, 0, |one| {
        signed.extend([(one.stretch.from, one.stretch.to), (one.seq, one.seq)]);
        Ok(true)
    })?;
    let mut found = Vec::new();
    for (from, to) in gaps(signed, line.first, up_to.min(line.last)) {
        let mut next = from;
        while next <= to {
            let entries =
                Book::new(conn).entries(&line.journal, line.line, next, to, READ_BYTES)?;
            let Some(last) = entries.last() else { break };
            next = last.seq + 1;
            found.extend(entries.iter().filter_map(|placed| {
                let seq = placed.seq;
                let entry = read(&placed.bytes)?;
                (entry.by == by && entry.op != Op::Volume).then_some(Unsigned { seq, entry })
            }));
        }
    }
    Ok(found)
}

/// What stretches leave out between two numbers, both included.
fn gaps(mut stretches: Vec<(u64, u64)>, from: u64, to: u64) -> Vec<(u64, u64)> {
    stretches.sort_unstable();
    let (mut gaps, mut next) = (Vec::new(), from);
    for (first, last) in stretches {
        if next < first && next <= to {
            gaps.push((next, to.min(first - 1)));
        }
        next = next.max(last.saturating_add(1));
    }
    if next <= to {
        gaps.push((next, to));
    }
    gaps
}

/// A `sign` entry where it stands.
struct Signed {
    n: i64,
    seq: u64,
    entry: Entry,
    stretch: Stretch,
    signature: Signature,
}

/// Calls `each` with the `sign` entries of a line after a number, for as long as it wants more.
fn each_signature(
    conn: &Connection,
    journal: &JournalId,
    line: u32,
    after: u64,
    mut each: impl FnMut(Signed) -> Result<bool, Error>,
) -> Result<(), Error> {
    let mut find = conn.prepare_cached(ACTS_OF_JOURNAL)?;
    let mut rows = find.query(params![journal.0, line, after.cast_signed()])?;
    while let Some(r) = rows.next()? {
        let bytes = r.get_ref(2)?.as_blob().map_err(rusqlite::Error::from)?;
        let Some(entry) = read(bytes).filter(|entry| entry.op == Op::Sign) else {
            continue;
        };
        let Ok((stretch, signature)) = Stretch::read(*journal, &entry.set) else {
            continue;
        };
        let (n, seq) = (r.get(0)?, row::number(r, 1)?);
        let signed = Signed {
            n,
            seq,
            entry,
            stretch,
            signature,
        };
        if !each(signed)? {
            break;
        }
    }
    Ok(())
}

fn read(bytes: &[u8]) -> Option<Entry> {
    journal::entry::decode(bytes).ok()
}

/// Whether a `sign` entry is what its person signed of this very line. Someone whose record has not arrived cannot be
/// checked yet.
pub(crate) fn may_be_of_its_person(
    conn: &Connection,
    (place, line): (&Place, u32),
    entry: &Entry,
) -> Result<bool, Error> {
    let Ok((stretch, signature)) = Stretch::read(place.journal, &entry.set) else {
        return Ok(false);
    };
    let link = Book::new(conn).link(&place.journal, line, stretch.to)?;
    // A stretch that begins before its line stands on another one, whose entries were told apart there.
    if link.is_some_and(|(hash, _)| hash != stretch.hash) {
        return Ok(false);
    }
    Ok(!acts::exist(conn, &entry.by)? || is_of(conn, &entry.by, &stretch, &signature)?)
}

/// Whether one of a person's keys made a signature. Whoever forgot their passphrase has a new pair: what the old one
/// signed still holds.
fn is_of(
    conn: &Connection,
    person: &str,
    stretch: &Stretch,
    signature: &Signature,
) -> Result<bool, Error> {
    let acts = acts::of_record(conn, person)?;
    let mut keys = acts.iter().filter_map(|act| {
        let key = act.entry.set.get("sign_key")?.as_str()?;
        key.parse::<SignKey>().ok()
    });
    Ok(keys.any(|key| stretch.verify(&key, signature).is_ok()))
}

#[cfg(test)]
mod tests {
    use super::gaps;

    #[test]
    fn gaps_are_what_no_stretch_reaches() {
        assert_eq!(gaps(vec![], 1, 3), [(1, 3)]);
        assert_eq!(gaps(vec![(2, 3), (4, 4)], 1, 4), [(1, 1)]);
        assert_eq!(gaps(vec![(5, 6), (1, 2), (1, 9)], 1, 9), []);
        assert_eq!(gaps(vec![(8, 9), (2, 3)], 1, 6), [(1, 1), (4, 6)]);
        assert_eq!(gaps(vec![(1, u64::MAX)], 1, 6), []);
    }
}
