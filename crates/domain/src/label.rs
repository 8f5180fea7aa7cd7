//! One line that says what a record is: "TAMARIN Dieusel", "L. W., mineur", "trafic illicite de migrants, gué nord".
//!
//! A label is made of names, which are the same in every language, and of codes, which the catalogues put into words.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::age::Born;
use crate::entry::Fields;
use crate::facts::Neighbours;
use crate::record::Record;
use crate::when::local_day;
use crate::{check, term};

/// Characters of a text that a label shows.
const TEXT_CHARS_MAX: usize = 80;

/// How a person is named in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// "TAMARIN Dieusel".
    Named(String),
    /// "L. W.": a minor, or someone too young to be sure.
    Minor(String),
    /// No name is known.
    Unknown,
}

/// A piece of a label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// A name, a number, a text: shown as it is.
    Text(String),
    /// A code of a field, put into words under `code-<field>-<code>`.
    Code(&'static str, String),
    /// A word of the catalogues, under `label-<word>`.
    Word(&'static str),
}

/// What a list shows of a record; parts are joined by commas.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Label {
    /// In order; never empty.
    pub parts: Vec<Part>,
    /// A name in it is masked: the file shows it after opening.
    pub masked: bool,
}

/// Family name in capitals, given names after; `None` when neither is known.
#[must_use]
pub fn full_name(person: &Fields) -> Option<String> {
    let family = name(person, "family_name").map(str::to_uppercase);
    let given = name(person, "given_names").map(str::to_owned);
    let names: Vec<String> = family.into_iter().chain(given).collect();
    (!names.is_empty()).then(|| names.join(" "))
}

/// Initials, given name first: "L. W."; `None` when no name is known.
#[must_use]
pub fn masked_name(person: &Fields) -> Option<String> {
    let given = name(person, "given_names").and_then(initial);
    let family = name(person, "family_name").and_then(initial);
    let initials: Vec<String> = given.into_iter().chain(family).collect();
    (!initials.is_empty()).then(|| initials.join(" "))
}

/// How lists and self-written lines name a person on a day: whoever is, or may be, a minor is masked.
#[must_use]
pub fn shown(person: &Fields, day: NaiveDate) -> Shown {
    let minor = Born::of(person).minority_on(day).protects();
    let name = if minor {
        masked_name(person)
    } else {
        full_name(person)
    };
    match name {
        Some(initials) if minor => Shown::Minor(initials),
        Some(name) => Shown::Named(name),
        None => Shown::Unknown,
    }
}

/// The label of a record; people are masked as of `today`, in a custody as of the arrest.
#[must_use]
pub fn label(record: &Record, around: &dyn Neighbours, today: NaiveDate) -> Label {
    let mut label = Label::default();
    match record.kind.as_str() {
        "person" => label.person(&record.fields, today),
        "incident" => {
            label.code(record, "nature");
            label.place(record);
        }
        "custody" => {
            let arrest = record.moment("arrested_at").map(|at| local_day(&at));
            label.person_of(record, around, arrest.unwrap_or(today));
        }
        "involvement" => {
            label.code(record, "role");
            label.person_of(record, around, today);
        }
        "log_entry" => {
            label.code(record, "category");
            label.text(record.text("text"));
        }
        "custody_event" | "asset_event" => {
            label.code(record, "event");
            label.text(record.text("text"));
        }
        "statement" => {
            let at = record.moment("at").map(|at| local_day(&at));
            label.person_of(record, around, at.unwrap_or(today));
        }
        "referral" => label.referral(record, around, today),
        "patrol" => {
            label.code(record, "type");
            label.named(record.text("leader"), around);
        }
        "lookout" => {
            label.code(record, "reason");
            label.person(&record.fields, today);
        }
        kind => label.by_table(record, kind),
    }
    if label.parts.is_empty() {
        let named = record.text("token").or(record.number());
        let last_resort = named.unwrap_or(&record.id);
        label.text(Some(last_resort));
    }
    label
}

/// What other kinds are called by: a code, then the first of these texts that is there.
type Caption = (
    &'static str,
    Option<&'static str>,
    &'static [(&'static str, Option<&'static str>)],
);

/// Protection files are called by their token, whoever has them open.
const CAPTIONS: &[Caption] = &[
    ("case_step", Some("step"), &[("authority", None)]),
    ("seizure", Some("category"), &[("description", None)]),
    ("seizure_transfer", Some("reason"), &[("to", Some("name"))]),
    ("document_check", Some("type"), &[("number", None)]),
    ("reception", None, &[("handed_over_by", None)]),
    ("asset", Some("category"), &[("inventory_number", None)]),
    ("training", Some("theme"), &[("organiser", None)]),
    ("countersign", Some("decision"), &[("comment", None)]),
    ("attachment", None, &[("caption", None)]),
    ("screening", None, &[("token", None), ("number", None)]),
    ("child_file", None, &[("token", None), ("number", None)]),
    ("missing_report", None, &[("number", None)]),
    ("presence", None, &[("token", None)]),
    ("presence_event", Some("event"), &[]),
    ("known_suspect", None, &[("name_key", None)]),
];

