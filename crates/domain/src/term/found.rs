//! Why a record answers what someone typed, and how well.

use std::collections::BTreeSet;

use super::{Source, Term, compact, words};
use crate::record::Record;
use crate::sound::{self, Piece, likeness, likeness_begun};

/// Letters typed that are looked for inside words: fewer are inside too many.
const INSIDE_CHARS_MIN: usize = 3;
/// Letters and sounds typed that are looked for at the beginning of longer ones: fewer begin too many.
const BEGINNING_MIN: (usize, usize) = (5, 3);

/// What a hit of one word is worth at least, and what it gains by covering the word that was found; 1000 is the word
/// itself. A whole word that sounds the same outdoes the beginning of one more than half as long again.
const PREFIX: (f64, f64) = (600.0, 350.0);
const SOUND: (f64, f64) = (500.0, 420.0);
const PART: (f64, f64) = (450.0, 300.0);
const EXACT: f64 = 1000.0;
/// What a record is worth of which only some of the words typed were found, and what it gains by their share and by
/// the nearness of the rest.
const SOME_WORDS: (f64, f64, f64) = (100.0, 200.0, 100.0);
/// What of the whole goes to names of which every word was typed.
const WHOLE_NAME: f64 = 40.0;
/// The most that a result is worth.
const SCORE_MAX: f64 = 1000.0;

/// Why a record was found; the best reason first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Every word typed is a word of the record.
    Exact,
    /// Every word typed begins one.
    Prefix,
    /// A word typed stands inside one, or only some of the words typed were found.
    Part,
    /// A word typed sounds like one.
    Sound,
}

impl Why {
    /// The code of the contract.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Prefix => "prefix",
            Self::Part => "part",
            Self::Sound => "sound",
        }
    }
}

/// What a record answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Why it was found.
    pub why: Why,
    /// By which of its particulars.
    pub by: Source,
    /// From 0 to 1000, to compare results.
    pub score: f64,
    /// What of the record was found, as it is spelt there.
    pub text: String,
}

/// What someone typed, read once for many records.
#[derive(Debug, Clone)]
pub struct Typed {
    /// Word by word.
    pub words: Vec<Sought>,
    /// All of it without spaces, as the signs of a number are; alone it is the only word.
    pub whole: Sought,
}

/// A word to look for.
#[derive(Debug, Clone)]
pub struct Sought {
    /// Normalised.
    pub text: String,
    /// How it sounds.
    pub keys: BTreeSet<String>,
}

impl Sought {
    /// Whether one of its keys is looked for at the beginning of longer ones.
    #[must_use]
    pub fn may_begin(&self, key: &str) -> bool {
        let (letters, sounds) = BEGINNING_MIN;
        self.text.chars().count() >= letters && key.chars().count() >= sounds
    }
}

impl Typed {
    /// Reads what was typed; `None` when it holds neither letter nor digit.
    #[must_use]
    pub fn read(typed: &str) -> Option<Self> {
        let spelled = words(typed);
        let heard = sound::pieces(typed);
        let sought = |text: String| {
            let piece = heard.iter().find(|piece| piece.text == text);
            let keys = piece.map(Piece::keys).unwrap_or_default();
            Sought { text, keys }
        };
        let words: Vec<_> = spelled.map(sought).collect();
        let whole = compact(typed);
        let whole = Sought {
            keys: sound::keys(&whole),
            text: whole,
        };
        (!words.is_empty()).then_some(Self { words, whole })
    }

    /// Why and how well a record answers; `None` when it does not.
    #[must_use]
    pub fn find(&self, record: &Record) -> Option<Found> {
        let known = Known::of(record);
        let hits: Vec<_> = self.words.iter().map(|word| known.hit(word)).collect();
        let by_words = self.by_words(&known, &hits);
        let together = (self.words.len() > 1)
            .then(|| known.hit(&self.whole))
            .flatten();
        let best = |a: &Found, b: &Found| a.score.total_cmp(&b.score);
        by_words.into_iter().chain(together).max_by(best)
    }

    fn by_words(&self, known: &Known, hits: &[Option<Found>]) -> Option<Found> {
        let found: Vec<_> = hits.iter().flatten().collect();
        let first = found.first()?;
        #[expect(clippy::cast_precision_loss, reason = "few words")]
        let (count, all) = (found.len() as f64, hits.len() as f64);
        let text: Vec<&str> = found.iter().map(|hit| hit.text.as_str()).collect();
        let text = text.join(" ");
        if found.len() < hits.len() {
            let lost = self.words.iter().zip(hits).filter(|(_, hit)| hit.is_none());
            let near: f64 = lost.map(|(word, _)| known.nearest(&word.text)).sum();
            let (least, share, rest) = SOME_WORDS;
            return Some(Found {
                why: Why::Part,
                by: first.by,
                score: least + share * count / all + rest * near / (all - count),
                text,
            });
        }
        let mean = found.iter().map(|hit| hit.score).sum::<f64>() / all;
        Some(Found {
            why: found.iter().map(|hit| hit.why).max().unwrap_or(first.why),
            by: first.by,
            score: mean * (SCORE_MAX - WHOLE_NAME) / SCORE_MAX + WHOLE_NAME * known.typed_of(all),
            text,
        })
    }
}

