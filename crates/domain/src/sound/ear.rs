//! Goes through the letters of a name and writes down what is heard: the consonants.

use super::DOUBLE_L;
use super::reading::{Choice, Reading};

/// Stands past the last letter.
pub(super) const END: char = '\0';

/// Letters under way to a key.
pub(super) struct Ear<'a> {
    pub(super) letters: &'a [char],
    pub(super) at: usize,
    pub(super) key: String,
    pub(super) reading: &'a mut Reading,
}

impl<'a> Ear<'a> {
    pub(super) fn new(letters: &'a [char], reading: &'a mut Reading) -> Self {
        let key = String::with_capacity(letters.len());
        Self {
            letters,
            at: 0,
            key,
            reading,
        }
    }

    pub(super) fn hear(mut self) -> String {
        while self.at < self.letters.len() {
            let used = match (self.ahead(0), self.ahead(1)) {
                ('w', 'a') => self.vowel(),
                (c, _) if is_vowel(c) => self.vowel(),
                _ => self.consonant(),
            };
            self.at += used;
        }
        self.key
    }

    /// The letter so many places on, or [`END`].
    pub(super) fn ahead(&self, places: usize) -> char {
        self.letters.get(self.at + places).copied().unwrap_or(END)
    }

    /// The letter before this one.
    pub(super) fn before(&self) -> Option<char> {
        self.at.checked_sub(1).map(|at| self.letters[at])
    }

    pub(super) fn say(&mut self, sound: char) {
        push(&mut self.key, sound);
    }

    /// Says what is heard of a consonant, and gives the letters that took.
    fn consonant(&mut self) -> usize {
        let next = (self.ahead(0), self.ahead(1), self.ahead(2));
        let (sound, used) = match next.0 {
            'c' | 'k' | 'q' => self.back(next),
            'g' => self.voiced_back(next),
            's' if self.is_mute_s(next) => (None, 1),
            't' if self.may_hiss(next) && self.reading.takes(Choice::SoftT) => (Some('s'), 1),
            's' | 't' => hissed(next),
            'd' => voiced(next),
            'p' => lips(next),
            'n' => self.nose(next),
            // *Nawomi*.
            'w' if self.bridges(next.1) && self.reading.takes(Choice::MuteW) => (None, 1),
            'r' => self.rolled(),
            'h' | 'x' => self.opening(next),
            DOUBLE_L if self.reading.takes(Choice::YForLl) => (Some('i'), 1),
            DOUBLE_L => (Some('l'), 1),
            'v' => (Some('b'), 1),
            'z' => (Some('s'), 1),
            other => (Some(other), 1),
        };
        if let Some(sound) = sound {
            self.say(sound);
        }
        used
    }

    /// c, k, q.
    fn back(&mut self, next: (char, char, char)) -> Heard {
        let after_n = self.at > 0 && self.letters[self.at - 1] == 'n';
        match next {
            ('c', 'h', 'r') => (Some('k'), 2),
            ('c', 'h', 'l') if self.at == 0 => (Some('k'), 2),
            ('c', 'h', 'a' | 'i' | 'o') if self.at > 0 && self.reading.takes(Choice::HardCh) => {
                (Some('k'), 2)
            }
            ('c', 'h', _) => (Some('c'), 2),
            ('q', 'u', _) => (Some('k'), 2),
            ('c', v, _) if is_soft(v) => (Some('s'), 1),
            // *Francois*, where the cedilla was left out.
            ('c', 'o', 'i' | 'y') if after_n => (Some('s'), 1),
            (_, 'k' | 'q' | 's' | 'z' | 'x', _) => (None, 1),
            _ => (Some('k'), 1),
        }
    }

    fn voiced_back(&mut self, next: (char, char, char)) -> Heard {
        match next {
            (_, 'n' | 's' | 'z' | 'x', _) => (None, 1),
            (_, 'u', v) if is_soft(v) => (Some('g'), 2),
            (_, 'h', v) if is_soft(v) && !self.reading.takes(Choice::HardG) => (Some('j'), 2),
            (_, v, _) if is_soft(v) && !self.reading.takes(Choice::HardG) => (Some('j'), 1),
            _ => (Some('g'), 1),
        }
    }

