//! The day sheet: one day of the main courante, with who countersigned it, to be signed in ink.

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::record::Record;
use domain::when::local;
use paper::{Block, Column, Document, Field};

use super::{Press, words};
use crate::label;

/// A line counts as written later than it happened from this many minutes on, as on the screen.
const LATE_MINUTES: i64 = 10;

/// One day of the book.
#[derive(Debug, Clone, Copy)]
pub struct DaySheet<'a> {
    /// The day.
    pub day: NaiveDate,
    /// Its lines, oldest first.
    pub lines: &'a [Record],
    /// The code of control over them, the same on every machine that holds them.
    pub code: Option<&'a str>,
    /// The numbers of each machine.
    pub runs: &'a [Run],
    /// The decisions on the day and on its lines, oldest first.
    pub signed: &'a [Record],
}

/// The numbers of one machine on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The first.
    pub first: String,
    /// The last.
    pub last: String,
    /// Whether none between them is missing in the register.
    pub complete: bool,
    /// How many between them stand on the sheet of another day: lines written later than what they tell.
    pub elsewhere: u32,
}

/// The days as they stand in the book, a sheet each, with its code of control.
#[must_use]
pub fn days(press: &Press<'_>, sheets: &[DaySheet<'_>]) -> Document {
    let mut blocks = Vec::new();
    for (at, sheet) in sheets.iter().enumerate() {
        if at > 0 {
            blocks.push(Block::NewPage);
        }
        let title = match sheets.len() {
            1 => String::new(),
            _ => words::day(press.lang, sheet.day),
        };
        blocks.extend(of_day(press, *sheet, title));
    }
    let mut document = press.sheet(press.say("paper-title-day"), blocks);
    if let (Some(first), Some(last)) = (sheets.first(), sheets.last()) {
        document.head.summary = press.period(first.day, last.day);
    }
    document
}

fn of_day(press: &Press<'_>, sheet: DaySheet<'_>, title: String) -> Vec<Block> {
    let mut blocks = vec![lines(press, sheet.lines, title)];
    blocks.extend(signed(press, sheet));
    blocks.push(control(press, sheet));
    blocks.push(press.signatures(&[
        ("paper-sign-officer", String::new()),
        ("paper-sign-commander", String::new()),
    ]));
    blocks
}

/// Who countersigned, or sent back, the day or a line of it.
fn signed(press: &Press<'_>, sheet: DaySheet<'_>) -> Option<Block> {
    let field = |name: &str| label::field(press.lang, "countersign", name);
    let said = |one: &Record, name: &str| words::value(press, one, name).unwrap_or_default();
    let target = |one: &Record| match press.pointed(one, "target") {
        Some(line) => short_number(line.number().unwrap_or_default()),
        None => press.say("paper-whole-day"),
    };
    let row = |one: &Record| {
        let at = one.occurred_at();
        vec![
            target(one),
            said(one, "decision"),
            said(one, "author"),
            at.map_or_else(String::new, |at| words::figures(press.lang, &at)),
            said(one, "comment"),
        ]
    };
    let column = |heading: String, width: u8| Column {
        heading,
        width,
        ..Column::default()
    };
    (!sheet.signed.is_empty()).then(|| Block::Table {
        title: label::kind(press.lang, "countersign"),
        columns: vec![
            column(field("target"), 2),
            column(field("decision"), 2),
            column(press.say("paper-who"), 3),
            column(press.say("paper-when"), 0),
            column(field("comment"), 4),
        ],
        rows: sheet.signed.iter().map(row).collect(),
        empty: String::new(),
    })
}

fn lines(press: &Press<'_>, lines: &[Record], title: String) -> Block {
    let column = |heading: String, width: u8, mono: bool| Column {
        heading,
        width,
        mono,
        number: false,
    };
    let field = |name: &str| label::field(press.lang, "log_entry", name);
    Block::Table {
        title,
        columns: vec![
            column(field("number"), 0, true),
            column(press.say("paper-hour"), 0, false),
            column(field("category"), 2, false),
            column(field("text"), 7, false),
            column(field("author"), 3, false),
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

/// The text, and under it what is to be known of the line: which it corrects, which corrects it, that it was written
/// later, from what.
fn told(press: &Press<'_>, line: &Record) -> String {
    let said = |name: &str| words::value(press, line, name);
    let named = |key: &str, other: &Record| {
        let number = short_number(other.number().unwrap_or_default());
        press.say_with(key, &[("number", number.into())])
    };
    let labelled = |name: &str, value: String| {
        let name = label::field(press.lang, "log_entry", name);
        press.say_with(
            "paper-part",
            &[("name", name.into()), ("value", value.into())],
        )
    };
    let mut told = vec![line.text("text").unwrap_or_default().to_owned()];
    told.extend(
        press
            .pointed(line, "corrects")
            .map(|other| named("paper-corrects", &other)),
    );
    let corrections = press.standing(&line.id, "log_entry");
    let corrections = corrections
        .iter()
        .filter(|one| one.text("corrects") == Some(&line.id));
    told.extend(corrections.map(|other| named("paper-corrected", other)));
    for name in ["follow_up", "reported_by", "paper_reference"] {
        told.extend(said(name).map(|value| labelled(name, value)));
    }
    if let Some(written) = late(line) {
        told.push(labelled(
            "recorded_at",
            words::figures(press.lang, &written),
        ));
    }
    told.join("\n")
}

/// When a line was written, if clearly later than what it tells.
fn late(line: &Record) -> Option<DateTime<FixedOffset>> {
    let (happened, written) = (line.occurred_at()?, line.recorded_at()?);
    ((written - happened).num_minutes() >= LATE_MINUTES).then_some(written)
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
    let run = |run: &Run| {
        let args = [
            ("first", short_number(&run.first).into()),
            ("last", short_number(&run.last).into()),
            ("n", u64::from(run.elsewhere).into()),
        ];
        let key = match (run.complete, run.elsewhere) {
            (false, _) => "paper-run-broken",
            (true, 0) => "paper-run",
            (true, _) => "paper-run-elsewhere",
        };
        press.say_with(key, &args)
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
                "paper-code",
                sheet.code.unwrap_or_default().to_owned(),
                true,
            ),
            field("paper-numbers", runs.join("\n"), false),
        ],
    }
}
