//! The texts within fields that may name other records.

use serde_json::{Map, Value};

use super::{Parsed, Sheet};
use crate::entry::Fields;
use crate::import::convert::convert;
use crate::kind::{Kind, Type};
use crate::uuid::Uuid;

impl Sheet<'_> {
    /// The line that a pointer names, by `ref` or by `id`.
    pub(super) fn line_of(&self, name: &str) -> Option<u32> {
        let by_id = || self.by_id.get(&name.parse::<Uuid>().ok()?);
        self.by_ref.get(name).or_else(by_id).copied()
    }

    /// The lines that a line points to.
    pub(super) fn dependencies(&self, kind: &Kind, fields: &mut Fields) -> Vec<u32> {
        let mut lines = Vec::new();
        for (name, value) in fields {
            let Some(field) = kind.field(name) else {
                continue;
            };
            each_pointer(&field.ty, value, &mut |text| {
                lines.extend(self.line_of(text))
            });
        }
        lines.sort_unstable();
        lines.dedup();
        lines
    }

    /// The fields of a line, pointers replaced by ids, dated by the field that dates the kind.
    pub(super) fn resolved(&self, parsed: &Parsed) -> Fields {
        let (mut fields, _) = convert(parsed.kind, &parsed.json);
        for (name, value) in &mut fields {
            let Some(field) = parsed.kind.field(name) else {
                continue;
            };
            each_pointer(&field.ty, value, &mut |text| self.resolve(text));
        }
        if !fields.contains_key("occurred_at") {
            let dated = parsed.kind.occurred.and_then(|name| fields.get(name));
            let when = dated.or_else(|| fields.get("recorded_at")).cloned();
            fields.extend(when.map(|when| ("occurred_at".to_owned(), when)));
        }
        fields
    }

    /// A line as it was written, pointers to good lines replaced by their ids.
    pub(super) fn resolved_json(&self, mut parsed: Parsed) -> Map<String, Value> {
        for (name, value) in &mut parsed.json {
            let Some(field) = parsed.kind.field(name) else {
                continue;
            };
            each_pointer(&field.ty, value, &mut |text| match self.line_of(text) {
                Some(line) if self.is_bad(line as usize) => {}
                _ => self.resolve(text),
            });
        }
        parsed.json
    }

    fn resolve(&self, text: &mut String) {
        let line = self
            .by_ref
            .get(text.as_str())
            .map(|line| &self.lines[*line as usize]);
        if let Some(id) = line.and_then(|line| line.id) {
            *text = id.to_string();
        }
    }
}

fn each_pointer(ty: &Type, value: &mut Value, visit: &mut dyn FnMut(&mut String)) {
    match (ty, value) {
        (Type::Record(_) | Type::Named(_) | Type::RecordOrDay, Value::String(text)) => visit(text),
        (Type::List(of), Value::Array(items)) => {
            items
                .iter_mut()
                .for_each(|item| each_pointer(of, item, visit));
        }
        (Type::Object(of), Value::Object(map)) => {
            for field in *of {
                if let Some(value) = map.get_mut(field.name) {
                    each_pointer(&field.ty, value, visit);
                }
            }
        }
        _ => {}
    }
}
