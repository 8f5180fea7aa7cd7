//! Export: a record in the import format, so that an exported file imports as it is.

use serde_json::{Map, Value, json};

use crate::check::MICRODEGREES;
use crate::kind::{Field, Kind, Type};
use crate::kinds::HEADER;
use crate::kinds::remarks::{FILE_KEY, FILE_NAME};
use crate::record::Record;

/// A record as a line of an import file: with `id`, groups nested, coordinates in degrees, and what this program does
/// not know under `extra`.
#[must_use]
pub fn export(record: &Record) -> Value {
    if record.sealed {
        return sealed_line(record);
    }
    let mut line = Map::new();
    let mut extra = Map::new();
    let told = |(name, _): &(&String, _)| !is_of_a_file(record, name);
    for (name, value) in record.fields.iter().filter(told) {
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

/// Which sealed file is behind a record, and what opens it: for the machine alone.
fn is_of_a_file(record: &Record, name: &str) -> bool {
    record.kind == "attachment" && [FILE_NAME, FILE_KEY].contains(&name)
}

/// A record that the reader may not open: its key, its labels and its facts.
fn sealed_line(record: &Record) -> Value {
    json!({
        "id": record.id,
        "kind": record.kind,
        "number": record.number(),
        "token": record.text("token"),
        "facts": record.part("facts", "of").cloned().unwrap_or_else(|| json!([])),
        "stage": record.stage.code(),
    })
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Device;

    #[test]
    fn groups_are_nested_and_degrees_decimal() {
        let mut here = Device::new(1);
        here.create(
            "custody",
            json!({"rights.lawyer": {"result": "used"}, "rights.family": {"result": "refused"},
                "place": {"lat": 19_549_123, "lon": -71_700_000}}),
        );
        let line = export(&here.folded().record);
        assert_eq!(
            line["rights"],
            json!({"lawyer": {"result": "used"}, "family": {"result": "refused"}})
        );
        assert_eq!(
            line["place"].to_string(),
            r#"{"lat":19.549123,"lon":-71.7}"#
        );
        assert_eq!(line["stage"], "final");
    }

    #[test]
    fn what_a_newer_program_wrote_stands_apart() {
        let mut here = Device::new(1);
        here.create(
            "incident",
            json!({"nature": "other", "drone": {"rotors": 4}}),
        );
        let line = export(&here.folded().record);
        assert_eq!(line["extra"], json!({"drone": {"rotors": 4}}));
        let mut there = Device::new(2);
        there.create("drone_flight", json!({"base": "OUA", "rotors": 4}));
        let line = export(&there.folded().record);
        assert_eq!(
            (&line["base"], &line["extra"]),
            (&json!("OUA"), &json!({"rotors": 4}))
        );
    }

    #[test]
    fn what_opens_a_file_is_written_nowhere() {
        let mut here = Device::new(1);
        here.create(
            "attachment",
            json!({"record": "x", "sha256": "y", "file": "name", "file_key": "key"}),
        );
        let line = export(&here.folded().record);
        assert_eq!((&line["sha256"], line.get("extra")), (&json!("y"), None));
        assert!(!line.to_string().contains("key"));
    }

    #[test]
    fn every_microdegree_comes_back() {
        for micro in (-180_000_000..=180_000_000_i64).step_by(997) {
            let decimal = degrees(&Type::Coordinate(180), json!(micro)).to_string();
            let read: f64 = decimal.parse().unwrap();
            assert_eq!((read * MICRODEGREES as f64).round() as i64, micro);
        }
    }
}
