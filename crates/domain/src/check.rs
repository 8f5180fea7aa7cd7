//! Checks fields against the tables: what one value may be, what must be there, what the rules of the kind say.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use serde_json::{Map, Value};

use crate::canonical::weight;
use crate::country::is_country;
use crate::entry::Fields;
use crate::kind::{Field, Kind, LIST_LEN_MAX, Need, RECORD_BYTES_MAX, Type};
use crate::kinds::HEADER;
use crate::sealed::is_protection;
use crate::when::{BadWhen, PartialDate, parse_moment};

/// Millionths in a degree.
pub const MICRODEGREES: i64 = 1_000_000;

/// The greatest whole number that every JSON reader holds exactly.
pub const INT_MAX: i64 = (1 << 53) - 1;

/// What a record can see of the rest of the register.
pub trait Around {
    /// The kind of the record with this id, if there is one.
    fn kind_of(&self, id: &str) -> Option<String>;

    /// Whether headquarters published this code in this list, beyond those shipped.
    fn listed(&self, list: &str, code: &str) -> bool;

    /// Whether the record with this id is sealed: always if its kind is, and where it hangs on one that is.
    fn is_protected(&self, id: &str) -> bool {
        self.kind_of(id).is_some_and(|kind| is_protection(&kind))
    }
}

/// One thing wrong with a record; the sentence belongs to the catalogues.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Path of the field (`exit.at`, `officers[3]`); empty for the record as a whole.
    pub field: String,
    /// A stable code.
    pub code: &'static str,
    /// What the sentence needs.
    pub params: BTreeMap<&'static str, String>,
}

impl Fault {
    /// A fault of a field.
    #[must_use]
    pub fn new(field: impl Into<String>, code: &'static str) -> Self {
        Self {
            field: field.into(),
            code,
            params: BTreeMap::new(),
        }
    }

    /// Adds a parameter for the sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.params.insert(name, value.to_string());
        self
    }
}

/// Everything that keeps these fields from being saved; fields the table does not know are left alone.
#[must_use]
pub fn check(kind: &Kind, fields: &Fields, around: &dyn Around) -> Vec<Fault> {
    let mut check = Check {
        around,
        faults: Vec::new(),
    };
    for field in kind.all_fields() {
        match fields.get(field.name).filter(|value| !is_blank(value)) {
            Some(value) => check.value(field.name, &field.ty, value),
            None if is_needed(kind, field) => check.fault(Fault::new(field.name, "missing")),
            None => {}
        }
    }
    let mut faults = check.faults;
    if faults.is_empty() {
        for rule in kind.rules {
            rule(fields, around, &mut faults);
        }
    }
    faults.extend(void_without_reason(fields));
    faults.extend(too_large(fields));
    faults
}

/// Faults for the fields that the kind does not have.
#[must_use]
pub fn unknown_fields(kind: &Kind, fields: &Fields) -> Vec<Fault> {
    let unknown = fields.keys().filter(|name| kind.field(name).is_none());
    unknown
        .map(|name| Fault::new(name, "unknown_field"))
        .collect()
}

/// A field's text.
#[must_use]
pub fn text<'a>(fields: &'a Fields, name: &str) -> Option<&'a str> {
    fields.get(name)?.as_str()
}

/// A field's moment, if it is one.
#[must_use]
pub fn moment(fields: &Fields, name: &str) -> Option<DateTime<FixedOffset>> {
    DateTime::parse_from_rfc3339(text(fields, name)?).ok()
}

/// The text of one particular of an object.
#[must_use]
pub fn part_text<'a>(fields: &'a Fields, name: &str, part: &str) -> Option<&'a str> {
    fields.get(name)?.get(part)?.as_str()
}

/// The moment of one particular of an object.
#[must_use]
pub fn part_moment(fields: &Fields, name: &str, part: &str) -> Option<DateTime<FixedOffset>> {
    DateTime::parse_from_rfc3339(part_text(fields, name, part)?).ok()
}

/// Reference kinds belong to no base unless they say so, and happen at no moment.
fn is_needed(kind: &Kind, field: &Field) -> bool {
    let header = HEADER.iter().any(|of_header| of_header.name == field.name);
    field.need == Need::Save && !(kind.reference && header)
}

fn is_blank(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.trim().is_empty())
}

/// Nothing is deleted: what is declared void says why.
fn void_without_reason(fields: &Fields) -> Option<Fault> {
    let said = fields
        .get("void_reason")
        .is_some_and(|reason| !is_blank(reason));
    (text(fields, "stage") == Some("void") && !said).then(|| Fault::new("void_reason", "missing"))
}

fn too_large(fields: &Fields) -> Option<Fault> {
    let bytes: usize = fields
        .iter()
        .map(|(name, value)| name.len() + 4 + weight(value))
        .sum();
    (bytes > RECORD_BYTES_MAX).then(|| {
        Fault::new("", "too_long")
            .with("limit", RECORD_BYTES_MAX)
            .with("bytes", bytes)
    })
}

