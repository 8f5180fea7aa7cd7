//! The printed recovery key: what opens a register whose every passphrase is forgotten.
//!
//! 160 random bits as eight groups of five Crockford characters, such as `7K3MQ`. The fifth
//! character of each group checks the four before it, so that whoever types or dictates it hears at
//! once *which* group is wrong.

use std::fmt;

use hkdf::Hkdf;
use journal::{ctx::Random, ids::SealKey};
use sha2::{Digest, Sha256};
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

use super::Error;

/// How many groups are printed.
pub const GROUPS: usize = 8;

/// How many characters a group has, its check included.
pub const GROUP_CHARS: usize = 5;

const SEED_BYTES: usize = 20;
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SECRET_LABEL: &[u8] = b"fwontye/recovery/secret/1\0";
const CHECK_LABEL: &[u8] = b"fwontye/recovery/check/1\0";

/// A printed key of one compartment.
pub struct RecoveryKey {
    compartment: String,
    seed: Zeroizing<[u8; SEED_BYTES]>,
}

impl RecoveryKey {
    pub(super) fn random(rng: &dyn Random, compartment: &str) -> Self {
        let mut seed = Zeroizing::new([0; SEED_BYTES]);
        rng.fill(seed.as_mut());
        Self {
            compartment: compartment.to_owned(),
            seed,
        }
    }

    /// Reads a typed machine key. Case, spaces and hyphens do not matter; O is 0, I and L are 1.
    ///
    /// # Errors
    /// `recovery_mistyped`, with the first group that cannot be right.
    pub fn typed(text: &str) -> Result<Self, Error> {
        Self::typed_for(super::MACHINE, text)
    }

    /// Reads a typed protection key, likewise.
    ///
    /// # Errors
    /// As [`RecoveryKey::typed`]; a machine key is mistyped here from its first group on.
    pub fn typed_protection(text: &str) -> Result<Self, Error> {
        Self::typed_for(super::PROTECTION, text)
    }

    fn typed_for(compartment: &str, text: &str) -> Result<Self, Error> {
        let symbols = symbols(text)?;
        let mut seed = Zeroizing::new([0; SEED_BYTES]);
        for group in 0..GROUPS {
            let wrong = Error::RecoveryTyped { group: group + 1 };
            let start = group * GROUP_CHARS;
            let Some(typed) = symbols.get(start..start + GROUP_CHARS) else {
                return Err(wrong);
            };
            let (data, check) = typed.split_at(GROUP_CHARS - 1);
            if check != [check_of(compartment, group, data)] {
                return Err(wrong);
            }
            for (index, symbol) in data.iter().enumerate() {
                put_symbol(&mut seed, group * (GROUP_CHARS - 1) + index, *symbol);
            }
        }
        if symbols.len() > GROUPS * GROUP_CHARS {
            return Err(Error::RecoveryTyped { group: GROUPS });
        }
        Ok(Self {
            compartment: compartment.to_owned(),
            seed,
        })
    }

    /// What is printed: eight groups with a hyphen between them.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(GROUPS * (GROUP_CHARS + 1)));
        for group in 0..GROUPS {
            if group > 0 {
                text.push('-');
            }
            let first = group * (GROUP_CHARS - 1);
            let data: Zeroizing<Vec<u8>> = Zeroizing::new(
                (first..first + 4)
                    .map(|at| symbol_at(&self.seed, at))
                    .collect(),
            );
            let check = check_of(&self.compartment, group, &data);
            for symbol in data.iter().chain([&check]) {
                text.push(char::from(ALPHABET[usize::from(*symbol)]));
            }
        }
        text
    }

    pub(super) fn compartment(&self) -> &str {
        &self.compartment
    }

    /// Opens what is sealed to [`super::Keyring::recovery_seal_key`].
    #[must_use]
    pub fn opening_key(&self) -> StaticSecret {
        let mut secret = Zeroizing::new([0; 32]);
        let info = [SECRET_LABEL, self.compartment.as_bytes()].concat();
        Hkdf::<Sha256>::new(None, self.seed.as_ref())
            .expand(&info, secret.as_mut())
            .expect("32 bytes are within what HKDF gives");
        StaticSecret::from(*secret)
    }

    pub(super) fn seal_key(&self) -> SealKey {
        SealKey(PublicKey::from(&self.opening_key()).to_bytes())
    }
}

