//! Passphrases: what is typed becomes one plain form, what is chosen is judged, and five words are
//! offered first.
//!
//! Accents and capitals are stripped *before* the key is derived, because a keyboard set to another
//! language must not lock anyone out at night. There are no rules about digits and signs: length is
//! what costs the attacker.

mod judge;
mod words;

use std::fmt;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use zeroize::Zeroizing;

pub use judge::{CHARS_MIN, Weak};
pub use words::{LETTERS_TO_COMPLETE, Language, WORDS_OFFERED, complete, offer};

/// A passphrase in its plain form: no accents, lower case, one space between words. Wiped when
/// dropped, never printed.
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Takes what was typed.
    #[must_use]
    pub fn typed(text: &str) -> Self {
        Self(plain(text))
    }

    /// Whether it is good enough to be chosen; `known` is what anyone would try, such as the
    /// person's own name.
    ///
    /// # Errors
    /// [`Weak`], with the reason to show.
    pub fn judge(&self, known: &[&str]) -> Result<(), Weak> {
        judge::judge(&self.0, known)
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(redacted)")
    }
}

/// The plain form of `text`, in which two spellings of the same words are the same bytes. Also used
/// for names.
#[must_use]
pub fn plain(text: &str) -> Zeroizing<String> {
    // One character never becomes more than 18 when decomposed (Unicode's own bound): room for all
    // at once, since growing would leave an unwiped copy behind.
    let mut plain = Zeroizing::new(String::with_capacity(text.len() * 18));
    let mut gap = false;
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)) {
        if letter.is_whitespace() {
            gap = !plain.is_empty();
            continue;
        }
        if std::mem::take(&mut gap) {
            plain.push(' ');
        }
        for lower in letter.to_lowercase() {
            push_typeable(&mut plain, lower);
        }
    }
    plain
}

/// Letters that keyboards here write in two ways are stored in one.
fn push_typeable(plain: &mut String, letter: char) {
    match letter {
        'œ' => plain.push_str("oe"),
        'æ' => plain.push_str("ae"),
        '’' | 'ʼ' | '‘' => plain.push('\''),
        letter if is_combining_mark(letter) => {}
        letter => plain.push(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_and_spaces_do_not_matter() {
        for typed in [
            "Mango  Kènèp\tLAPLI",
            " mango kenep lapli ",
            "mango ke\u{300}ne\u{300}p lapli\n",
        ] {
            assert_eq!(plain(typed).as_str(), "mango kenep lapli");
        }
        assert_eq!(plain("CŒUR d’Ægine").as_str(), "coeur d'aegine");
        assert_eq!(plain("İstanbul").as_str(), "istanbul");
    }

    #[test]
    fn different_words_stay_different() {
        assert_ne!(plain("kay mwen").as_str(), plain("kaymwen").as_str());
        assert_eq!(plain(" \t ").as_str(), "");
    }

    #[test]
    fn the_plain_form_never_outgrows_its_buffer() {
        // The longest decomposition there is.
        let text = "\u{fdfa}".repeat(9);
        let room = text.len() * 18;
        assert_eq!(plain(&text).capacity(), room);
    }

    #[test]
    fn a_passphrase_is_never_printed() {
        assert_eq!(
            format!("{:?}", Passphrase::typed("mango kenep")),
            "Passphrase(redacted)"
        );
    }
}