/// What a record is known by.
struct Known {
    terms: BTreeSet<Term>,
    names: Vec<String>,
    pieces: std::cell::OnceCell<Vec<Piece>>,
}

impl Known {
    fn of(record: &Record) -> Self {
        let (terms, names) = super::gather(record);
        Self {
            terms,
            names,
            pieces: std::cell::OnceCell::new(),
        }
    }

    fn hit(&self, word: &Sought) -> Option<Found> {
        let spelled = self.terms.iter().filter_map(|term| spelled(word, term));
        let best = spelled.max_by(|a, b| a.score.total_cmp(&b.score));
        match best {
            Some(found) if found.why <= Why::Prefix => Some(found),
            part => {
                let sound = self.sounds(word);
                let better = |a: &Found, b: &Found| a.score.total_cmp(&b.score);
                sound.into_iter().chain(part).max_by(better)
            }
        }
    }

    fn pieces(&self) -> &[Piece] {
        self.pieces.get_or_init(|| {
            self.names
                .iter()
                .flat_map(|name| sound::pieces(name))
                .collect()
        })
    }

    fn sounds<'k>(&'k self, word: &Sought) -> Option<Found> {
        let near = |piece: &'k Piece| (likeness(&word.text, &piece.text), piece);
        let mut pieces: Vec<_> = self.pieces().iter().map(near).collect();
        pieces.sort_by(|a, b| b.0.total_cmp(&a.0));
        // The nearest that sounds the same outdoes every other.
        pieces
            .into_iter()
            .find_map(|(near, piece)| heard(word, piece, near))
    }

    /// How near the word comes to a word of a name, between 0 and 1.
    fn nearest(&self, word: &str) -> f64 {
        let names = self.terms.iter().filter(|term| term.source == Source::Name);
        names
            .map(|term| likeness(word, &term.text))
            .fold(0.0, f64::max)
    }

    /// The share of its name that so many words are; all of it for what has none.
    #[expect(clippy::cast_precision_loss, reason = "few words")]
    fn typed_of(&self, count: f64) -> f64 {
        let named = |term: &&Term| term.source == Source::Name;
        let names = self.terms.iter().filter(named).count();
        (count / names.max(1) as f64).min(1.0)
    }
}

fn spelled(word: &Sought, term: &Term) -> Option<Found> {
    let covered = share(&word.text, &term.text);
    let worth = |(least, more): (f64, f64)| least + more * covered;
    let long = word.text.chars().count() >= INSIDE_CHARS_MIN;
    let inside = !matches!(term.source, Source::Word | Source::Number | Source::Joined);
    let (why, score) = match () {
        () if term.text == word.text => (Why::Exact, EXACT),
        () if term.text.starts_with(&word.text) => (Why::Prefix, worth(PREFIX)),
        () if long && inside && term.text.contains(&word.text) => (Why::Part, worth(PART)),
        () => return None,
    };
    Some(Found {
        why,
        by: term.source,
        score,
        text: term.text.clone(),
    })
}

/// What it is worth that a word sounds like a piece of a name, or like the beginning of one; `near` is how near the two
/// spellings are.
fn heard(word: &Sought, piece: &Piece, near: f64) -> Option<Found> {
    let keys = piece.keys();
    let begins =
        |key: &String| word.may_begin(key) && keys.iter().any(|whole| whole.starts_with(key));
    let near = if !word.keys.is_disjoint(&keys) {
        near
    } else if word.keys.iter().any(begins) {
        let covered = share(&word.text, &piece.text).min(1.0);
        likeness_begun(&word.text, &piece.text) * covered
    } else {
        return None;
    };
    Some(Found {
        why: Why::Sound,
        by: Source::Name,
        score: SOUND.0 + SOUND.1 * near,
        text: piece.text.clone(),
    })
}

#[expect(clippy::cast_precision_loss, reason = "a term has few letters")]
fn share(part: &str, whole: &str) -> f64 {
    part.chars().count() as f64 / whole.chars().count().max(1) as f64
}

#[cfg(test)]
mod tests;
