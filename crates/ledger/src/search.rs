//! Records by what someone typed, best first. The index gives few candidates, newest first; `domain` says why and how
//! well each of them answers.

mod ask;

use std::{cmp::Reverse, collections::BTreeSet};

use domain::{
    record::Record,
    term::{Source, Typed},
};
use rusqlite::{Connection, params};

use crate::{Error, records};
use ask::Ask;
pub use domain::term::Why;

const MATCHING: &str = include_str!("sql/matching.sql");

/// Candidates of one question to the index, where fewer were asked for: among so many the best are picked.
const CANDIDATES: usize = 150;

/// From this score on, a result is better than any that merely sounds alike.
const CLOSE_SCORE: u32 = 820;

/// A record that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The record.
    pub record: Record,
    /// Why it was found.
    pub why: Why,
    /// By which of its particulars.
    pub by: Source,
    /// From 0 to 1000, for those who compare.
    pub score: u32,
}

/// The records that hold what was typed: whole words, their beginnings, their inside, their sound, or most of the words;
/// the best first, then the latest. Nothing for an empty query.
///
/// # Errors
/// A disk error.
pub fn search(
    conn: &Connection,
    typed: &str,
    kind: Option<&str>,
    limit: usize,
) -> Result<Vec<Found>, Error> {
    let Some(typed) = Typed::read(typed) else {
        return Ok(Vec::new());
    };
    let mut search = Search {
        conn,
        kind,
        typed: &typed,
        limit,
        seen: BTreeSet::new(),
        found: Vec::new(),
    };
    for ask in Ask::ALL {
        if !search.has_enough(ask) {
            search.look(ask)?;
        }
    }
    let mut found = search.found;
    found.sort_by_cached_key(|found| {
        let occurred = Reverse(found.record.occurred_at());
        (Reverse(found.score), occurred, found.record.id.clone())
    });
    found.truncate(limit);
    Ok(found)
}

/// One search under way.
struct Search<'s> {
    conn: &'s Connection,
    kind: Option<&'s str>,
    typed: &'s Typed,
    limit: usize,
    seen: BTreeSet<i64>,
    found: Vec<Found>,
}

impl Search<'_> {
    /// Whether what this would add comes after what was found.
    fn has_enough(&self, ask: Ask) -> bool {
        let better = |found: &&Found| match ask {
            Ask::Exact => false,
            Ask::Begun | Ask::Close => found.why == Why::Exact,
            Ask::Heard => found.score >= CLOSE_SCORE,
            Ask::Within => found.why != Why::Part,
            Ask::Some => true,
        };
        self.found.iter().filter(better).count() >= self.limit
    }

    fn look(&mut self, ask: Ask) -> Result<(), Error> {
        let mut find = self.conn.prepare_cached(MATCHING)?;
        let most = i64::try_from(self.limit.max(CANDIDATES)).unwrap_or(i64::MAX);
        for matching in ask.of(self.typed) {
            let mut rows = find.query(params![matching, self.kind, most])?;
            while let Some(r) = rows.next()? {
                if self.seen.insert(r.get(0)?) {
                    let body = r.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
                    self.judge(records::parse(body)?);
                }
            }
        }
        Ok(())
    }

    fn judge(&mut self, record: Record) {
        if let Some(found) = self.typed.find(&record) {
            self.found.push(Found {
                record,
                why: found.why,
                by: found.by,
                score: found.score.round() as u32,
            });
        }
    }
}
