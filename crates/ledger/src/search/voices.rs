//! Spellings that stand in the index and sound like a word that was typed, the nearest first.

use std::collections::BTreeMap;

use domain::{
    sound::{likeness, likeness_begun},
    term::{SOUND, SPELT, Sought},
};
use rusqlite::Connection;

use crate::Error;

const VOICES: &str = include_str!("../sql/voices.sql");
/// Spellings of one word that are looked for: people are sought under the nearest alone.
const VOICES_MAX: usize = 24;
/// After every other letter.
const LAST: char = char::MAX;

/// The spellings that have a key of the word.
pub(super) fn alike(conn: &Connection, word: &Sought) -> Result<Vec<String>, Error> {
    let ranges = word.keys.iter();
    let ranges = ranges.map(|key| format!("{SOUND}{key}{SPELT}"));
    nearest(conn, ranges, |spelt| likeness(&word.text, spelt))
}

/// The spellings that have a key which one of the word's begins.
pub(super) fn begun(conn: &Connection, word: &Sought) -> Result<Vec<String>, Error> {
    let ranges = word.keys.iter().filter(|key| word.may_begin(key));
    let ranges = ranges.map(|key| format!("{SOUND}{key}"));
    nearest(conn, ranges, |spelt| {
        likeness_begun(&word.text, spelt) + likeness(&word.text, spelt)
    })
}

/// The terms that begin so, one a spelling, the nearest spellings first.
fn nearest(
    conn: &Connection,
    beginnings: impl Iterator<Item = String>,
    near: impl Fn(&str) -> f64,
) -> Result<Vec<String>, Error> {
    let mut find = conn.prepare_cached(VOICES)?;
    let mut voices: BTreeMap<String, (f64, String)> = BTreeMap::new();
    for from in beginnings {
        let mut rows = find.query([&from, &format!("{from}{LAST}")])?;
        while let Some(r) = rows.next()? {
            let term = r.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
            if let Some((_, spelt)) = term.split_once(SPELT)
                && !voices.contains_key(spelt)
            {
                voices.insert(spelt.to_owned(), (near(spelt), term.to_owned()));
            }
        }
    }
    let mut voices: Vec<_> = voices.into_values().collect();
    voices.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    voices.truncate(VOICES_MAX);
    Ok(voices.into_iter().map(|(_, term)| term).collect())
}
