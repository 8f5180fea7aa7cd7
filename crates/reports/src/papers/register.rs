//! The extract of the custody register.

use chrono::{NaiveDate, TimeDelta};
use domain::custody::Custody;
use domain::record::Record;
use domain::when::local_day;
use paper::{Block, Column, Document, Field};

use super::{Press, arrest, words};
use crate::label;

/// The custodies of a period.
#[derive(Debug, Clone, Copy)]
pub struct Extract<'a> {
    /// First day.
    pub from: NaiveDate,
    /// Last day, included.
    pub to: NaiveDate,
    /// Those of a person arrested in the period, oldest first.
    pub custodies: &'a [Record],
    /// The code of control over them.
    pub code: Option<&'a str>,
}

/// The register as it stands; minors under their initials, as in every list.
#[must_use]
pub fn register(press: &Press<'_>, extract: Extract<'_>) -> Document {
    let mut blocks = vec![table(press, extract.custodies)];
    blocks.extend(overruns(press, extract.custodies));
    blocks.push(control(press, extract));
    blocks.push(press.signatures(&[
        ("paper-sign-commander", String::new()),
        ("paper-sign-prosecutor", String::new()),
    ]));
    let mut sheet = press.sheet(press.say("paper-title-register"), blocks);
    sheet.landscape = true;
    sheet.head.summary = press.period(extract.from, extract.to);
    sheet
}

fn table(press: &Press<'_>, custodies: &[Record]) -> Block {
    let heading = |field: &str| label::field(press.lang, "custody", field);
    let column = |heading: String, width: u8| Column {
        heading,
        width,
        ..Column::default()
    };
    let number = Column {
        heading: heading("number"),
        mono: true,
        ..Column::default()
    };
    let columns = vec![
        number,
        column(heading("person"), 4),
        column(heading("arrested_at"), 0),
        column(heading("officers"), 3),
        column(heading("offences"), 3),
        column(press.say("paper-deadline"), 0),
        column(heading("presented"), 4),
        column(heading("exit"), 4),
    ];
    Block::Table {
        title: String::new(),
        columns,
        rows: custodies.iter().map(|one| row(press, one)).collect(),
        empty: press.say("paper-no-custody"),
    }
}

fn row(press: &Press<'_>, custody: &Record) -> Vec<String> {
    let said = |name| words::value(press, custody, name).unwrap_or_default();
    let hour = |at| words::figures(press.lang, &at);
    let arrested = custody.moment("arrested_at");
    let until = Custody::of_record(custody).map(|custody| custody.deadline());
    vec![
        press.number(custody),
        person(press, custody),
        arrested.map_or_else(String::new, hour),
        said("officers"),
        [said("offences"), said("basis")].join("\n"),
        until.map_or_else(String::new, hour),
        ended(press, custody, "presented").join("\n"),
        match ended(press, custody, "exit") {
            none if none.is_empty() => press.say("paper-still-held"),
            said => said.join("\n"),
        },
    ]
}

/// Who was held longer than the law allows, by how much up to now, and why.
fn overruns(press: &Press<'_>, custodies: &[Record]) -> Option<Block> {
    let heading = |field: &str| label::field(press.lang, "custody", field);
    let column = |heading: String, width: u8| Column {
        heading,
        width,
        ..Column::default()
    };
    let over = |record: &Record| {
        let custody = Custody::of_record(record)?;
        let late = custody.stop().unwrap_or(press.at) - custody.deadline();
        (late > TimeDelta::zero()).then(|| {
            vec![
                press.number(record),
                press
                    .pointed(record, "person")
                    .map_or_else(String::new, |one| press.line(&one)),
                words::duration(press.lang, late),
                words::value(press, record, "overrun_reason").unwrap_or_default(),
            ]
        })
    };
    let rows: Vec<Vec<String>> = custodies.iter().filter_map(over).collect();
    (!rows.is_empty()).then(|| Block::Table {
        title: press.say("paper-overruns"),
        columns: vec![
            Column {
                mono: true,
                ..column(heading("number"), 0)
            },
            column(heading("person"), 4),
            column(press.say("paper-overrun-by"), 0),
            column(heading("overrun_reason"), 10),
        ],
        rows,
        empty: String::new(),
    })
}

/// Who is held: name, age at the arrest, nationality.
fn person(press: &Press<'_>, custody: &Record) -> String {
    let Some(person) = press.pointed(custody, "person") else {
        return String::new();
    };
    let day = custody.moment("arrested_at").map(|at| local_day(&at));
    let age = day.and_then(|day| arrest::years(press, &person, day));
    let known = person.text("nationality") != Some(domain::country::UNKNOWN);
    let nationality = { words::value(press, &person, "nationality") }.filter(|_| known);
    let more: Vec<String> = age.into_iter().chain(nationality).collect();
    format!("{}\n{}", press.line(&person), more.join(", "))
}

/// The appearance, or the exit: the hour in figures, then what else is said of it.
pub(super) fn ended(press: &Press<'_>, custody: &Record, field: &str) -> Vec<String> {
    const SAID: [&str; 5] = ["kind", "judge", "decision", "order_reference", "authority"];
    let at = { custody.part_moment(field, "at") }.map(|at| words::figures(press.lang, &at));
    let said = SAID.iter().filter_map(|part| {
        let value = custody.part_text(field, part)?;
        let path = format!("{field}.{part}");
        Some(label::code(press.lang, "custody", &path, value))
    });
    at.into_iter().chain(said).collect()
}

fn control(press: &Press<'_>, extract: Extract<'_>) -> Block {
    let field = |label: &str, value: String, mono: bool| Field {
        label: press.say(label),
        value,
        mono,
        ..Field::default()
    };
    Block::Fields {
        title: press.say("paper-control"),
        columns: 2,
        rows: vec![
            field(
                "paper-custodies",
                extract.custodies.len().to_string(),
                false,
            ),
            field(
                "paper-code",
                extract.code.unwrap_or_default().to_owned(),
                true,
            ),
        ],
    }
}