impl fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RecoveryKey({}, redacted)", self.compartment)
    }
}

/// What was typed as numbers below 32.
fn symbols(text: &str) -> Result<Zeroizing<Vec<u8>>, Error> {
    let mut symbols = Zeroizing::new(Vec::with_capacity(text.len()));
    for letter in text
        .chars()
        .filter(|letter| !letter.is_whitespace() && *letter != '-')
    {
        let upper = match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let found = ALPHABET
            .iter()
            .position(|symbol| char::from(*symbol) == upper);
        let group = (symbols.len() / GROUP_CHARS + 1).min(GROUPS);
        let value = found.ok_or(Error::RecoveryTyped { group })?;
        symbols.push(u8::try_from(value).expect("the alphabet has 32 symbols"));
    }
    Ok(symbols)
}

fn check_of(compartment: &str, group: usize, data: &[u8]) -> u8 {
    let group = u8::try_from(group).expect("there are eight groups");
    let hash = Sha256::new()
        .chain_update(CHECK_LABEL)
        .chain_update(compartment)
        .chain_update([0, group])
        .chain_update(data)
        .finalize();
    hash[0] >> 3
}

/// Symbol `at` of the seed: bits 5·at to 5·at + 4, the highest first.
fn symbol_at(seed: &[u8; SEED_BYTES], at: usize) -> u8 {
    (0..5).fold(0, |symbol, bit| {
        let place = at * 5 + bit;
        symbol << 1 | (seed[place / 8] >> (7 - place % 8) & 1)
    })
}

fn put_symbol(seed: &mut [u8; SEED_BYTES], at: usize, symbol: u8) {
    for bit in 0..5 {
        let place = at * 5 + bit;
        seed[place / 8] |= (symbol >> (4 - bit) & 1) << (7 - place % 8);
    }
}

#[cfg(test)]
mod tests {
    use journal::ctx::testing::SeededRandom;

    use super::*;

    fn key() -> RecoveryKey {
        RecoveryKey::random(&SeededRandom::new(5), "machine")
    }

    fn group(text: &str) -> usize {
        match RecoveryKey::typed(text).unwrap_err() {
            Error::RecoveryTyped { group } => group,
            other => panic!("{other}"),
        }
    }

    #[test]
    fn what_is_printed_is_read_back_however_it_is_typed() {
        let key = key();
        let text = key.to_text();
        assert_eq!(text.len(), 47);
        let sloppy = text
            .to_lowercase()
            .replace('-', " ")
            .replace('0', "o")
            .replace('1', "l");
        for typed in [text.as_str(), &sloppy, &text.replace('-', "")] {
            assert_eq!(*RecoveryKey::typed(typed).unwrap().seed, *key.seed);
        }
    }

    #[test]
    fn nearly_every_slip_names_its_group() {
        let text = key().to_text();
        let (mut slips, mut named) = (0, 0);
        for (at, letter) in text.char_indices().filter(|(_, letter)| *letter != '-') {
            for other in ALPHABET.iter().map(|symbol| char::from(*symbol)) {
                if other != letter {
                    let mut typed = text.to_string();
                    typed.replace_range(at..=at, &other.to_string());
                    slips += 1;
                    named += usize::from(
                        RecoveryKey::typed(&typed).is_err() && group(&typed) == at / 6 + 1,
                    );
                }
            }
        }
        assert!(named * 100 >= slips * 95, "{named} of {slips}");
    }

    #[test]
    fn too_little_too_much_and_strange_letters_are_refused() {
        let text = key().to_text();
        assert_eq!(group(""), 1);
        assert_eq!(group(&text[..30]), 6);
        assert_eq!(group(&format!("{}A", text.as_str())), 8);
        assert_eq!(
            group(&text.replacen(&text[6..7], "@", 1)[..]),
            group_of_first(&text, &text[6..7])
        );
    }

    fn group_of_first(text: &str, letter: &str) -> usize {
        text.find(letter).unwrap() / 6 + 1
    }

    #[test]
    fn a_key_of_another_compartment_is_not_taken_for_this_one() {
        let text = RecoveryKey::random(&SeededRandom::new(5), "protection").to_text();
        assert!(RecoveryKey::typed(&text).is_err());
    }

    #[test]
    fn it_is_never_printed_by_chance() {
        assert_eq!(format!("{:?}", key()), "RecoveryKey(machine, redacted)");
    }
}
