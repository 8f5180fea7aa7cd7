//! The day sheet: one day of the main courante, to be countersigned in ink.

use chrono::NaiveDate;
use domain::record::Record;
use domain::when::local;
use paper::{Block, Column, Document, Field};

use super::{Press, words};
use crate::label;

/// One day of the book.
#[derive(Debug, Clone, Copy)]
pub struct DaySheet<'a> {
    /// The day.
    pub day: NaiveDate,
    /// Its lines, oldest first.
    pub lines: &'a [Record],
    /// The code of control over them, the same on every machine that holds them.
    pub code: Option<&'a str>,
    /// First and last number of each unbroken run.
    pub runs: &'a [(String, String)],
}

/// The day as it stands in the book, with its code of control.
#[must_use]
pub fn day(press: &Press<'_>, sheet: DaySheet<'_>) -> Document {
    let blocks = vec![
        lines(press, sheet.lines),
        control(press, sheet),
        press.signatures(&[
            ("paper-sign-officer", String::new()),
            ("paper-sign-commander", String::new()),
        ]),
    ];
    let mut document = press.sheet(press.say("paper-title-day"), blocks);
    document.head.summary = words::day(press.lang, sheet.day);
    document
}

fn lines(press: &Press<'_>, lines: &[Record]) -> Block {
    let column = |heading: String, width: u8, mono: bool| Column {
        heading,
        width,
        mono,
        number: false,
    };
    let field = |name: &str| label::field(press.lang, "log_entry", name);
    Block::Table {
        title: String::new(),
        columns: vec![
            column(field("number"), 0, true),
            column(press.say("paper-hour"), 0, false),
            column(field("category"), 2, false),
            column(field("text"), 7, false),
            column(field("author"), 2, false),
        ],
        rows: lines.iter().map(|line| row(press, line)).collect(),
        empty: press.say("paper-no-line"),
    }
}

fn row(press: &Press<'_>, line: &Record) -> Vec<String> {
    let said = |name: &str| words::value(press, line, name).unwrap_or_default();
    let hour = line
        .occurred_at()
        .map(|at| local(&at).format("%H:%M").to_string());
    vec![
        short_number(line.number().unwrap_or_default()),
        hour.unwrap_or_default(),
        said("category"),
        told(press, line),
        said("author"),
    ]
}

/// The text, and after it which line it corrects.
fn told(press: &Press<'_>, line: &Record) -> String {
    let text = line.text("text").unwrap_or_default().to_owned();
    let corrected = press.pointed(line, "corrects");
    match corrected.as_ref().and_then(Record::number) {
        Some(number) => {
            let note = press.say_with("paper-corrects", &[("number", short_number(number).into())]);
            format!("{text} ({note})")
        }
        None => text,
    }
}

/// `K7Q2-MC-000045` of `OUA-K7Q2-2026-MC-000045`: base and year stand at the head of the sheet.
fn short_number(number: &str) -> String {
    match number.split('-').collect::<Vec<_>>()[..] {
        [_, mark, _, series, sequence] => format!("{mark}-{series}-{sequence}"),
        _ => number.to_owned(),
    }
}

/// What proves that no line was torn out.
fn control(press: &Press<'_>, sheet: DaySheet<'_>) -> Block {
    let run = |(first, last): &(String, String)| {
        let args = [
            ("first", first.clone().into()),
            ("last", last.clone().into()),
        ];
        press.say_with("paper-run", &args)
    };
    let runs: Vec<String> = sheet.runs.iter().map(run).collect();
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
            field("paper-lines", sheet.lines.len().to_string(), false),
            field(
                "paper-day-code",
                sheet.code.unwrap_or_default().to_owned(),
                true,
            ),
            field("paper-numbers", runs.join("; "), true),
        ],
    }
}