    /// An s inside, before a consonant that French puts after one it does not say.
    fn is_mute_s(&mut self, next: (char, char, char)) -> bool {
        let before = match (next.1, next.2) {
            ('c', after) => !is_soft(after),
            (other, _) => matches!(other, 'j' | 'l' | 'm' | 'n' | 'r'),
        };
        before && self.at > 0 && self.reading.takes(Choice::MuteS)
    }

    /// n, with the glide after it: *Agnès*, *Emmanuel*; the y of *Anyelina* may be a j.
    fn nose(&mut self, next: (char, char, char)) -> Heard {
        let glides = match next.1 {
            'i' | 'y' => is_vowel(next.2),
            'u' => next.2 == 'e' && !self.reading.takes(Choice::SpanishU),
            _ => false,
        };
        let spanish = glides && next.1 == 'y' && self.reading.takes(Choice::SpanishJ);
        (Some('n'), if glides && !spanish { 2 } else { 1 })
    }

    /// A t inside before a gliding i, where no s keeps it hard: *Patience*, but *Sébastien*.
    fn may_hiss(&self, next: (char, char, char)) -> bool {
        matches!(next.1, 'i' | 'y')
            && is_vowel(next.2)
            && self.before().is_some_and(|before| before != 's')
    }

    /// A w between two vowels.
    fn bridges(&self, after: char) -> bool {
        self.before().is_some_and(is_vowel) && is_vowel(after)
    }

    /// An r is lost where it closes a syllable, and round before o.
    fn rolled(&mut self) -> Heard {
        let skip = usize::from(self.ahead(1) == 'h');
        let after = [1, 2, 3].map(|places| self.ahead(places + skip));
        let sound = match after {
            ['o' | 'w', ..] | ['a', 'u', _] | ['e', 'a', 'u'] => Some('w'),
            ['u', ..] if self.reading.takes(Choice::SpanishU) => Some('w'),
            [v, ..] if is_vowel(v) => Some('r'),
            _ => None,
        };
        (sound, 1)
    }

    /// h, never heard, and x; between vowels or before the first one they may be a Spanish j.
    fn opening(&mut self, next: (char, char, char)) -> Heard {
        let after_vowel = self.before().is_none_or(is_vowel);
        let opens = after_vowel && (is_vowel(next.1) || next.1 == 'w');
        match (opens && self.reading.takes(Choice::SpanishJ), next.0) {
            (true, _) => (Some('j'), 1),
            (false, 'x') => (Some('s'), 1),
            (false, _) => (None, 1),
        }
    }
}

/// What is heard, and how many letters it took.
type Heard = (Option<char>, usize);

fn hissed(next: (char, char, char)) -> Heard {
    match next {
        ('s' | 't', 'c', 'h') => (Some('c'), 3),
        ('s', 'h', _) => (Some('c'), 2),
        ('s', 'c', v) if is_soft(v) => (Some('s'), 2),
        ('t', 's' | 'z', _) => (None, 1),
        ('t', 'h', _) => (Some('t'), 2),
        (c, ..) => (Some(c), 1),
    }
}

fn voiced(next: (char, char, char)) -> Heard {
    match next {
        (_, 'j', _) => (None, 1),
        (_, 'g', v) if is_soft(v) => (Some('j'), 2),
        (_, 'i' | 'y', v) if is_vowel(v) => (Some('j'), 2),
        _ => (Some('d'), 1),
    }
}

fn lips(next: (char, char, char)) -> Heard {
    match next {
        (_, 'h', _) => (Some('f'), 2),
        (_, 't', _) => (None, 1),
        _ => (Some('p'), 1),
    }
}

pub(super) fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// Before which French says c and g softly.
fn is_soft(c: char) -> bool {
    matches!(c, 'e' | 'i' | 'y')
}

/// Adds a sound: none twice, and a `w` is part of the `u` that follows it.
pub(super) fn push(key: &mut String, sound: char) {
    if sound == 'u' && key.ends_with('w') {
        key.pop();
    }
    if !key.ends_with(sound) {
        key.push(sound);
    }
}
