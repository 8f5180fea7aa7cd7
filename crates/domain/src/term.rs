//! Search terms: what a record can be found by, and how any text is made comparable.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::number::Number;
use crate::record::Record;
use crate::sound;

mod found;
mod index;
mod kinds;

pub use found::{Found, Sought, Typed, Why};
pub use index::{INSIDE, SOUND, SPELT, index};

/// Shortest word kept from a narrative; a name is kept whatever its length.
const WORD_CHARS_MIN: usize = 2;
/// Longest term, in bytes: longer ones are cut, so that no pasted blob fills the index.
const TERM_BYTES_MAX: usize = 64;
/// Different terms of one record; the longest narrative has fewer.
pub const TERMS_MAX: usize = 4_096;

/// Country prefixes (Haiti; Dominican Republic and the rest of their plan) with the digits of a whole number.
const PHONE_PREFIXES: [(&str, usize); 2] = [("509", 11), ("1", 11)];

/// Where a term comes from: what a result says it was found by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// A record's own number.
    Number,
    /// A word of a name or of an alias.
    Name,
    /// Names written together.
    Joined,
    /// How a part of a name sounds.
    Sound,
    /// A telephone number.
    Phone,
    /// Number of a document, an order or a file.
    Document,
    /// Plate of a vehicle.
    Plate,
    /// A word of a text.
    Word,
}

impl Source {
    /// Its code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Name | Self::Joined => "name",
            Self::Sound => "sound",
            Self::Phone => "phone",
            Self::Document => "document",
            Self::Plate => "plate",
            Self::Word => "word",
        }
    }
}

/// Something that a record is found by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term {
    /// Where it comes from.
    pub source: Source,
    /// Normalised, without spaces.
    pub text: String,
}

/// Makes texts comparable: NFKD, accents stripped, lower case, one apostrophe, single spaces.
#[must_use]
pub fn normalise(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
    {
        match c {
            '\u{2019}' | '\u{2018}' | '\u{02bc}' | '`' => plain.push('\''),
            'œ' => plain.push_str("oe"),
            'æ' => plain.push_str("ae"),
            'ß' => plain.push_str("ss"),
            'ø' => plain.push('o'),
            'ł' => plain.push('l'),
            'đ' | 'ð' => plain.push('d'),
            'ı' => plain.push('i'),
            c if c.is_whitespace() => {
                if !plain.ends_with(' ') {
                    plain.push(' ');
                }
            }
            // Lower case of a few capitals brings a mark of its own (İ).
            c if is_combining_mark(c) => {}
            c => plain.push(c),
        }
    }
    plain.trim().to_owned()
}

/// The words of a text: normalised runs of letters and digits.
pub fn words(text: &str) -> impl Iterator<Item = String> {
    let plain = normalise(text);
    let words: Vec<_> = plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| cut(word).to_owned())
        .collect();
    words.into_iter()
}

/// A number of any kind, without its signs: `HX 447-1920` is `hx4471920`.
#[must_use]
pub fn compact(text: &str) -> String {
    let plain: String = normalise(text)
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect();
    cut(&plain).to_owned()
}

/// Everything a record is found by, void and incomplete records included, at most [`TERMS_MAX`].
#[must_use]
pub fn terms(record: &Record) -> BTreeSet<Term> {
    let (mut terms, names) = gather(record);
    for piece in names.iter().flat_map(|name| sound::pieces(name)) {
        for key in piece.keys() {
            if terms.len() < TERMS_MAX {
                let text = cut(&format!("{key}{SPELT}{}", piece.text)).to_owned();
                let source = Source::Sound;
                terms.insert(Term { source, text });
            }
        }
    }
    terms
}

/// The terms but for the sounds, and the names that give those.
fn gather(record: &Record) -> (BTreeSet<Term>, Vec<String>) {
    let mut terms = Terms::default();
    terms.number(record);
    terms.numbered(record.text("paper_reference"), Source::Document);
    terms.object_words(record.get("place"));
    match record.kind.as_str() {
        "person" => terms.person(record),
        "incident" => terms.incident(record),
        "custody" => terms.custody(record),
        "log_entry" => {
            for name in record
                .list("persons_named")
                .iter()
                .filter_map(Value::as_str)
            {
                terms.name(name);
            }
            terms.text(record.text("text"));
            terms.text(record.text("follow_up"));
        }
        _ => terms.other(record),
    }
    (terms.found, terms.names)
}

#[derive(Default)]
struct Terms {
    found: BTreeSet<Term>,
    names: Vec<String>,
}

