//! Any record as a paper, and a case with everything that hangs on it.

use domain::custody::Custody;
use domain::kind::{Kind, NARRATIVE_BYTES_MAX, Type};
use domain::record::Record;
use paper::{Block, Column, Document, TEXT_POINTS};

use super::history::{Change, annex};
use super::register::ended;
use super::{Press, people, words};
use crate::label;

/// Header fields that say how a record came to be written.
const HEADER: &[&str] = &[
    "occurred_at",
    "place",
    "recorded_at",
    "author",
    "source",
    "reported_by",
    "paper_reference",
    "void_reason",
];

/// What a machine reads takes the width of the sheet, a line for a line.
const WHOLE_LINES: &[&str] = &["mrz"];

/// Kinds that hang on an incident and have no table of their own, in the order of a file.
const PARTS: &[&str] = &[
    "document_check",
    "statement",
    "referral",
    "case_step",
    "attachment",
    "note",
    "log_entry",
];

/// What a record says, field by field, in the reader's words.
#[must_use]
pub fn record(press: &Press<'_>, record: &Record) -> Document {
    let title = label::kind(press.lang, &record.kind);
    let mut sheet = press.about(title, record, blocks(press, record));
    sheet.head.summary = press.line(record);
    sheet
}

/// The file of a case: the incident, its people, their custodies, what was seized and who holds it, every other part in
/// a table, and as an annex who changed what.
#[must_use]
pub fn case_file(press: &Press<'_>, incident: &Record, changes: &[Change]) -> Document {
    let mut all = blocks(press, incident);
    all.extend(people::others(press, incident, None));
    all.extend(custodies(press, incident));
    all.extend(people::seized(press, incident));
    for kind in PARTS {
        let parts = press.standing(&incident.id, kind);
        if !parts.is_empty() {
            all.push(list(press, kind, &parts));
        }
    }
    all.extend(annex(press, changes));
    let mut sheet = press.about(press.say("paper-title-case"), incident, all);
    sheet.head.summary = press.line(incident);
    sheet
}

fn blocks(press: &Press<'_>, record: &Record) -> Vec<Block> {
    let Some(kind) = record.known_kind() else {
        return Vec::new();
    };
    let (long, short): (Vec<&str>, Vec<&str>) = kind
        .fields
        .iter()
        .map(|field| field.name)
        .partition(|name| is_long(kind, name));
    let fields = |title: &str, names: &[&str]| Block::Fields {
        title: press.say(title),
        columns: 2,
        rows: press.known_fields(record, names),
    };
    let (machine_read, short): (Vec<&str>, Vec<&str>) =
        { short.into_iter() }.partition(|name| WHOLE_LINES.contains(name));
    let mut blocks = vec![fields("paper-content", &short)];
    let zone = press.known_fields(record, &machine_read);
    if !zone.is_empty() {
        blocks.push(Block::Fields {
            title: String::new(),
            columns: 1,
            rows: zone,
        });
    }
    for name in long {
        let Some(told) = record.text(name) else {
            continue;
        };
        blocks.push(Block::Text {
            title: label::field(press.lang, &record.kind, name),
            points: TEXT_POINTS,
            paragraphs: told.lines().map(str::to_owned).collect(),
        });
    }
    blocks.push(fields("paper-origin", HEADER));
    blocks
}

fn is_long(kind: &Kind, name: &str) -> bool {
    let field = kind.field(name);
    field.is_some_and(|field| matches!(field.ty, Type::Text(NARRATIVE_BYTES_MAX)))
}

/// The clocks of a case: who is held, since when, until when, and how each ended.
fn custodies(press: &Press<'_>, incident: &Record) -> Option<Block> {
    let held = press.standing(&incident.id, "custody");
    let field = |name: &str| label::field(press.lang, "custody", name);
    let columns = vec![
        column(field("number"), 0, true),
        column(field("person"), 3, false),
        column(field("arrested_at"), 3, false),
        column(press.say("paper-deadline"), 3, false),
        column(press.say("paper-outcome"), 4, false),
    ];
    (!held.is_empty()).then(|| Block::Table {
        title: label::kind(press.lang, "custody"),
        columns,
        rows: held.iter().map(|one| clock(press, one)).collect(),
        empty: String::new(),
    })
}

fn clock(press: &Press<'_>, custody: &Record) -> Vec<String> {
    let hour = |at| words::figures(press.lang, &at);
    let until = Custody::of_record(custody).map(|custody| custody.deadline());
    let ends = ["presented", "exit"].iter().filter_map(|field| {
        let said = ended(press, custody, field).join(", ");
        let name = label::field(press.lang, "custody", field);
        let args = [("name", name.into()), ("value", said.clone().into())];
        (!said.is_empty()).then(|| press.say_with("paper-part", &args))
    });
    let ends: Vec<String> = ends.collect();
    vec![
        press.number(custody),
        press.line(custody),
        custody.moment("arrested_at").map_or_else(String::new, hour),
        until.map_or_else(String::new, hour),
        match ends.is_empty() {
            true => press.say("paper-still-held"),
            false => ends.join("\n"),
        },
    ]
}

/// One line a part: its number, its moment, what it is.
fn list(press: &Press<'_>, kind: &str, parts: &[Record]) -> Block {
    let field = |name: &str| label::field(press.lang, kind, name);
    let row = |part: &Record| {
        let at = part.occurred_at();
        vec![
            press.number(part),
            at.map_or_else(String::new, |at| words::figures(press.lang, &at)),
            press.line(part),
        ]
    };
    Block::Table {
        title: label::kind(press.lang, kind),
        columns: vec![
            column(field("number"), 0, true),
            column(field("occurred_at"), 2, false),
            column(press.say("paper-what"), 5, false),
        ],
        rows: parts.iter().map(row).collect(),
        empty: String::new(),
    }
}

fn column(heading: String, width: u8, mono: bool) -> Column {
    Column {
        heading,
        width,
        mono,
        number: false,
    }
}
