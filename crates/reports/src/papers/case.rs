//! Any record as a paper, and a case with everything that hangs on it.

use domain::kind::{Kind, NARRATIVE_BYTES_MAX, Type};
use domain::record::Record;
use paper::{Block, Column, Document, TEXT_POINTS};

use super::{Press, words};
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

/// Kinds that hang on an incident, in the order of a file.
const PARTS: &[&str] = &[
    "involvement",
    "custody",
    "seizure",
    "document_check",
    "statement",
    "referral",
    "case_step",
    "attachment",
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

/// The file of a case: the incident, then each part of it in a table.
#[must_use]
pub fn case_file(press: &Press<'_>, incident: &Record) -> Document {
    let mut all = blocks(press, incident);
    for kind in PARTS {
        let parts = press.around.naming(&incident.id, kind);
        if !parts.is_empty() {
            all.push(list(press, kind, &parts));
        }
    }
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
    let mut blocks = vec![fields("paper-content", &short)];
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

/// One line a part: its number, its moment, what it is, who wrote it.
fn list(press: &Press<'_>, kind: &str, parts: &[Record]) -> Block {
    let column = |heading: String, width: u8, mono: bool| Column {
        heading,
        width,
        mono,
        number: false,
    };
    let field = |name: &str| label::field(press.lang, kind, name);
    let row = |part: &Record| {
        let at = part.occurred_at();
        vec![
            part.number().unwrap_or_default().to_owned(),
            at.map_or_else(String::new, |at| words::moment(press.lang, &at)),
            press.line(part),
        ]
    };
    Block::Table {
        title: label::kind(press.lang, kind),
        columns: vec![
            column(field("number"), 0, true),
            column(field("occurred_at"), 2, false),
            column(press.say("paper-what"), 4, false),
        ],
        rows: parts.iter().map(row).collect(),
        empty: String::new(),
    }
}
