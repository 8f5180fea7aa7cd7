//! Records as sheets: CSV with codes for machines, XLSX with words for people.

use std::collections::BTreeMap;
use std::path::Path;

use domain::kind::{Kind, Type};
use domain::record::Record;
use reports::label;
use reports::sheet::{Cell, Sheet, write_csv, write_xlsx};
use serde_json::Value;

use super::{Export, Format, create, each};
use crate::fault::Fault;
use crate::reading::Reading;

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

/// Writes the sheets; gives the number of records, and of texts that were cut.
pub(super) fn write(
    reading: &Reading<'_>,
    what: &Export,
    out: &Path,
) -> Result<(usize, usize), Fault> {
    let mut kinds: BTreeMap<String, Vec<Record>> = BTreeMap::new();
    each(reading, what, |record| {
        kinds.entry(record.kind.clone()).or_default().push(record);
        Ok(())
    })?;
    let file = create(out)?;
    let written = match what.format {
        Format::Xlsx => {
            let named = kinds.iter().map(|(kind, records)| tab(kind, records, what));
            let mut sheets: Vec<Sheet> = named.collect();
            if sheets.is_empty() {
                sheets.push(tab(what.kind.as_deref().unwrap_or("incident"), &[], what));
            }
            drop(file);
            write_xlsx(out, &sheets)
        }
        _ => {
            let all: Vec<&Record> = kinds.values().flatten().collect();
            write_csv(file, &plain(&all, what.kind.as_deref()))
        }
    };
    let written = written.map_err(|error| Fault::new(error.code()))?;
    Ok((written.rows, written.cut))
}

/// One tab with headings and codes in the reader's words.
fn tab(kind: &str, records: &[Record], what: &Export) -> Sheet {
    let columns = columns(&[kind]);
    let cell = |record: &Record, column: &str| match cell(record, column) {
        Cell::Text(code) => Cell::Text(word(kind, column, &code, what)),
        other => other,
    };
    Sheet {
        name: label::kind(what.lang, kind),
        headings: columns
            .iter()
            .map(|column| label::field(what.lang, kind, column))
            .collect(),
        rows: rows(&records.iter().collect::<Vec<_>>(), &columns, cell),
    }
}

fn word(kind: &str, column: &str, code: &str, what: &Export) -> String {
    match column {
        "kind" => label::kind(what.lang, code),
        "nationality" => label::country(what.lang, code),
        _ => label::code(what.lang, kind, column, code),
    }
}

/// One sheet with names and codes as they are, for machines; kinds beside each other when several were asked for.
fn plain(records: &[&Record], kind: Option<&str>) -> Sheet {
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
