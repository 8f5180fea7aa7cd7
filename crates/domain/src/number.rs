//! Human numbers and tokens: `OUA-K7Q2-2026-000123`, `OUA-K7Q2-2026-MC-000045`, `V-OUA-K7Q2-1`.
//!
//! They are labels, never keys: the key is the id. Without a gap within a mark, year and book.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use crate::crockford;
use crate::id::JournalId;
use crate::when::{YEAR_MAX, YEAR_MIN};

/// Characters of a base's code.
const BASE_CHARS: usize = 3;
/// Characters of a mark: the top 20 bits of a journal's id.
const MARK_CHARS: usize = 4;
/// Digits that a sequence is padded to; the millionth record of a year simply has one more.
const SEQUENCE_DIGITS: usize = 6;
/// Digits a sequence may have at most.
const SEQUENCE_DIGITS_MAX: usize = 9;

/// The text is no number, mark or token of the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a number of the register")]
pub struct BadNumber;

/// Which sequence a number belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Book {
    /// Every numbered record but those of the main courante.
    Records,
    /// The main courante, marked `MC`.
    MainCourante,
}

/// Mark of a journal volume: four Crockford digits of its id.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark([u8; MARK_CHARS]);

/// Number of a record.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number {
    /// Code of the base, three capitals.
    pub base: String,
    /// Mark of the volume that gave the number.
    pub mark: Mark,
    /// Local year of `recorded_at`.
    pub year: i32,
    /// The sequence it belongs to.
    pub book: Book,
    /// From 1, without a gap.
    pub sequence: u32,
}

/// Who a token stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Protected {
    /// A presumed victim (`V`).
    Victim,
    /// An unaccompanied or separated minor (`M`).
    Minor,
}

/// What the open register shows in place of a protected person's name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Token {
    /// Victim or minor.
    pub protected: Protected,
    /// Code of the base, three capitals.
    pub base: String,
    /// Mark of the volume that gave the token.
    pub mark: Mark,
    /// From 1.
    pub sequence: u32,
}

impl Mark {
    /// The mark of a journal.
    #[must_use]
    pub fn of(journal: &JournalId) -> Self {
        crockford::prefix(&journal.0, MARK_CHARS)
            .parse()
            .expect("a prefix is written in the alphabet")
    }

    /// Its four characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("a mark is ASCII")
    }
}

impl Number {
    /// Everything before the sequence, which names the series: `OUA-K7Q2-2026-MC-`.
    #[must_use]
    pub fn prefix(&self) -> String {
        let book = match self.book {
            Book::Records => "",
            Book::MainCourante => "MC-",
        };
        format!("{}-{}-{:04}-{book}", self.base, self.mark, self.year)
    }

    /// Reads a number as a person types it: any case, `O` for 0 in the mark, no leading zeros needed.
    ///
    /// # Errors
    /// [`BadNumber`].
    pub fn read(typed: &str) -> Result<Self, BadNumber> {
        let typed = typed.trim().to_uppercase();
        let parts: Vec<&str> = typed.split('-').map(str::trim).collect();
        let (base, mark, year, book, sequence) = match parts[..] {
            [base, mark, year, "MC", sequence] => (base, mark, year, Book::MainCourante, sequence),
            [base, mark, year, sequence] => (base, mark, year, Book::Records, sequence),
            _ => return Err(BadNumber),
        };
        let mark = crockford::read(mark).ok_or(BadNumber)?.parse()?;
        Ok(Self {
            base: base_code(base)?,
            mark,
            year: read_year(year)?,
            book,
            sequence: read_sequence(sequence)?,
        })
    }
}

impl Token {
    /// Everything before the sequence, which names the series: `V-OUA-K7Q2-`.
    #[must_use]
    pub fn prefix(&self) -> String {
        let letter = match self.protected {
            Protected::Victim => 'V',
            Protected::Minor => 'M',
        };
        format!("{letter}-{}-{}-", self.base, self.mark)
    }
}

impl FromStr for Mark {
    type Err = BadNumber;

    fn from_str(text: &str) -> Result<Self, BadNumber> {
        let bytes: [u8; MARK_CHARS] = text.as_bytes().try_into().map_err(|_| BadNumber)?;
        if crockford::read(text).as_deref() == Some(text) {
            Ok(Self(bytes))
        } else {
            Err(BadNumber)
        }
    }
}

impl FromStr for Number {
    type Err = BadNumber;

    /// Strict: exactly as it is printed.
    fn from_str(text: &str) -> Result<Self, BadNumber> {
        let number = Self::read(text)?;
        if number.to_string() == text {
            Ok(number)
        } else {
            Err(BadNumber)
        }
    }
}

impl FromStr for Token {
    type Err = BadNumber;

    fn from_str(text: &str) -> Result<Self, BadNumber> {
        let parts: Vec<&str> = text.split('-').collect();
        let [letter, base, mark, sequence] = parts[..] else {
            return Err(BadNumber);
        };
        let protected = match letter {
            "V" => Protected::Victim,
            "M" => Protected::Minor,
            _ => return Err(BadNumber),
        };
        let (base, mark) = (base_code(base)?, mark.parse()?);
        let token = Self {
            protected,
            base,
            mark,
            sequence: read_sequence(sequence)?,
        };
        if token.to_string() == text {
            Ok(token)
        } else {
            Err(BadNumber)
        }
    }
}

