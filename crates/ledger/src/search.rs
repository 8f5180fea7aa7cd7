//! Records by what someone typed, best first. The index gives few candidates, newest first; `domain` says why and how
//! well each of them answers.

mod ask;
mod voices;

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use domain::{
    record::Record,
    term::{Source, Typed},
};
use rusqlite::{Connection, params};

use crate::{Error, records};
use ask::{Ask, Asker};
pub use domain::term::Why;

const MATCHING: &str = include_str!("sql/matching.sql");

/// From this score on, a result is better than any that merely sounds alike.
const CLOSE_SCORE: u32 = 900;
/// From this score on, a result is likelier what was meant than any of which only the beginning is heard.
const LIKELY_SCORE: u32 = 850;
/// Of those found under one spelling, so many stand where they belong, and each further one comes after others.
const OF_ONE_SPELLING: usize = 2;
/// What a further one is worth less.
const FURTHER: u32 = 60;

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
    /// What of it was found, as it is spelt there.
    pub text: String,
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
        asker: Asker::new(conn, &typed),
        kind,
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
    sort(&mut found);
    let mut spelt: BTreeMap<String, usize> = BTreeMap::new();
    for found in &mut found {
        let before = spelt.entry(found.text.clone()).or_default();
        if *before >= OF_ONE_SPELLING && found.why != Why::Exact {
            found.score = found.score.saturating_sub(FURTHER);
        }
        *before += 1;
    }
    sort(&mut found);
    found.truncate(limit);
    Ok(found)
}

/// The best first, then the latest.
fn sort(found: &mut [Found]) {
    found.sort_by_cached_key(|found| {
        let occurred = Reverse(found.record.occurred_at());
        (Reverse(found.score), occurred, found.record.id.clone())
    });
}

/// One search under way.
struct Search<'s> {
    asker: Asker<'s>,
    kind: Option<&'s str>,
    limit: usize,
    seen: BTreeSet<i64>,
    found: Vec<Found>,
}

impl Search<'_> {
    /// Whether what this would add comes after what was found. A whole name is found or it is not: once something
    /// likely stands there, nobody means a name that only begins like it.
    fn has_enough(&self, ask: Ask) -> bool {
        let likely = |found: &Found| found.score >= LIKELY_SCORE;
        if ask == Ask::Within && self.asker.typed.words.len() > 1 && self.found.iter().any(likely) {
            return true;
        }
        let better = |found: &&Found| match ask {
            Ask::Exact => false,
            Ask::Begun => found.why == Why::Exact,
            Ask::Heard => found.score >= CLOSE_SCORE,
            Ask::Within => likely(found) || found.why == Why::Prefix,
            Ask::Some => found.why != Why::Part,
        };
        self.found.iter().filter(better).count() >= self.limit
    }

    fn look(&mut self, ask: Ask) -> Result<(), Error> {
        let mut find = self.asker.conn.prepare_cached(MATCHING)?;
        for question in self.asker.questions(ask)? {
            let most = i64::try_from(question.most.max(self.limit)).unwrap_or(i64::MAX);
            let mut rows = find.query(params![question.matching, self.kind, most])?;
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
        if let Some(found) = self.asker.typed.find(&record) {
            self.found.push(Found {
                record,
                why: found.why,
                by: found.by,
                score: found.score.round() as u32,
                text: found.text,
            });
        }
    }
}
