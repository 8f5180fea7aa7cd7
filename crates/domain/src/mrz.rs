//! Machine-readable zones of travel documents (ICAO Doc 9303, parts 4 to 7): five formats, every check digit computed offline.
//!
//! A wrong digit is told, never mended: it may be a misread sign, or a forger's slip.

mod layout;
#[cfg(test)]
mod tests;

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use crate::when::PartialDate;
use layout::{LAYOUTS, Layout, Span};

/// What fills an empty place.
const FILLER: char = '<';
/// Years from today within which a document expires.
const EXPIRY_YEARS: i32 = 50;

/// The lines are no machine-readable zone: their number, their length or their signs are those of none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a machine-readable zone")]
pub struct NotMrz;

impl NotMrz {
    /// Stable code, the key of the sentence in the catalogues.
    #[must_use]
    pub fn code(&self) -> &'static str {
        "not_mrz"
    }
}

/// The shape of a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Format {
    /// Three lines of 30: identity cards.
    #[serde(rename = "TD1")]
    Td1,
    /// Two lines of 36: larger cards.
    #[serde(rename = "TD2")]
    Td2,
    /// Two lines of 44: passports.
    #[serde(rename = "TD3")]
    Td3,
    /// Two lines of 44: large visas.
    #[serde(rename = "MRV-A")]
    MrvA,
    /// Two lines of 36: small visas.
    #[serde(rename = "MRV-B")]
    MrvB,
}

/// A zone that was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mrz {
    /// Its shape.
    pub format: Format,
    /// Every check digit is right, and every date is one or is left out.
    pub valid: bool,
    /// What it says.
    pub fields: MrzFields,
    /// Each check digit, in the order of the zone.
    pub checks: Vec<MrzCheck>,
}

/// What a zone says; empty where it says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MrzFields {
    /// Number of the document.
    pub document_number: String,
    /// State or organisation that issued it, as written: `HTI`, `D`, the specimen's `UTO`.
    pub issuer: String,
    /// Nationality, as written.
    pub nationality: String,
    /// Family name.
    pub family_name: String,
    /// Given names.
    pub given_names: String,
    /// Date of birth, as far as the holder knows it; its century is the last that is not in the future.
    pub birth_date: Option<PartialDate>,
    /// `F`, `M`, `X` for unspecified.
    pub sex: String,
    /// Last day of validity.
    pub expiry_date: Option<PartialDate>,
    /// What the issuer added.
    pub optional: String,
}

/// One check digit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MrzCheck {
    /// What it covers: `document_number`, `birth_date`, `expiry_date`, `optional`, `composite`.
    pub name: &'static str,
    /// It is the one expected.
    pub ok: bool,
    /// What stands there.
    pub found: char,
    /// What must stand there.
    pub expected: char,
}

/// Reads a zone, its lines apart or run together as some scanners send them; spaces and case aside.
///
/// # Errors
/// [`NotMrz`].
pub fn read_mrz(text: &str, today: NaiveDate) -> Result<Mrz, NotMrz> {
    let signs: String = text.to_uppercase().split_whitespace().collect();
    if !signs
        .chars()
        .all(|sign| sign == FILLER || weight(sign).is_some())
    {
        return Err(NotMrz);
    }
    let visa = signs.starts_with('V');
    let layout = LAYOUTS
        .iter()
        .find(|layout| layout.lines * layout.width == signs.len() && layout.visa == visa)
        .ok_or(NotMrz)?;
    Ok(Zone {
        signs: &signs,
        layout,
    }
    .read(today))
}

/// The check digit of a text: weights 7, 3, 1; digits as they are, A to Z as 10 to 35, fillers as 0.
///
/// # Panics
/// On a sign that no zone has.
#[must_use]
pub fn check_digit(text: &str) -> char {
    const WEIGHTS: [u32; 3] = [7, 3, 1];
    let terms = text.chars().zip(WEIGHTS.iter().cycle());
    let sum: u32 = terms
        .map(|(sign, times)| weight(sign).expect("a sign of a zone") * times)
        .sum();
    char::from_digit(sum % 10, 10).expect("one digit")
}

fn weight(sign: char) -> Option<u32> {
    match sign {
        FILLER => Some(0),
        '0'..='9' | 'A'..='Z' => sign.to_digit(36),
        _ => None,
    }
}

struct Zone<'a> {
    /// All lines, run together; ASCII.
    signs: &'a str,
    layout: &'static Layout,
}

