//! The terms of a record as one text for an index of whole words.

use std::collections::BTreeSet;

use super::{Source, terms};
use crate::record::Record;

/// Opens a sound among the words of the index: a letter that no name has.
pub const SOUND: char = 'ʃ';
/// Stands between a sound and the spelling that has it, as [`SOUND`] is in no name.
pub const SPELT: char = 'ʌ';
/// Opens the end of a word, by which the word is found from its inside.
pub const INSIDE: char = 'ʒ';

/// Letters that the end of a word has at least.
const END_CHARS_MIN: usize = 3;
/// Letters of a word of which the ends are indexed: none of a name is longer.
const WORD_CHARS_MAX: usize = 24;

/// Every term, sounds and ends of words marked by [`SOUND`] and [`INSIDE`].
#[must_use]
pub fn index(record: &Record) -> String {
    let mut words = BTreeSet::new();
    for term in terms(record) {
        match term.source {
            Source::Sound => {
                words.insert(format!("{SOUND}{}", term.text));
                continue;
            }
            Source::Name | Source::Phone | Source::Document | Source::Plate => {
                words.extend(ends(&term.text));
            }
            Source::Number | Source::Joined | Source::Word => {}
        }
        words.insert(term.text);
    }
    words.into_iter().collect::<Vec<_>>().join(" ")
}

/// The ends of a word, from its second letter on.
fn ends(word: &str) -> Vec<String> {
    let starts: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
    if starts.len() > WORD_CHARS_MAX {
        return Vec::new();
    }
    let last = starts.len().saturating_sub(END_CHARS_MIN - 1);
    let inner = starts.get(1..last).unwrap_or_default();
    inner
        .iter()
        .map(|at| format!("{INSIDE}{}", &word[*at..]))
        .collect()
}
