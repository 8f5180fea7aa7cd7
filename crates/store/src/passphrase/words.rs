//! The words that are offered, five at a time, and how they complete as they are typed.

use std::sync::LazyLock;

use journal::ctx::Random;
use zeroize::Zeroizing;

use super::plain;

/// How many words an offered passphrase has: 55 bits, which Argon2id makes a matter of centuries.
pub const WORDS_OFFERED: usize = 5;

/// From how many letters on a word can be completed.
pub const LETTERS_TO_COMPLETE: usize = 3;

/// A power of two, so that eleven random bits pick a word without favouring any.
const WORDS: usize = 2048;

/// The languages that words are offered in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// French.
    French,
    /// Haitian Creole.
    Creole,
}

/// Each word beside its plain form, in the order of the plain forms.
type List = Vec<(String, &'static str)>;

static FRENCH: LazyLock<List> =
    LazyLock::new(|| list(include_str!("../../../../assets/wordlists/fr.txt")));
static CREOLE: LazyLock<List> =
    LazyLock::new(|| list(include_str!("../../../../assets/wordlists/ht.txt")));

fn list(text: &'static str) -> List {
    let mut list: List = text
        .lines()
        .map(|word| (plain(word).to_string(), word))
        .collect();
    list.sort_unstable();
    assert_eq!(
        list.len(),
        WORDS,
        "the word lists are shipped with the program"
    );
    list
}

impl Language {
    fn list(self) -> &'static List {
        match self {
            Self::French => &FRENCH,
            Self::Creole => &CREOLE,
        }
    }
}

/// Five random words, with their accents, one space between them.
#[must_use]
pub fn offer(rng: &dyn Random, language: Language) -> Zeroizing<String> {
    let mut draws = Zeroizing::new([0; 2 * WORDS_OFFERED]);
    rng.fill(draws.as_mut());
    // Twenty bytes a word is more than any word has; growing would leave an unwiped copy.
    let mut text = Zeroizing::new(String::with_capacity(20 * WORDS_OFFERED));
    for draw in draws.chunks_exact(2) {
        if !text.is_empty() {
            text.push(' ');
        }
        let index = usize::from(u16::from_be_bytes([draw[0], draw[1]])) % WORDS;
        text.push_str(language.list()[index].1);
    }
    text
}

/// The words that begin with `start`, whatever its accents and case; none before the third letter.
/// The fourth letter decides.
#[must_use]
pub fn complete(language: Language, start: &str) -> Vec<&'static str> {
    let start = plain(start);
    if start.chars().count() < LETTERS_TO_COMPLETE {
        return Vec::new();
    }
    let list = language.list();
    let first = list.partition_point(|(word, _)| word.as_str() < start.as_str());
    let fitting = list[first..]
        .iter()
        .take_while(|(word, _)| word.starts_with(start.as_str()));
    fitting.map(|(_, word)| *word).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use journal::ctx::testing::SeededRandom;

    use super::*;
    use crate::passphrase::Passphrase;

    const BOTH: [Language; 2] = [Language::French, Language::Creole];

    #[test]
    fn every_word_is_known_by_its_first_four_letters() {
        for language in BOTH {
            let starts: BTreeSet<String> = language
                .list()
                .iter()
                .map(|(word, _)| word.chars().take(4).collect())
                .collect();
            assert_eq!(starts.len(), WORDS, "{language:?}");
        }
    }

    #[test]
    fn every_word_can_be_typed() {
        for (plain, word) in BOTH.iter().flat_map(|language| language.list()) {
            assert!(
                plain.chars().all(|letter| letter.is_ascii_lowercase()),
                "{word}"
            );
            assert!((4..=12).contains(&plain.len()), "{word}");
            assert_eq!(word.trim(), *word);
        }
    }

    #[test]
    fn what_is_offered_would_be_accepted_and_is_never_the_same() {
        let rng = SeededRandom::new(1);
        let mut seen = BTreeSet::new();
        for round in 0..2_000 {
            let offered = offer(&rng, BOTH[round % 2]);
            assert_eq!(offered.split(' ').count(), WORDS_OFFERED);
            assert_eq!(
                Passphrase::typed(&offered).judge(&["ACAJOU Mirlande"]),
                Ok(()),
                "{offered:?}"
            );
            assert!(seen.insert(offered.to_string()));
        }
    }

    #[test]
    fn every_word_is_offered_some_day() {
        let rng = SeededRandom::new(2);
        let mut missing: BTreeSet<&str> = CREOLE.iter().map(|(_, word)| *word).collect();
        for _ in 0..WORDS * 10 {
            for word in offer(&rng, Language::Creole).split(' ') {
                missing.remove(word);
            }
        }
        assert_eq!(missing, BTreeSet::new());
    }

    #[test]
    fn four_letters_complete_to_one_word_and_two_to_none() {
        assert_eq!(complete(Language::French, "ABEI"), ["abeille"]);
        assert_eq!(complete(Language::French, "éléph"), ["éléphant"]);
        assert_eq!(complete(Language::French, "aba"), ["abaisser", "abandon"]);
        assert!(complete(Language::French, "ab").is_empty());
        assert!(complete(Language::Creole, "zzzz").is_empty());
    }
}