impl Terms {
    fn add(&mut self, source: Source, text: String) {
        if !text.is_empty() && self.found.len() < TERMS_MAX {
            self.found.insert(Term { source, text });
        }
    }

    /// The whole number, and the sequence alone as people say it: `123`.
    fn number(&mut self, record: &Record) {
        let Some(number) = record.number() else {
            return;
        };
        self.add(Source::Number, compact(number));
        if let Ok(number) = number.parse::<Number>() {
            self.add(Source::Number, number.sequence.to_string());
        }
    }

    fn person(&mut self, record: &Record) {
        for field in ["family_name", "given_names"] {
            for name in every_value(record, field) {
                self.name(&name);
            }
        }
        for alias in record.list("aliases").iter().filter_map(Value::as_str) {
            self.name(alias);
        }
        self.full_name(record);
        for field in ["ninu", "nif"] {
            for number in every_value(record, field) {
                self.numbered(Some(&number), Source::Document);
            }
        }
        for document in record.list("documents") {
            self.numbered(document["number"].as_str(), Source::Document);
        }
        self.phone(record.text("phone"));
        self.text(record.text("commune_of_origin"));
        self.text(record.text("marks"));
    }

    fn incident(&mut self, record: &Record) {
        for vehicle in record.list("vehicles") {
            self.numbered(vehicle["plate"].as_str(), Source::Plate);
            self.text(vehicle["make"].as_str());
        }
        for field in ["description", "force_detail", "close_reason"] {
            self.text(record.text(field));
        }
    }

    fn custody(&mut self, record: &Record) {
        self.numbered(record.part_text("warrant", "number"), Source::Document);
        self.numbered(
            record.part_text("exit", "order_reference"),
            Source::Document,
        );
        for thing in record.list("property").iter().filter_map(Value::as_str) {
            self.text(Some(thing));
        }
        self.text(record.text("health_on_arrival"));
        self.text(record.text("overrun_reason"));
    }

    /// A kind without its own rule is found by its texts.
    fn other(&mut self, record: &Record) {
        for field in ["name", "text", "description", "comment"] {
            self.text(record.text(field));
        }
        self.by_table(record);
    }

    /// Each word of a name, the whole name without spaces (`jeanbaptiste` finds Jean-Baptiste), and how they sound.
    fn name(&mut self, name: &str) {
        let mut count = 0;
        for word in words(name) {
            self.add(Source::Name, word);
            count += 1;
        }
        if count > 1 {
            self.add(Source::Joined, compact(name));
        }
        if self.names.len() < TERMS_MAX {
            self.names.push(name.to_owned());
        }
    }

    /// Both names together, whichever comes first.
    fn full_name(&mut self, record: &Record) {
        let [family, given] = ["family_name", "given_names"].map(|name| record.text(name));
        if let (Some(family), Some(given)) = (family, given) {
            self.add(Source::Joined, compact(&[family, given].concat()));
            self.add(Source::Joined, compact(&[given, family].concat()));
            // Where one ends and the other begins is not always clear: *De la Cruz*, *Jean Baptiste*.
            self.names.push(format!("{family} {given}"));
        }
    }

    fn numbered(&mut self, number: Option<&str>, source: Source) {
        self.add(source, compact(number.unwrap_or_default()));
    }

    /// The digits as written, and without the country's prefix.
    fn phone(&mut self, phone: Option<&str>) {
        let digits = compact(phone.unwrap_or_default());
        for (prefix, whole) in PHONE_PREFIXES {
            if let Some(local) = digits
                .strip_prefix(prefix)
                .filter(|_| digits.len() == whole)
            {
                self.add(Source::Phone, local.to_owned());
            }
        }
        self.add(Source::Phone, digits);
    }

    fn text(&mut self, text: Option<&str>) {
        for word in words(text.unwrap_or_default()) {
            if word.chars().count() >= WORD_CHARS_MIN {
                self.add(Source::Word, word);
            }
        }
    }

    fn object_words(&mut self, object: Option<&Value>) {
        for value in object
            .and_then(Value::as_object)
            .into_iter()
            .flat_map(|o| o.values())
        {
            self.text(value.as_str());
        }
    }
}

/// The value shown and those it stands in conflict with: a person is found by either name.
fn every_value(record: &Record, field: &str) -> BTreeSet<String> {
    let variants = record.conflicts.get(field).map_or(&[][..], Vec::as_slice);
    let values = variants.iter().filter_map(|variant| variant.value.as_ref());
    values
        .chain(record.get(field))
        .filter_map(|v| v.as_str().map(str::to_owned))
        .collect()
}

fn cut(text: &str) -> &str {
    let mut end = TERM_BYTES_MAX.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests;
