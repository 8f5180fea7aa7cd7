//! How a name sounds, whoever wrote it: a key that the Creole, the French and the Spanish spelling of a name share.
//!
//! An officer writes *pyè*, the passport says *Pierre*. Creole is written as it is spoken, every letter heard
//! (orthography made official on 31 January 1980); French keeps letters that nobody hears; Spanish has its own *j*,
//! *ll* and *ñ*. So a key keeps what all three agree on:
//!
//! | written | in the key | because |
//! | --- | --- | --- |
//! | *an*, *en*, *in*, *ain*, *un* closing a syllable | `n` | Jean, Jan; Henri, Anri; Saint, Sen; Verdun, Vèden |
//! | *on*, *om* closing a syllable | `on` | Rosemond, Wozmon |
//! | e, é, è, eu, ai, ei | nothing | mute in French, never in Creole: Antoine, Antwan; a prop: Estivenson |
//! | i, y, French u | `i`; nothing in a long name | Justin, Jisten; Stevenson, Estivenson |
//! | o, au, eau, ou, Spanish u | `o`, before a vowel `w` | Beauvoir, Bouvwa; Louis, Lwi, Luis |
//! | oi, oy, wa, oua, ua | `u` | Antoine, Antwan; François, Fransua; Moïse, Moyiz |
//! | r closing a syllable | nothing | Charles, Chal; Robert, Wobè |
//! | r before o, ou | `w` | Robert, Wobè; Rosemond, Wozmon |
//! | c, k, qu, ch before r | `k` | Quesnel, Kesnel; Christ, Kris |
//! | s, z, ç, x, soft c, ts, ks, gz | `s` | Joseph, Jozèf; González, Gonsales; Exantus, Egzantis |
//! | j, soft g, dj, dg, di before a vowel | `j` | Georges, Jòj; Dieudonné, Djedone; Louidgy, Lwidji |
//! | ch, sh, sch, tch | `c` | Charles, Chal; Sánchez, Santchez |
//! | n, ñ, gn, ny and ni before a vowel | `n` | Peña, Pena; Agnès, Anyès |
//! | b, v | `b` | Bautista, Vautista |
//! | ph, f; pt, t; th, t | `f`; `t`; `t` | Philippe, Filip; Baptiste, Batis |
//! | h; a second letter; a closing e, es, ez | nothing | Hernández, Ernandes |
//!
//! Where a spelling can be read in several ways (a closing *t* heard or not, *ll* as *l* or *y*, *g* before *e*), a
//! name has a key for each, eight at most. Two names sound alike when they share one. The rules come from the published
//! orthography, from the idea of FONEM (Bouchard, Brard and Lavoie, *Population* 36, 1981), and from pairs of spellings
//! in `tests/data`; those kept apart while the rules were made say how far they carry.

mod ear;
mod ending;
mod likeness;
mod reading;
mod vowels;

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::term::{compact, normalise};
use ear::Ear;
pub use likeness::{likeness, likeness_begun};
use reading::{Choice, Reading};

/// Letters of one name that are listened to: longer ones are cut.
const LETTERS_MAX: usize = 48;
/// Stands for `ll` among the letters, which are never digits.
const DOUBLE_L: char = '2';
/// Sounds from which on a name is long: it is told apart without its i's.
const LONG_SOUNDS: usize = 5;

/// A part of a name that is heard as one: a word, two words run together, or the whole name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// As [`compact`] leaves it.
    pub text: String,
    words: Vec<String>,
}

impl Piece {
    fn of(words: &[&str]) -> Self {
        Self {
            text: compact(&words.concat()),
            words: words.iter().map(|word| (*word).to_owned()).collect(),
        }
    }

    /// Its keys.
    #[must_use]
    pub fn keys(&self) -> BTreeSet<String> {
        match &self.words[..] {
            [word] => keys(word),
            words => JOINTS
                .iter()
                .map(|choices| joined(words, choices))
                .collect(),
        }
    }
}

/// The keys of one word, or of words run together: one for each way to read it; none without a letter.
#[must_use]
pub fn keys(word: &str) -> BTreeSet<String> {
    let letters = letters(word);
    if letters.is_empty() {
        return BTreeSet::new();
    }
    let key = |reading: &mut Reading| settle(hear(&letters, reading), &letters);
    let mut first = Reading::default();
    let mut found = BTreeSet::from([key(&mut first)]);
    for mut reading in first.others() {
        found.insert(key(&mut reading));
    }
    found
}

/// Whether two words may be the same name; the same whichever is asked of the other.
#[must_use]
pub fn alike(one: &str, other: &str) -> bool {
    !keys(one).is_disjoint(&keys(other))
}

/// The parts of a name that it may be asked for by: each word, each two neighbours, and all together.
#[must_use]
pub fn pieces(name: &str) -> Vec<Piece> {
    let plain: String = name.nfc().filter(|c| !is_combining_mark(*c)).collect();
    let words: Vec<&str> = plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().any(char::is_alphabetic))
        .collect();
    let whole = (words.len() > 2).then_some(&words[..]);
    let joined = words.windows(2).chain(whole);
    words.chunks(1).chain(joined).map(Piece::of).collect()
}

/// How words are said that are said as one: the closing consonant of each is not heard, or before a vowel it is
/// (*Saint-Amand*, Sentaman).
const JOINTS: [&[Choice]; 3] = [
    &[Choice::SilentEnd],
    &[Choice::SilentEnd, Choice::SpanishU],
    &[],
];

/// Words said as one.
fn joined(words: &[String], choices: &[Choice]) -> String {
    let mut all = String::new();
    for word in words {
        let heard = hear(&letters(word), &mut Reading::with(choices));
        heard.chars().for_each(|sound| ear::push(&mut all, sound));
    }
    settle(all, &letters(&words.concat()))
}

/// A word's letters: no accent, no second letter of a pair; `ç` is an s whatever it stands before.
fn letters(word: &str) -> Vec<char> {
    let cedilla = |c| if matches!(c, 'ç' | 'Ç') { 's' } else { c };
    let plain: String = word.nfc().map(cedilla).collect();
    let mut letters = Vec::new();
    for c in normalise(&plain).chars().filter(|c| c.is_alphabetic()) {
        match letters.last_mut() {
            Some(last) if *last == c && c == 'l' => *last = DOUBLE_L,
            Some(last) if *last == DOUBLE_L && c == 'l' => {}
            Some(last) if *last == c && !matches!(c, 'o' | 'e') => {}
            _ => letters.push(c),
        }
    }
    letters.truncate(LETTERS_MAX);
    letters
}

fn hear(letters: &[char], reading: &mut Reading) -> String {
    let mut letters = letters.to_vec();
    ending::soften(&mut letters, reading);
    Ear::new(&letters, reading).hear()
}

/// A long name loses its i's; one that nothing was heard of keeps its first letter.
fn settle(heard: String, letters: &[char]) -> String {
    let mut chars = heard.chars();
    let Some(first) = chars.next() else {
        return letters.first().copied().into_iter().collect();
    };
    let mut short = String::from(first);
    chars
        .filter(|c| *c != 'i')
        .for_each(|c| ear::push(&mut short, c));
    match short.chars().count() >= LONG_SOUNDS {
        true => short,
        false => heard,
    }
}

#[cfg(test)]
mod tests;