struct Check<'a> {
    around: &'a dyn Around,
    faults: Vec<Fault>,
}

impl Check<'_> {
    fn fault(&mut self, fault: Fault) {
        self.faults.push(fault);
    }

    fn value(&mut self, path: &str, ty: &Type, value: &Value) {
        match (ty, value) {
            (Type::Bool, Value::Bool(_)) => {}
            (Type::Int(min, max), Value::Number(_)) => self.number(path, value, *min, *max, 1),
            (Type::Coordinate(degrees), Value::Number(_)) => {
                self.number(path, value, -degrees, *degrees, MICRODEGREES);
            }
            (Type::List(of), Value::Array(items)) => self.list(path, of, items),
            (Type::Object(of), Value::Object(map)) => self.object(path, of, map),
            (ty, Value::String(text)) if expects(ty) == "text" => self.text(path, ty, text),
            _ => self.fault(Fault::new(path, "bad_type").with("expected", expects(ty))),
        }
    }

    fn number(&mut self, path: &str, value: &Value, min: i64, max: i64, scale: i64) {
        let Some(number) = value.as_i64() else {
            let code = if value.is_f64() {
                "bad_type"
            } else {
                "out_of_range"
            };
            return self.fault(Fault::new(path, code).with("expected", "whole_number"));
        };
        if !(min * scale..=max * scale).contains(&number) {
            self.fault(
                Fault::new(path, "out_of_range")
                    .with("min", min)
                    .with("max", max),
            );
        }
    }

    fn list(&mut self, path: &str, of: &Type, items: &[Value]) {
        if items.len() > LIST_LEN_MAX {
            self.fault(Fault::new(path, "too_many").with("limit", LIST_LEN_MAX));
        }
        for (index, item) in items.iter().enumerate() {
            self.value(&format!("{path}[{index}]"), of, item);
        }
    }

    fn object(&mut self, path: &str, of: &[Field], map: &Map<String, Value>) {
        for field in of {
            let path = || format!("{path}.{}", field.name);
            match map.get(field.name) {
                Some(value) => self.value(&path(), &field.ty, value),
                None if field.need == Need::Save => self.fault(Fault::new(path(), "missing")),
                None => {}
            }
        }
        for name in map
            .keys()
            .filter(|name| of.iter().all(|field| field.name != *name))
        {
            self.fault(Fault::new(format!("{path}.{name}"), "unknown_field"));
        }
    }

    fn text(&mut self, path: &str, ty: &Type, text: &str) {
        match ty {
            Type::Text(max) => self.free_text(path, text, *max),
            Type::Named(_) => self.free_text(path, text, crate::kind::LINE_BYTES_MAX),
            Type::Code(codes) if codes.contains(&text) => {}
            Type::Listed(list, shipped)
                if shipped.contains(&text) || self.around.listed(list, text) => {}
            Type::Country if is_country(text) => {}
            Type::Code(_) | Type::Listed(..) | Type::Country => {
                self.fault(Fault::new(path, "bad_code").with("value", text));
            }
            Type::Record(kinds) => self.pointer(path, kinds, text),
            Type::RecordOrDay if date(&Type::Day, text).is_ok() => {}
            Type::RecordOrDay => self.pointer(path, &[], text),
            _ => {
                if let Err(bad) = date(ty, text) {
                    self.fault(Fault::new(path, bad.code()).with("value", text));
                }
            }
        }
    }

    fn free_text(&mut self, path: &str, text: &str, max: usize) {
        if text.len() > max {
            self.fault(
                Fault::new(path, "too_long")
                    .with("limit", max)
                    .with("bytes", text.len()),
            );
        } else if text
            .chars()
            .any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
        {
            self.fault(Fault::new(path, "bad_text"));
        }
    }

    fn pointer(&mut self, path: &str, kinds: &[&str], id: &str) {
        match self.around.kind_of(id) {
            None => self.fault(Fault::new(path, "dangling_ref").with("value", id)),
            Some(kind) if kinds.is_empty() || kinds.contains(&kind.as_str()) => {}
            Some(kind) => self.fault(
                Fault::new(path, "wrong_kind")
                    .with("kind", kind)
                    .with("expected", kinds.join(", ")),
            ),
        }
    }
}

/// What JSON a type is written in; also the parameter of `bad_type`.
fn expects(ty: &Type) -> &'static str {
    match ty {
        Type::Bool => "true_or_false",
        Type::Int(..) => "whole_number",
        Type::Coordinate(_) => "degrees",
        Type::List(_) => "list",
        Type::Object(_) => "object",
        _ => "text",
    }
}

/// What keeps a text from being a date of this type.
pub(crate) fn date(ty: &Type, text: &str) -> Result<(), BadWhen> {
    match ty {
        Type::Instant => parse_moment(text).map(drop),
        Type::PartialDate => text.parse::<PartialDate>().map(drop),
        Type::Day if text.parse::<PartialDate>()?.is_exact() => Ok(()),
        _ => Err(BadWhen::Shape),
    }
}