fn base_code(text: &str) -> Result<String, BadNumber> {
    let good = text.len() == BASE_CHARS && text.bytes().all(|b| b.is_ascii_uppercase());
    good.then(|| text.to_owned()).ok_or(BadNumber)
}

fn read_year(text: &str) -> Result<i32, BadNumber> {
    let year = text.parse().map_err(|_| BadNumber)?;
    let good = text.len() == 4 && (YEAR_MIN..=YEAR_MAX).contains(&year);
    good.then_some(year).ok_or(BadNumber)
}

fn read_sequence(text: &str) -> Result<u32, BadNumber> {
    if text.len() > SEQUENCE_DIGITS_MAX || !text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(BadNumber);
    }
    text.parse()
        .ok()
        .filter(|sequence| *sequence > 0)
        .ok_or(BadNumber)
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mark({self})")
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{:0SEQUENCE_DIGITS$}", self.prefix(), self.sequence)
    }
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.prefix(), self.sequence)
    }
}

macro_rules! as_text {
    ($($name:ident),*) => {$(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.collect_str(self)
            }
        }
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                String::deserialize(d)?.parse().map_err(D::Error::custom)
            }
        }
    )*};
}

as_text!(Mark, Number, Token);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn number(sequence: u32, book: Book) -> Number {
        Number {
            base: "OUA".into(),
            mark: "K7Q2".parse().unwrap(),
            year: 2026,
            book,
            sequence,
        }
    }

    #[test]
    fn numbers_are_printed_as_the_contract_shows() {
        assert_eq!(
            number(123, Book::Records).to_string(),
            "OUA-K7Q2-2026-000123"
        );
        assert_eq!(
            number(45, Book::MainCourante).to_string(),
            "OUA-K7Q2-2026-MC-000045"
        );
        assert_eq!(
            number(1_234_567, Book::Records).to_string(),
            "OUA-K7Q2-2026-1234567"
        );
    }

    #[test]
    fn a_typed_number_is_understood_and_a_stored_one_is_exact() {
        assert_eq!(
            Number::read(" oua-k7q2-2026-mc-45 "),
            Ok(number(45, Book::MainCourante))
        );
        assert_eq!(
            Number::read("OUA-K7Q2-2026-123"),
            Ok(number(123, Book::Records))
        );
        let zero = Number::read("OUA-OIL2-2026-1").unwrap();
        assert_eq!(zero.mark.as_str(), "0112");
        assert_eq!("OUA-K7Q2-2026-123".parse::<Number>(), Err(BadNumber));
        assert_eq!("oua-K7Q2-2026-000123".parse::<Number>(), Err(BadNumber));
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in [
            "",
            "OUA",
            "OUA-K7Q2-2026",
            "OUA-K7Q2-2026-000000",
            "OUA-K7Q-2026-000001",
            "OUA-K7U2-2026-000001",
            "OU-K7Q2-2026-000001",
            "OUA-K7Q2-26-000001",
            "OUA-K7Q2-1026-000001",
            "OUA-K7Q2-2026-XX-000001",
            "OUA-K7Q2-2026-MC-MC-000001",
            "OUA-K7Q2-2026-+00001",
            "OUA-K7Q2-2026-1234567890",
        ] {
            assert_eq!(Number::read(text), Err(BadNumber), "{text:?}");
        }
    }

    #[test]
    fn a_mark_is_the_top_twenty_bits_of_the_journal() {
        let mut id = [0; 16];
        id[..3].copy_from_slice(&[0xff, 0xff, 0xff]);
        assert_eq!(Mark::of(&JournalId(id)).as_str(), "ZZZZ");
        id[2] = 0xf0;
        assert_eq!(Mark::of(&JournalId(id)).as_str(), "ZZZZ");
        id[2] = 0xef;
        assert_eq!(Mark::of(&JournalId(id)).as_str(), "ZZZY");
    }

    #[test]
    fn a_token_names_no_one() {
        let token: Token = "V-OUA-K7Q2-1".parse().unwrap();
        assert_eq!(token.protected, Protected::Victim);
        assert_eq!(token.to_string(), "V-OUA-K7Q2-1");
        assert_eq!("M-OUA-K7Q2-12".parse::<Token>().unwrap().sequence, 12);
        for text in [
            "X-OUA-K7Q2-1",
            "V-OUA-K7Q2-0",
            "V-OUA-K7Q2-01",
            "v-OUA-K7Q2-1",
            "V-OUA-K7Q2",
        ] {
            assert_eq!(text.parse::<Token>(), Err(BadNumber), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn any_number_reads_back_equal(
            id in prop::array::uniform16(any::<u8>()),
            base in "[A-Z]{3}",
            year in 1900_i32..=9999,
            sequence in 1_u32..1_000_000_000,
            main in any::<bool>(),
        ) {
            let book = if main { Book::MainCourante } else { Book::Records };
            let number = Number { base, mark: Mark::of(&JournalId(id)), year, book, sequence };
            prop_assert_eq!(number.to_string().parse(), Ok(number.clone()));
            prop_assert_eq!(Number::read(&number.to_string().to_lowercase()), Ok(number));
        }

        #[test]
        fn reading_any_text_never_fails_otherwise_than_by_refusing(text in "\\PC{0,40}") {
            if let Ok(number) = Number::read(&text) {
                prop_assert_eq!(number.to_string().parse(), Ok(number));
            }
        }
    }
}
