//! The papers of the register: records in, blocks of words out, in the reader's language.
//!
//! One builder a paper; [`paper`] sets them in type. What is not known yet is a line to write on, so that the same
//! paper serves a case half told and, as a blank form, an outage.

mod arrest;
mod blank;
mod case;
mod daybook;
mod history;
mod people;
mod referral;
mod register;
mod rights;
mod seizure;
mod training;
mod words;

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::facts::Neighbours;
use domain::record::{Record, Stage};
use paper::{Field, Head, Place, Words};

use crate::catalogue::{Arg, Lang, text};
use crate::label;

pub use paper::{Document, Error, Size, print};

pub use arrest::arrest;
pub use blank::blank;
pub use case::{case_file, record};
pub use daybook::{DaySheet, Run, days};
pub use history::Change;
pub use referral::slip;
pub use register::{Extract, register};
pub use rights::rights;
pub use seizure::seizure;
pub use training::certificate;

use words::{moment, value};

/// The records that a paper may need, as far as they are here.
pub trait Around: Neighbours {
    /// The records of a kind that point to this one, in the order in which they happened.
    fn naming(&self, id: &str, kind: &str) -> Vec<Record>;

    /// The rank of an officer, by the name that headquarters' list gives; `None` for whoever is not in it.
    fn rank(&self, name: &str) -> Option<String>;
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
            landscape: false,
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

    /// Those that name a record and are not void.
    fn standing(&self, id: &str, kind: &str) -> Vec<Record> {
        let mut found = self.around.naming(id, kind);
        found.retain(people::stands);
        found
    }

    /// What a record is, in one line, as of the day of printing.
    fn line(&self, record: &Record) -> String {
        let label = self.label(record);
        label::line(self.lang, &record.kind, &label)
    }

    fn label(&self, record: &Record) -> domain::label::Label {
        let today = domain::when::local_day(&self.at);
        domain::label::label(record, self.around, today)
    }

    /// Whether lists name this person by initials only.
    fn masks(&self, person: &Record) -> bool {
        self.label(person).masked
    }

    /// A person in a list: a protected one stands as a token, a minor under their initials, whoever prints.
    fn shown(&self, person: &Record) -> String {
        match person.text("token") {
            Some(token) => token.to_owned(),
            None => self.line(person),
        }
    }

    /// The number of a record; nothing while it has none.
    fn number(&self, record: &Record) -> String {
        record.number().unwrap_or_default().to_owned()
    }

    fn period(&self, from: NaiveDate, to: NaiveDate) -> String {
        if from == to {
            return words::day(self.lang, from);
        }
        let args = [
            ("from", words::day(self.lang, from).into()),
            ("to", words::day(self.lang, to).into()),
        ];
        self.say_with("paper-period", &args)
    }
}

/// Fields whose letters must not be mistaken.
const MONO: [&str; 15] = [
    "mrz",
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
