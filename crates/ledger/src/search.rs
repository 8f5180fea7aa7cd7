//! Records by what someone typed: whole words first, then the beginnings of words.

use domain::{record::Record, term};
use rusqlite::{Connection, params};

use crate::{Error, records};

const MATCHING: &str = include_str!("sql/matching.sql");

/// Candidates read for one answer: the best are picked from these.
const CANDIDATES_MAX: u32 = 1_000;

/// Why a record was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Every word typed is a word of the record.
    Exact,
    /// Every word typed begins one.
    Prefix,
}

impl Why {
    /// The code of the contract.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Prefix => "prefix",
        }
    }

    /// Between 0 and 1, for those who compare.
    #[must_use]
    pub fn score_percent(self) -> u8 {
        match self {
            Self::Exact => 100,
            Self::Prefix => 80,
        }
    }
}

/// A record that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The record.
    pub record: Record,
    /// Why it was found.
    pub why: Why,
}

/// The records that hold every word typed, whole or begun, or the whole typed as one number; whole words first, then
/// the latest. Nothing for an empty query.
///
/// # Errors
/// A disk error.
pub fn search(
    conn: &Connection,
    typed: &str,
    kind: Option<&str>,
    limit: usize,
) -> Result<Vec<Found>, Error> {
    let typed = Typed::read(typed);
    let Some(matching) = typed.matching() else {
        return Ok(Vec::new());
    };
    let candidates = records::read(conn, MATCHING, params![matching, kind, CANDIDATES_MAX])?;
    let mut found: Vec<_> = candidates
        .into_iter()
        .map(|record| Found {
            why: typed.why(&record),
            record,
        })
        .collect();
    found.sort_by_key(|found| found.why);
    found.truncate(limit);
    Ok(found)
}

/// What someone typed: as words, and run together as the signs of a number are.
struct Typed {
    words: Vec<String>,
    whole: String,
}

impl Typed {
    fn read(typed: &str) -> Self {
        Self {
            words: term::words(typed).collect(),
            whole: term::compact(typed),
        }
    }

    /// The query for the index: every word as the beginning of one, or the whole.
    fn matching(&self) -> Option<String> {
        let quoted = |word: &String| format!("\"{word}\"*");
        let words: Vec<_> = self.words.iter().map(quoted).collect();
        let all = format!("({}) OR {}", words.join(" AND "), quoted(&self.whole));
        (!words.is_empty()).then_some(all)
    }

    fn why(&self, record: &Record) -> Why {
        let terms = term::terms(record);
        let has = |word: &String| terms.iter().any(|term| term.text == *word);
        if self.words.iter().all(has) || has(&self.whole) {
            Why::Exact
        } else {
            Why::Prefix
        }
    }
}
