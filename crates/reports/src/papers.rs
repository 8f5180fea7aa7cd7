//! The papers of the register: records in, blocks of words out, in the reader's language.
//!
//! One builder a paper; [`paper`] sets them in type. What is not known yet is a line to write on, so that the same
//! paper serves a case half told and, as a blank form, an outage.

mod blank;
mod case;
mod custody;
mod daybook;
mod referral;
mod rights;
mod seizure;
mod training;
mod words;

use chrono::{DateTime, FixedOffset};
use domain::facts::Neighbours;
use domain::record::{Record, Stage};
use paper::{Field, Head, Place, Words};

use crate::catalogue::{Arg, Lang, text};
use crate::label;

pub use paper::{Document, Error, Size, print};

pub use blank::blank;
pub use case::{case_file, record};
pub use custody::{arrest, register};
pub use daybook::{DaySheet, day};
pub use referral::slip;
pub use rights::rights;
pub use seizure::seizure;
pub use training::certificate;

use words::{moment, value};

/// The records that a paper may need, as far as they are here.
pub trait Around: Neighbours {
    /// The records of a kind that point to this one, in the order in which they happened.
    fn naming(&self, id: &str, kind: &str) -> Vec<Record>;
}

/// Who prints, when, where, for whom.
#[derive(Clone, Copy)]
pub struct Press<'a> {
    /// The language of the paper: the reader's, not the printer's.
    pub lang: Lang,
    /// The sheet in the printer.
    pub size: Size,
    /// Code of the base.
    pub base: &'a str,
    /// Mark of the machine.
    pub machine: &'a str,
    /// Who prints.
    pub by: &'a str,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// The records around.
    pub around: &'a dyn Around,
}

impl Press<'_> {
    fn say(&self, key: &str) -> String {
        text(self.lang, key, &[])
    }

    fn say_with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        text(self.lang, key, args)
    }

    /// A paper about no record: a form, a notice, a list.
    fn sheet(&self, title: String, blocks: Vec<paper::Block>) -> Document {
        Document {
            language: self.lang.code(),
            size: self.size,
            head: Head {
                service: vec![
                    self.say("paper-country"),
                    self.say("paper-service"),
                    label::code(self.lang, "user", "base", self.base),
                ],
                title,
                ..Head::default()
            },
            blocks,
            foot: self.foot(),
            words: Words {
                page: self.page(),
                stamp: String::new(),
            },
        }
    }

    /// A paper about one record: its number at the top, and across it what it is not.
    fn about(&self, title: String, record: &Record, blocks: Vec<paper::Block>) -> Document {
        let mut sheet = self.sheet(title, blocks);
        sheet.head.number = record.number().unwrap_or_default().to_owned();
        if let Some(at) = record.occurred_at() {
            sheet.head.aside.push(moment(self.lang, &at));
        }
        sheet.words.stamp = match record.stage {
            Stage::Void => self.say("paper-void"),
            _ if record.missing().is_empty() => String::new(),
            _ => self.say("paper-draft"),
        };
        sheet
    }

    /// The layout counts the pages: it finds its places in the words.
    fn page(&self) -> String {
        let places = [("page", "{page}".into()), ("pages", "{pages}".into())];
        self.say_with("paper-page", &places)
    }

    fn foot(&self) -> String {
        let args = [
            ("by", self.by.into()),
            ("at", moment(self.lang, &self.at).into()),
            ("machine", self.machine.into()),
        ];
        self.say_with("paper-printed", &args)
    }

    /// The named fields of a record, each with its label; a line to write on where nothing is known.
    fn fields(&self, record: &Record, names: &[&str]) -> Vec<Field> {
        names
            .iter()
            .map(|name| Field {
                label: label::field(self.lang, &record.kind, name),
                value: value(self, record, name).unwrap_or_default(),
                mono: MONO.contains(name),
                ..Field::default()
            })
            .collect()
    }

    /// The same, of what is known only.
    fn known_fields(&self, record: &Record, names: &[&str]) -> Vec<Field> {
        let mut fields = self.fields(record, names);
        fields.retain(|field| !field.value.is_empty());
        fields
    }

    fn signatures(&self, places: &[(&str, String)]) -> paper::Block {
        let place = |(title, name): &(&str, String)| Place {
            title: self.say(title),
            name: name.clone(),
        };
        paper::Block::Signatures {
            places: places.iter().map(place).collect(),
            caption: self.say("paper-sign-here"),
        }
    }

    /// The record that a field points to.
    fn pointed(&self, record: &Record, field: &str) -> Option<Record> {
        self.around.record(record.text(field)?)
    }

    /// What a record is, in one line, as of the day of printing.
    fn line(&self, record: &Record) -> String {
        let today = domain::when::local_day(&self.at);
        let label = domain::label::label(record, self.around, today);
        label::line(self.lang, &record.kind, &label)
    }
}

/// Fields whose letters must not be mistaken.
const MONO: [&str; 14] = [
    "number",
    "ninu",
    "nif",
    "phone",
    "seal_number",
    "new_seal",
    "serial",
    "plate",
    "vin",
    "report_number",
    "receipt_number",
    "paper_reference",
    "slip_code",
    "inventory_number",
];

#[cfg(test)]
mod tests;