impl Zone<'_> {
    fn read(&self, today: NaiveDate) -> Mrz {
        let layout = self.layout;
        let (birth, expiry) = (self.at(layout.birth), self.at(layout.expiry));
        let birth_date = date(birth, |year| latest_past(year, today));
        let expiry_date = date(expiry, |year| nearest(year, today.year()));
        let checks = self.checks();
        let dates_hold = [(birth, birth_date), (expiry, expiry_date)]
            .iter()
            .all(|(signs, date)| date.is_some() || is_blank(signs));
        let (family_name, given_names) = self.names();
        Mrz {
            format: layout.format,
            valid: dates_hold && checks.iter().all(|check| check.ok),
            fields: MrzFields {
                document_number: words(&self.number().0),
                issuer: words(self.at(layout.issuer)),
                nationality: words(self.at(layout.nationality)),
                family_name,
                given_names,
                birth_date,
                sex: sex(self.at(layout.sex)).to_owned(),
                expiry_date,
                optional: self.optional(),
            },
            checks,
        }
    }

    fn at(&self, span: Span) -> &str {
        &self.signs[span.0..span.1]
    }

    fn sign(&self, at: usize) -> char {
        char::from(self.signs.as_bytes()[at])
    }

    /// The document's number, its check digit, and how much of the optional signs it took: on cards, a number of more
    /// than nine signs goes on there, with its check digit behind it.
    fn number(&self) -> (String, char, usize) {
        let number = self.at(self.layout.number);
        let check = self.sign(self.layout.number.1);
        let rest = self
            .layout
            .optional
            .first()
            .map_or("", |span| self.at(*span));
        let rest = rest.split(FILLER).next().unwrap_or_default();
        match rest.char_indices().next_back() {
            Some((last, digit)) if self.layout.long_numbers && check == FILLER => {
                (format!("{number}{}", &rest[..last]), digit, rest.len())
            }
            _ => (number.to_owned(), check, 0),
        }
    }

    fn optional(&self) -> String {
        let taken = self.number().2;
        let first = self
            .layout
            .optional
            .iter()
            .take(1)
            .map(|span| &self.at(*span)[taken..]);
        let others = self
            .layout
            .optional
            .iter()
            .skip(1)
            .map(|span| self.at(*span));
        let all: Vec<String> = first.chain(others).map(words).collect();
        all.join(" ").trim().to_owned()
    }

    fn names(&self) -> (String, String) {
        let names = self.at(self.layout.names);
        let (family, given) = names.split_once("<<").unwrap_or((names, ""));
        (words(family), words(given))
    }

    fn checks(&self) -> Vec<MrzCheck> {
        let layout = self.layout;
        let (number, digit, _) = self.number();
        let dated = |name, span: Span| check(name, self.at(span), self.sign(span.1));
        let mut checks = vec![
            check("document_number", &number, digit),
            dated("birth_date", layout.birth),
            dated("expiry_date", layout.expiry),
        ];
        if let Some(at) = layout.optional_check {
            let (text, found) = (self.at(layout.optional[0]), self.sign(at));
            // Nothing to check: the place may stay empty.
            let found_digit = if is_blank(text) && found == FILLER {
                '0'
            } else {
                found
            };
            checks.push(MrzCheck {
                found,
                ..check("optional", text, found_digit)
            });
        }
        if let Some(at) = layout.composite_check {
            let covered: String = layout.composite.iter().map(|span| self.at(*span)).collect();
            checks.push(check("composite", &covered, self.sign(at)));
        }
        checks
    }
}

fn check(name: &'static str, covered: &str, found: char) -> MrzCheck {
    let expected = check_digit(covered);
    MrzCheck {
        name,
        ok: found == expected,
        found,
        expected,
    }
}

/// Fillers between words become spaces.
fn words(signs: &str) -> String {
    let words: Vec<&str> = signs
        .split(FILLER)
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ")
}

fn is_blank(signs: &str) -> bool {
    signs.chars().all(|sign| sign == FILLER)
}

fn sex(sign: &str) -> &'static str {
    match sign {
        "F" => "F",
        "M" => "M",
        _ => "X",
    }
}

/// `YYMMDD`; a day, or a day and a month, that are not known are fillers.
fn date(signs: &str, century: impl Fn(i32) -> i32) -> Option<PartialDate> {
    let year = century(signs[..2].parse().ok()?);
    match (&signs[2..4], &signs[4..]) {
        ("<<", "<<") => PartialDate::year(year).ok(),
        (month, "<<") => PartialDate::month(year, month.parse().ok()?).ok(),
        (month, day) => PartialDate::day(year, month.parse().ok()?, day.parse().ok()?).ok(),
    }
}

/// The last year of these two digits that has begun.
fn latest_past(two_digits: i32, today: NaiveDate) -> i32 {
    let year = today.year() - today.year().rem_euclid(100) + two_digits;
    if year > today.year() {
        year - 100
    } else {
        year
    }
}

/// The year of these two digits that is nearest to this one.
fn nearest(two_digits: i32, now: i32) -> i32 {
    let year = now - now.rem_euclid(100) + two_digits;
    match year - now {
        ahead if ahead > EXPIRY_YEARS => year - 100,
        ahead if ahead <= -EXPIRY_YEARS => year + 100,
        _ => year,
    }
}
