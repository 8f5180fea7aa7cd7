//! Records as sheets: with names and codes for machines, or with words for people.

use domain::kind::{Kind, Type};
use domain::record::Record;
use serde_json::Value;

use super::{Cell, Sheet};
use crate::catalogue::Lang;
use crate::label;

/// Columns that every record has, before its own.
const FIRST: &[&str] = &[
    "id",
    "kind",
    "number",
    "base",
    "stage",
    "occurred_at",
    "recorded_at",
    "author",
];

/// One tab with headings and codes in the reader's words.
#[must_use]
pub fn tab(kind: &str, records: &[Record], lang: Lang) -> Sheet {
    let columns = columns(&[kind]);
    let cell = |record: &Record, column: &str| match cell(record, column) {
        Cell::Text(code) => Cell::Text(word(kind, column, &code, lang)),
        other => other,
    };
    Sheet {
        name: label::kind(lang, kind),
        headings: columns
            .iter()
            .map(|column| label::field(lang, kind, column))
            .collect(),
        rows: rows(&records.iter().collect::<Vec<_>>(), &columns, cell),
    }
}

fn word(kind: &str, column: &str, code: &str, lang: Lang) -> String {
    match column {
        "kind" => label::kind(lang, code),
        "nationality" => label::country(lang, code),
        _ => label::code(lang, kind, column, code),
    }
}

/// One sheet with names and codes as they are, for machines; kinds beside each other when several were asked for.
#[must_use]
pub fn plain(records: &[&Record], kind: Option<&str>) -> Sheet {
    let mut kinds: Vec<&str> = records.iter().map(|record| record.kind.as_str()).collect();
    kinds.dedup();
    kinds.extend(kind.filter(|_| records.is_empty()));
    let columns = columns(&kinds);
    Sheet {
        name: "records".to_owned(),
        headings: columns.clone(),
        rows: rows(records, &columns, cell),
    }
}

fn rows(
    records: &[&Record],
    columns: &[String],
    cell: impl Fn(&Record, &str) -> Cell,
) -> Vec<Vec<Cell>> {
    records
        .iter()
        .map(|record| columns.iter().map(|column| cell(record, column)).collect())
        .collect()
}

/// The columns of some kinds: those of every record first, particulars of an object each on their own.
fn columns(kinds: &[&str]) -> Vec<String> {
    let mut columns: Vec<String> = FIRST.iter().map(|name| (*name).to_owned()).collect();
    for kind in kinds.iter().filter_map(|code| Kind::find(code)) {
        for field in kind.all_fields() {
            let names: Vec<String> = match field.ty {
                Type::Object(parts) => parts
                    .iter()
                    .map(|part| format!("{}.{}", field.name, part.name))
                    .collect(),
                _ => vec![field.name.to_owned()],
            };
            for name in names {
                if !columns.contains(&name) {
                    columns.push(name);
                }
            }
        }
    }
    columns
}

fn cell(record: &Record, column: &str) -> Cell {
    let whole = match column {
        "id" => return Cell::Text(record.id.clone()),
        "kind" => return Cell::Text(record.kind.clone()),
        "stage" => return Cell::Text(record.stage.code().to_owned()),
        _ => record.get(column),
    };
    let part = || {
        column
            .rsplit_once('.')
            .and_then(|(name, part)| record.part(name, part))
    };
    whole
        .or_else(part)
        .map_or(Cell::Empty, |value| value_cell(column, value))
}

fn value_cell(column: &str, value: &Value) -> Cell {
    let millionths = column == "place.lat" || column == "place.lon";
    match value {
        Value::Null => Cell::Empty,
        Value::Number(number) if millionths => {
            Cell::Number(number.as_f64().unwrap_or_default() / 1e6)
        }
        Value::Number(number) => Cell::Number(number.as_f64().unwrap_or_default()),
        Value::Array(items) => {
            let texts = items.iter().map(|item| {
                item.as_str()
                    .map_or_else(|| item.to_string(), str::to_owned)
            });
            Cell::Text(texts.collect::<Vec<_>>().join("; "))
        }
        Value::String(text) => Cell::Text(text.clone()),
        other => Cell::Text(other.to_string()),
    }
}
