//! From the shape of a file to the shape of the journal: groups dotted, degrees in millionths, texts composed (NFC),
//! empty values left out, and what a newer program wrote taken back from `extra`.

use serde_json::{Map, Value};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::check::{Fault, INT_MAX, MICRODEGREES};
use crate::entry::Fields;
use crate::kind::{Compartment, Field, Kind, Type};

/// Keys of a line that are no fields of its record; the last two stand in a rejects file.
pub(super) const META: &[&str] = &["kind", "ref", "id", "extra", "$line", "$errors"];

/// The fields of a line, and what is wrong with its shape.
pub(super) fn convert(kind: &Kind, json: &Map<String, Value>) -> (Fields, Vec<Fault>) {
    let mut conversion = Conversion {
        kind,
        fields: Fields::new(),
        faults: Vec::new(),
    };
    for (name, value) in json
        .iter()
        .filter(|(name, _)| !META.contains(&name.as_str()))
    {
        conversion.take(name, value);
    }
    if let Some(extra) = json.get("extra") {
        conversion.take_extra(extra);
    }
    conversion.settle();
    (conversion.fields, conversion.faults)
}

struct Conversion<'a> {
    kind: &'a Kind,
    fields: Fields,
    faults: Vec<Fault>,
}

impl Conversion<'_> {
    fn take(&mut self, name: &str, value: &Value) {
        if let (true, Value::Object(members)) = (self.kind.is_group(name), value) {
            for (member, value) in members {
                self.take_field(&format!("{name}.{member}"), value);
            }
        } else if self.kind.is_group(name) {
            self.faults
                .push(Fault::new(name, "bad_type").with("expected", "object"));
        } else if name.contains('.') {
            self.faults.push(Fault::new(name, "unknown_field"));
        } else {
            self.take_field(name, value);
        }
    }

    fn take_field(&mut self, name: &str, value: &Value) {
        match self.kind.field(name) {
            None => self.faults.push(Fault::new(name, "unknown_field")),
            Some(field) => {
                let value = shape(&field.ty, value.clone());
                if !is_empty(&value) {
                    self.fields.insert(name.to_owned(), value);
                }
            }
        }
    }

    fn take_extra(&mut self, extra: &Value) {
        let Value::Object(extra) = extra else {
            return self
                .faults
                .push(Fault::new("extra", "bad_type").with("expected", "object"));
        };
        for (name, value) in extra {
            let path = format!("extra.{name}");
            let taken = self.kind.field(name).is_some() || META.contains(&name.as_str());
            if taken || name.starts_with('$') {
                self.faults.push(Fault::new(path, "unknown_field"));
            } else if !is_storable(value) {
                self.faults
                    .push(Fault::new(path, "bad_type").with("expected", "whole_number"));
            } else {
                self.fields.insert(name.clone(), value.clone());
            }
        }
    }

    /// The compartment follows from the kind.
    fn settle(&mut self) {
        let own = match self.kind.compartment {
            Compartment::Open => "open",
            Compartment::Protection => "protection",
        };
        if self
            .fields
            .remove("compartment")
            .is_some_and(|given| given != own)
        {
            self.faults
                .push(Fault::new("compartment", "bad_code").with("expected", own));
        }
    }
}

/// A value as the journal holds it; what has the wrong type is left for the check to name.
fn shape(ty: &Type, value: Value) -> Value {
    match (ty, value) {
        (Type::Coordinate(_), Value::Number(degrees)) => microdegrees(&degrees),
        (Type::List(of), Value::Array(items)) => {
            let items = items.into_iter().map(|item| shape(of, item));
            items.filter(|item| !is_empty(item)).collect()
        }
        (Type::Object(of), Value::Object(map)) => {
            let pairs = map
                .into_iter()
                .map(|(name, value)| shape_member(of, name, value));
            pairs.filter(|(_, value)| !is_empty(value)).collect()
        }
        (_, Value::String(text)) => Value::String(compose(text)),
        (_, value) => value,
    }
}

fn shape_member(of: &[Field], name: String, value: Value) -> (String, Value) {
    match of.iter().find(|field| field.name == name) {
        Some(field) => (name, shape(&field.ty, value)),
        None => (name, value),
    }
}

fn microdegrees(degrees: &serde_json::Number) -> Value {
    let micro = degrees
        .as_f64()
        .map_or(f64::NAN, |degrees| degrees * MICRODEGREES as f64);
    // Beyond any coordinate, and still whole: the check names it.
    let bounded = micro.clamp(-(INT_MAX as f64), INT_MAX as f64);
    Value::from(bounded.round() as i64)
}

fn compose(text: String) -> String {
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => text,
        _ => text.nfc().collect(),
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// What an entry can hold: no null, no fraction, whole numbers that every reader holds exactly.
fn is_storable(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Number(number) => number
            .as_i64()
            .is_some_and(|number| (-INT_MAX..=INT_MAX).contains(&number)),
        Value::Array(items) => items.iter().all(is_storable),
        Value::Object(map) => map.values().all(is_storable),
        Value::Bool(_) | Value::String(_) => true,
    }
}
