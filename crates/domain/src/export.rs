//! Export: a record in the import format, so that an exported file imports as it is.

use serde_json::{Map, Value};

use crate::check::MICRODEGREES;
use crate::kind::{Field, Kind, Type};
use crate::kinds::HEADER;
use crate::record::Record;

/// A record as a line of an import file: with `id`, groups nested, coordinates in degrees, and what this program does
/// not know under `extra`.
#[must_use]
pub fn export(record: &Record) -> Value {
    let mut line = Map::new();
    let mut extra = Map::new();
    for (name, value) in &record.fields {
        match field(record.known_kind(), name) {
            None => drop(extra.insert(name.clone(), value.clone())),
            Some(field) => put(&mut line, name, degrees(&field.ty, value.clone())),
        }
    }
    line.insert("id".into(), record.id.clone().into());
    line.insert("kind".into(), record.kind.clone().into());
    line.insert("stage".into(), record.stage.code().into());
    if !extra.is_empty() {
        line.insert("extra".into(), extra.into());
    }
    line.into()
}

fn field(kind: Option<&'static Kind>, name: &str) -> Option<&'static Field> {
    match kind {
        Some(kind) => kind.field(name),
        None => HEADER.iter().find(|field| field.name == name),
    }
}

fn put(line: &mut Map<String, Value>, name: &str, value: Value) {
    match name.split_once('.') {
        None => drop(line.insert(name.to_owned(), value)),
        Some((group, member)) => {
            let group = line.entry(group).or_insert_with(|| Map::new().into());
            group[member] = value;
        }
    }
}

fn degrees(ty: &Type, value: Value) -> Value {
    match (ty, value) {
        (Type::Coordinate(_), Value::Number(micro)) => {
            micro.as_i64().map_or(Value::Null, |micro| {
                (micro as f64 / MICRODEGREES as f64).into()
            })
        }
        (Type::List(of), Value::Array(items)) => {
            items.into_iter().map(|item| degrees(of, item)).collect()
        }
        (Type::Object(of), Value::Object(map)) => map
            .into_iter()
            .map(
                |(name, value)| match of.iter().find(|field| field.name == name) {
                    Some(field) => (name, degrees(&field.ty, value)),
                    None => (name, value),
                },
            )
            .collect(),
        (_, value) => value,
    }
}
