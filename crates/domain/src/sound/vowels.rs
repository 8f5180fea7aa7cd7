//! Goes through the letters of a name and writes down what is heard: the vowels.

use super::DOUBLE_L;
use super::ear::{END, Ear, is_vowel};
use super::reading::Choice;

/// What a group of vowels comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Vowel {
    E,
    A,
    I,
    O,
    /// Gliding into the next vowel.
    W,
    /// As in *moi*.
    Wa,
    /// The letter after it is what is heard.
    Nothing,
}

impl Ear<'_> {
    /// Says what is heard of a group of vowels, with the n or m that closes the syllable, and gives the letters that
    /// took.
    pub(super) fn vowel(&mut self) -> usize {
        let (vowel, used) = match self.ahead(0) {
            'o' | 'w' => self.rounded(),
            'u' => self.close(),
            'e' => self.mid(),
            'a' => self.open(),
            'y' if self.links() => (Vowel::Nothing, 1),
            'y' if self.opens() && self.reading.takes(Choice::SpanishJ) => {
                self.say('j');
                return 1;
            }
            _ => (Vowel::I, 1),
        };
        if vowel != Vowel::Nothing && self.is_nasal(used) {
            self.say_nasal(vowel);
            return used + 1;
        }
        match vowel {
            Vowel::E | Vowel::Nothing => {}
            Vowel::A => self.say('a'),
            Vowel::I => self.say('i'),
            Vowel::O => self.say('o'),
            Vowel::W => self.say('w'),
            Vowel::Wa => self.say('u'),
        }
        used
    }

    /// A y that Creole writes between two vowels that meet in French: *Leyon*, *Rafayèl*.
    fn links(&self) -> bool {
        matches!(
            (self.before(), self.ahead(1)),
            (Some('e'), 'a' | 'o') | (Some('a'), 'e')
        )
    }

    /// A y that opens the name, or comes after an n, before a vowel.
    fn opens(&self) -> bool {
        self.before().is_none_or(|before| before == 'n') && is_vowel(self.ahead(1))
    }

    /// Creole hears one vowel where French writes an, en, in and un.
    fn say_nasal(&mut self, vowel: Vowel) {
        match vowel {
            Vowel::O => self.say('o'),
            Vowel::W => self.say('w'),
            Vowel::Wa => self.say('u'),
            Vowel::A | Vowel::E | Vowel::I | Vowel::Nothing => {}
        }
        self.say('n');
    }

    /// Whether an n, or an m before b or p, closes the syllable after so many letters.
    fn is_nasal(&self, used: usize) -> bool {
        match (self.ahead(used), self.ahead(used + 1)) {
            ('n', after) => after == END || (is_consonant(after) && after != 'h' && after != 'w'),
            ('m', after) => matches!(after, 'b' | 'p'),
            _ => false,
        }
    }

    fn rounded(&mut self) -> (Vowel, usize) {
        match (self.ahead(0), self.ahead(1), self.ahead(2)) {
            ('o', 'e', 'u') => (Vowel::E, 3),
            ('o', 'e', _) => (Vowel::W, 2),
            ('o', 'i' | 'y', 'i' | 'y') | ('o', 'u', 'a') => (Vowel::Wa, 3),
            ('o', 'i' | 'y', _) | ('w', 'a', _) => (Vowel::Wa, 2),
            ('o', 'u', v) if is_vowel(v) => (Vowel::W, 2),
            ('o', 'w', v) if is_vowel(v) => (Vowel::Nothing, 1),
            ('o', 'u' | 'o' | 'w', _) => (Vowel::O, 2),
            _ => (Vowel::O, 1),
        }
    }

    fn close(&mut self) -> (Vowel, usize) {
        let after = self.ahead(1);
        if after == 'a' {
            return (Vowel::Wa, 2);
        }
        match (self.reading.takes(Choice::SpanishU), is_vowel(after)) {
            (false, _) => (Vowel::I, 1),
            (true, true) => (Vowel::W, 1),
            (true, false) => (Vowel::O, 1),
        }
    }

    fn mid(&mut self) -> (Vowel, usize) {
        match (self.ahead(1), self.ahead(2)) {
            ('a', 'u') => (Vowel::O, 3),
            ('u', _) if self.reading.takes(Choice::OpenAu) => (Vowel::O, 2),
            ('u', _) => (Vowel::E, 2),
            ('e', _) | ('i' | 'y', END) => (Vowel::I, 2),
            ('i' | 'y', after) if !is_vowel(after) && after != DOUBLE_L => (Vowel::E, 2),
            _ => (Vowel::E, 1),
        }
    }

    fn open(&mut self) -> (Vowel, usize) {
        match (self.ahead(1), self.ahead(2)) {
            ('u', _) if self.reading.takes(Choice::OpenAu) => (Vowel::A, 2),
            ('u', _) => (Vowel::O, 2),
            ('i' | 'y', after) if is_vowel(after) || after == DOUBLE_L => (Vowel::A, 1),
            ('i' | 'y', _) if self.is_nasal(2) => (Vowel::E, 2),
            ('i' | 'y', _) if self.reading.takes(Choice::OpenAi) => (Vowel::A, 1),
            ('i' | 'y', _) => (Vowel::E, 2),
            _ => (Vowel::A, 1),
        }
    }
}

fn is_consonant(c: char) -> bool {
    c != END && !is_vowel(c)
}
