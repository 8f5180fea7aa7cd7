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
        "custody_event" => {
            label.code(record, "event");
            label.text(record.text("text"));
        }
        _ => label.text(record.text("name").or(record.text("text"))),
    }
    if label.parts.is_empty() {
        let last_resort = record.number().unwrap_or(&record.id);
        label.text(Some(last_resort));
    }
    label
}

impl Label {
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
mod tests {
    use serde_json::{Value, json};

    use super::*;

    struct Around(Vec<Record>);

    impl Neighbours for Around {
        fn record(&self, id: &str) -> Option<Record> {
            self.0.iter().find(|record| record.id == id).cloned()
        }

        fn offering(&self, _: &str) -> Vec<Record> {
            Vec::new()
        }
    }

    fn record(kind: &str, more: Value) -> Record {
        let mut record = json!({"id": "r", "kind": kind, "stage": "final"});
        record
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        serde_json::from_value(record).unwrap()
    }

    fn today() -> NaiveDate {
        "2026-11-17".parse().unwrap()
    }

    fn labelled(kind: &str, more: Value) -> Label {
        label(&record(kind, more), &Around(Vec::new()), today())
    }

    #[test]
    fn a_person_is_called_by_family_name_in_capitals() {
        let named = |more| labelled("person", more).to_string();
        assert_eq!(
            named(json!({"family_name": "Tamarin", "given_names": "Dieusel"})),
            "TAMARIN Dieusel"
        );
        assert_eq!(
            named(json!({"family_name": "guayacán", "given_names": "Rafael"})),
            "GUAYACÁN Rafael"
        );
        assert_eq!(named(json!({"given_names": "Islande"})), "Islande");
        assert_eq!(
            named(json!({"name_unknown": true, "marks": "Cicatrice à la joue"})),
            "name-unknown, Cicatrice à la joue"
        );
    }

    #[test]
    fn a_minor_is_shown_by_initials_only() {
        let minor =
            json!({"family_name": "Wòch", "given_names": "Lovely Marie", "birth_date": "2009"});
        let masked = labelled("person", minor);
        assert_eq!(masked.to_string(), "L. W., minor");
        assert!(masked.masked);
        let young = json!({"family_name": "Wòch", "given_names": "Élie", "birth_date": "2008"});
        assert_eq!(labelled("person", young).to_string(), "É. W., minor");
        let nameless = json!({"family_name": "Wòch", "birth_date": "2009"});
        assert_eq!(labelled("person", nameless).to_string(), "W., minor");
    }

    #[test]
    fn someone_arrested_as_a_minor_stays_masked_in_that_custody() {
        let person = record(
            "person",
            json!({"family_name": "Wòch", "given_names": "Lovely",
                                             "birth_date": "2008-11-16"}),
        );
        let custody = record(
            "custody",
            json!({"person": "r", "arrested_at": "2026-11-15T08:00:00-05:00"}),
        );
        assert!(!label(&person, &Around(Vec::new()), today()).masked);
        assert_eq!(
            label(&custody, &Around(vec![person]), today()).to_string(),
            "L. W., minor"
        );
    }

    #[test]
    fn a_protected_person_is_shown_by_token() {
        let sealed = record(
            "screening",
            json!({"token": "V-OUA-K7Q2-1", "family_name": "Wòch"}),
        );
        let part = record(
            "involvement",
            json!({"person": "r", "role": "presumed_victim"}),
        );
        let label = label(&part, &Around(vec![sealed]), today());
        assert_eq!(label.to_string(), "presumed_victim, V-OUA-K7Q2-1");
    }

    #[test]
    fn an_incident_is_its_nature_and_its_place() {
        let place = json!({"nature": "migrant_smuggling", "place": {"text": "gué nord", "commune": "Ouanaminthe"}});
        let label = labelled("incident", place);
        assert_eq!(
            label.parts[0],
            Part::Code("nature", "migrant_smuggling".into())
        );
        assert_eq!(label.to_string(), "migrant_smuggling, gué nord");
        let crossing = json!({"nature": "other", "place": {"crossing_point": "malpasse"}});
        assert_eq!(
            labelled("incident", crossing).parts[1],
            Part::Code("crossing_point", "malpasse".into())
        );
    }

    #[test]
    fn a_long_text_is_cut_between_words() {
        let text = format!("Relève assurée, {}", "quatorze ".repeat(20));
        let label = labelled("log_entry", json!({"category": "relief", "text": text}));
        let line = label.to_string();
        assert!(line.ends_with("quatorze…"), "{line}");
        assert!(line.chars().count() <= TEXT_CHARS_MAX + "relief, …".chars().count());
        let unbroken = labelled("log_entry", json!({"text": "é".repeat(200)}));
        assert_eq!(unbroken.to_string().chars().count(), TEXT_CHARS_MAX + 1);
    }

    #[test]
    fn what_says_nothing_is_shown_by_its_number_or_id() {
        assert_eq!(
            labelled("custody", json!({"number": "OUA-K7Q2-2026-000001"})).to_string(),
            "OUA-K7Q2-2026-000001"
        );
        assert_eq!(labelled("person_of_tomorrow", json!({})).to_string(), "r");
    }

    #[test]
    fn lists_sort_without_accents_or_case() {
        let person = |name: &str| labelled("person", json!({ "family_name": name }));
        let mut people = [person("Zaboka"), person("Ékalitis"), person("acajou")];
        people.sort_by_key(sort_key);
        let names = people.map(|label| label.to_string());
        assert_eq!(names, ["ACAJOU", "ÉKALITIS", "ZABOKA"]);
    }
}
