//! What the index is asked for, in its own language; each question is wider than the one before.

use std::collections::BTreeSet;

use domain::term::{INSIDE, SOUND, Sought, Typed};

/// Words of which one may be missing: of more, all must be found.
const MISSING_ONE_OF_MAX: usize = 4;
/// Sounds from which on the beginning of a longer sound will do.
const BEGINNING_SOUNDS_MIN: usize = 4;
/// Letters from which on the inside of a word will do.
const INSIDE_CHARS_MIN: usize = 3;

/// How wide to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ask {
    /// Every word as it is.
    Exact,
    /// Every word begins one.
    Begun,
    /// Every word begins one or sounds like one, vowel by vowel.
    Close,
    /// Every word begins one or sounds like one.
    Heard,
    /// Every word stands inside one, or begins to sound like one.
    Within,
    /// All words but one.
    Some,
}

impl Ask {
    pub(super) const ALL: [Self; 6] = [
        Self::Exact,
        Self::Begun,
        Self::Close,
        Self::Heard,
        Self::Within,
        Self::Some,
    ];

    /// The questions to the index.
    pub(super) fn of(self, typed: &Typed) -> Vec<String> {
        if let [only] = &typed.words[..] {
            // What was asked before is not asked again: it would crowd out what is new.
            let ways = self.new_ways(only);
            return if ways.is_empty() {
                Vec::new()
            } else {
                vec![any(&ways)]
            };
        }
        let words: Vec<String> = typed
            .words
            .iter()
            .map(|word| any(&self.ways(word)))
            .collect();
        match self {
            Self::Some if words.len() > MISSING_ONE_OF_MAX => Vec::new(),
            Self::Some => (0..words.len()).map(|at| all_but(at, &words)).collect(),
            _ => {
                let together = any(&self.ways(&typed.whole));
                vec![format!("({}) OR {together}", words.join(" AND "))]
            }
        }
    }

    /// Every way in which this finds a word.
    fn ways(self, word: &Sought) -> Vec<String> {
        let up_to = |last: Self| Self::ALL.into_iter().take_while(move |ask| *ask != last);
        match self {
            Self::Exact => self.new_ways(word),
            Self::Some => up_to(Self::Within)
                .skip(1)
                .flat_map(|ask| ask.new_ways(word))
                .collect(),
            _ => up_to(self)
                .skip(1)
                .chain([self])
                .flat_map(|ask| ask.new_ways(word))
                .collect(),
        }
    }

    /// The ways that none before this has.
    fn new_ways(self, word: &Sought) -> Vec<String> {
        let Sought { text, keys, close } = word;
        match self {
            Self::Exact => vec![format!("\"{text}\"")],
            Self::Begun => vec![format!("\"{text}\"*")],
            Self::Close => heard(close),
            Self::Heard => heard(keys),
            Self::Within => {
                let long = |key: &&String| key.chars().count() >= BEGINNING_SOUNDS_MIN;
                let begun = keys.iter().filter(long);
                let begun = begun.map(|key| format!("\"{SOUND}{key}\"*"));
                let inside = text.chars().count() >= INSIDE_CHARS_MIN;
                begun
                    .chain(inside.then(|| format!("\"{INSIDE}{text}\"*")))
                    .collect()
            }
            Self::Some => Vec::new(),
        }
    }
}

fn any(ways: &[String]) -> String {
    format!("({})", ways.join(" OR "))
}

fn all_but(missing: usize, words: &[String]) -> String {
    let rest = words.iter().enumerate().filter(|(at, _)| *at != missing);
    let rest: Vec<&str> = rest.map(|(_, word)| word.as_str()).collect();
    rest.join(" AND ")
}

fn heard(keys: &BTreeSet<String>) -> Vec<String> {
    keys.iter().map(|key| format!("\"{SOUND}{key}\"")).collect()
}