impl Label {
    fn by_table(&mut self, record: &Record, kind: &str) {
        let Some((_, code, texts)) = CAPTIONS.iter().find(|(of, _, _)| *of == kind) else {
            return self.text(record.text("name").or(record.text("text")));
        };
        if let Some(code) = code {
            self.code(record, code);
        }
        if kind == "reception" {
            self.gate(record.text("gate").unwrap_or_default());
        }
        let said = texts.iter().find_map(|(field, part)| match part {
            Some(part) => record.part_text(field, part),
            None => record.text(field),
        });
        self.text(said);
        if kind == "document_check" {
            self.code(record, "result");
        }
    }

    /// A crossing by its name in the reader's language, any other gate as it is written.
    fn gate(&mut self, gate: &str) {
        if crate::places::crossing(gate).is_some() {
            self.parts
                .push(Part::Code("crossing_point", gate.to_owned()));
        } else {
            self.text(Some(gate));
        }
    }

    /// Who is referred, and to whom.
    fn referral(&mut self, record: &Record, around: &dyn Neighbours, today: NaiveDate) {
        let sent = record.moment("sent_at").map(|at| local_day(&at));
        let subject = record.text("subject").and_then(|id| around.record(id));
        match subject {
            Some(person) if person.kind == "person" => {
                self.person(&person.fields, sent.unwrap_or(today));
            }
            Some(other) => self.text(other.text("token").or(other.number())),
            None => self.code(record, "subject_kind"),
        }
        self.code(record, "agency");
    }

    /// The id of somebody's record, or a name written out.
    fn named(&mut self, said: Option<&str>, around: &dyn Neighbours) {
        let known = said.and_then(|id| around.record(id));
        let name = known.as_ref().and_then(|known| known.text("name"));
        self.text(name.or(said));
    }

    fn person(&mut self, person: &Fields, day: NaiveDate) {
        match shown(person, day) {
            Shown::Named(name) => self.parts.push(Part::Text(name)),
            Shown::Minor(initials) => {
                self.masked = true;
                self.parts
                    .extend([Part::Text(initials), Part::Word("minor")]);
            }
            Shown::Unknown => {
                self.parts.push(Part::Word("name-unknown"));
                self.text(check::text(person, "marks"));
            }
        }
    }

    fn person_of(&mut self, record: &Record, around: &dyn Neighbours, day: NaiveDate) {
        let person = record.text("person").and_then(|id| around.record(id));
        match person {
            Some(person) if person.kind == "person" => self.person(&person.fields, day),
            Some(sealed) => self.text(sealed.text("token").or(sealed.number())),
            None => {}
        }
    }

    fn place(&mut self, record: &Record) {
        if let Some(text) = record.part_text("place", "text") {
            self.text(Some(text));
        } else if let Some(point) = record.part_text("place", "crossing_point") {
            self.parts
                .push(Part::Code("crossing_point", point.to_owned()));
        } else {
            self.text(record.part_text("place", "commune"));
        }
    }

    fn code(&mut self, record: &Record, field: &'static str) {
        if let Some(code) = record.text(field) {
            self.parts.push(Part::Code(field, code.to_owned()));
        }
    }

    /// One line, cut between words where it can be.
    fn text(&mut self, text: Option<&str>) {
        let line = text
            .unwrap_or_default()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        if !line.is_empty() {
            self.parts.push(Part::Text(shorten(&line)));
        }
    }
}

/// Without a catalogue: codes as they are.
impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, part) in self.parts.iter().enumerate() {
            let comma = if index > 0 { ", " } else { "" };
            match part {
                Part::Text(text) | Part::Code(_, text) => write!(f, "{comma}{text}")?,
                Part::Word(word) => write!(f, "{comma}{word}")?,
            }
        }
        Ok(())
    }
}

fn name<'a>(person: &'a Fields, field: &str) -> Option<&'a str> {
    check::text(person, field)
        .map(str::trim)
        .filter(|name| !name.is_empty())
}

fn initial(name: &str) -> Option<String> {
    let first = name.chars().find(|c| c.is_alphabetic())?;
    Some(format!("{}.", first.to_uppercase()))
}

fn shorten(line: &str) -> String {
    let Some((cut, _)) = line.char_indices().nth(TEXT_CHARS_MAX) else {
        return line.to_owned();
    };
    let short = &line[..cut];
    let end = short.rfind(' ').filter(|end| *end > cut / 2).unwrap_or(cut);
    format!("{}…", short[..end].trim_end_matches([',', ';', ':', ' ']))
}

/// Sorts names the way a person reads a list: accents and case aside.
#[must_use]
pub fn sort_key(label: &Label) -> String {
    term::normalise(&label.to_string())
}

#[cfg(test)]
mod tests;
