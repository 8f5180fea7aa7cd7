//! What may be chosen: long enough, and not what everybody tries first.

use std::{collections::BTreeSet, sync::LazyLock};

use zeroize::Zeroizing;

/// The shortest passphrase of one's own, in characters of its plain form.
pub const CHARS_MIN: usize = 15;

/// What must be left, in letters and digits, once everything well known is taken out.
const CHARS_LEFT_MIN: usize = 8;

/// How many different letters or digits there must be.
const CHARS_DIFFERENT_MIN: usize = 6;

/// Names shorter than this hide in too many honest words.
const KNOWN_LETTERS_MIN: usize = 3;

/// Longest first, so that `motdepasse` goes before a shorter word inside it.
static BLOCKED: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let list = include_str!("../../../../assets/wordlists/blocked.txt");
    let mut blocked: Vec<&str> = list.lines().collect();
    blocked.sort_unstable_by_key(|word| std::cmp::Reverse(word.len()));
    blocked
});

/// Why a chosen passphrase is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Weak {
    /// Fewer than [`CHARS_MIN`] characters.
    #[error("a passphrase needs at least {CHARS_MIN} characters")]
    TooShort,
    /// Little is left besides words that everybody tries.
    #[error("a passphrase must not be made of well-known words")]
    Common,
    /// The same few letters over and over.
    #[error("a passphrase must not repeat the same few letters")]
    Repeated,
    /// The person's own name, and little else.
    #[error("a passphrase must not be made of one's own name")]
    Name,
}

impl Weak {
    /// The stable name of this refusal.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::TooShort => "passphrase_too_short",
            Self::Common => "passphrase_common",
            Self::Repeated => "passphrase_repeated",
            Self::Name => "passphrase_name",
        }
    }
}

pub(super) fn judge(plain: &str, known: &[&str]) -> Result<(), Weak> {
    if plain.chars().count() < CHARS_MIN {
        return Err(Weak::TooShort);
    }
    let letters = bare(plain);
    if is_repetition(&letters) {
        return Err(Weak::Repeated);
    }
    let left = without(letters, BLOCKED.iter().copied());
    if left.chars().count() < CHARS_LEFT_MIN {
        return Err(Weak::Common);
    }
    let names: Vec<_> = known
        .iter()
        .flat_map(|name| name.split_whitespace())
        .map(name)
        .collect();
    let names = names.iter().map(|name| name.as_str());
    let left = without(left, names.filter(|name| name.len() >= KNOWN_LETTERS_MIN));
    if left.chars().count() < CHARS_LEFT_MIN {
        Err(Weak::Name)
    } else {
        Ok(())
    }
}

/// Few different letters, or one short piece again and again.
fn is_repetition(letters: &str) -> bool {
    let letters: Vec<char> = letters.chars().collect();
    let different: BTreeSet<_> = letters.iter().collect();
    let repeats = |piece: usize| letters.iter().zip(&letters[piece..]).all(|(a, b)| a == b);
    different.len() < CHARS_DIFFERENT_MIN || (1..=letters.len() / 2).any(repeats)
}

fn without<'a>(
    mut letters: Zeroizing<String>,
    words: impl Iterator<Item = &'a str>,
) -> Zeroizing<String> {
    for word in words {
        letters = Zeroizing::new(letters.replace(word, ""));
    }
    letters
}

fn name(word: &str) -> Zeroizing<String> {
    bare(&super::plain(word))
}

/// Letters and digits only: signs between them fool no one.
fn bare(plain: &str) -> Zeroizing<String> {
    let mut bare = Zeroizing::new(String::with_capacity(plain.len()));
    bare.extend(plain.chars().filter(|letter| letter.is_alphanumeric()));
    bare
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passphrase::{Passphrase, plain};

    fn code(text: &str) -> Result<(), &'static str> {
        Passphrase::typed(text)
            .judge(&["ACAJOU Mirlande"])
            .map_err(Weak::code)
    }

    #[test]
    fn an_honest_sentence_passes() {
        for text in [
            "chak maten mwen bwè kafe",
            "trois mangues sous la table",
            "15 pye zaboka yo!",
        ] {
            assert_eq!(code(text), Ok(()), "{text}");
        }
    }

    #[test]
    fn each_refusal_has_its_own_code() {
        for (text, expected) in [
            ("kafe maten yo", "passphrase_too_short"),
            ("            a            ", "passphrase_too_short"),
            ("aaaaaaaaaaaaaaaaaaaa", "passphrase_repeated"),
            ("lapli21 lapli21 lapli21", "passphrase_repeated"),
            ("Mot de passe 123456", "passphrase_common"),
            ("azertyuiop123456", "passphrase_common"),
            ("P-o-l-i-c-e H-a-i-t-i 2026", "passphrase_common"),
            ("L'union fait la force", "passphrase_common"),
            ("Liberté Égalité Fraternité", "passphrase_common"),
            ("Mirlande Acajou 1987", "passphrase_name"),
        ] {
            assert_eq!(code(text), Err(expected), "{text}");
        }
    }

    #[test]
    fn the_length_is_counted_in_characters() {
        assert_eq!(code("kafe maten yo ò"), Ok(()));
        assert_eq!(code("кафе матен йода"), Ok(()));
        assert_eq!(code("кафе матен йод"), Err("passphrase_too_short"));
    }

    #[test]
    fn the_blocked_words_are_in_plain_form() {
        for word in BLOCKED.iter() {
            assert_eq!(*word, bare(&plain(word)).as_str());
            assert!(word.len() >= KNOWN_LETTERS_MIN, "{word}");
        }
    }
}
