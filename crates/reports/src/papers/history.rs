//! The annex of a file: who changed what, when, from what to what.

use chrono::{DateTime, FixedOffset};
use domain::kind::{Kind, Type};
use paper::{Block, Column};
use serde_json::Value;

use super::{Press, words};
use crate::label;

/// A change of a record.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// When.
    pub at: DateTime<FixedOffset>,
    /// Who, by name.
    pub by: String,
    /// Kind of the record.
    pub kind: String,
    /// Its number, or what it is called by.
    pub record: String,
    /// The act, by its code.
    pub op: String,
    /// The field that changed; `None` for the record as a whole.
    pub field: Option<String>,
    /// What it said.
    pub before: Option<Value>,
    /// What it says.
    pub after: Option<Value>,
    /// Why, where it was asked.
    pub why: Option<String>,
}

/// The changes, in the order given.
pub(super) fn annex(press: &Press<'_>, changes: &[Change]) -> Option<Block> {
    let column = |key: &str, width: u8| Column {
        heading: press.say(key),
        width,
        ..Column::default()
    };
    (!changes.is_empty()).then(|| Block::Table {
        title: press.say("paper-history"),
        columns: vec![
            column("paper-when", 3),
            column("paper-who", 3),
            column("paper-what", 5),
            column("paper-before", 4),
            column("paper-after", 4),
        ],
        rows: changes.iter().map(|change| row(press, change)).collect(),
        empty: String::new(),
    })
}

fn row(press: &Press<'_>, change: &Change) -> Vec<String> {
    let said = |value: &Option<Value>| match (&change.field, value) {
        (Some(field), Some(value)) => said(press, &change.kind, field, value),
        _ => String::new(),
    };
    vec![
        words::figures(press.lang, &change.at),
        change.by.clone(),
        what(press, change),
        said(&change.before),
        said(&change.after),
    ]
}

/// "Dossier OUA-…, créé" or "Dossier OUA-…: Lieu", and why.
fn what(press: &Press<'_>, change: &Change) -> String {
    let kind = label::kind(press.lang, &change.kind);
    let named = format!("{kind} {}", change.record);
    let part = match &change.field {
        Some(field) => label::field(press.lang, &change.kind, field),
        None => press.say(&format!("op-{}", change.op)),
    };
    let why = change.why.iter().cloned();
    [named.trim_end().to_owned(), part]
        .into_iter()
        .chain(why)
        .collect::<Vec<_>>()
        .join("\n")
}

fn said(press: &Press<'_>, kind: &str, field: &str, value: &Value) -> String {
    let asked = Kind::find(kind).and_then(|kind| kind.field(field));
    match asked {
        Some(asked) => words::of_type(press, kind, field, &asked.ty, value),
        None => words::of_type(press, kind, field, &Type::Text(usize::MAX), value),
    }
}
