//! The records that a record names, and the days.

use serde_json::Value;

use crate::kind::Type;
use crate::record::Record;

impl Record {
    /// Ids of the records that this one names, and days of the main courante (`YYYY-MM-DD`), by the tables of its kind;
    /// none for a newer program's kind.
    #[must_use]
    pub fn pointers(&self) -> Vec<String> {
        let mut ids = Vec::new();
        for field in self.known_kind().into_iter().flat_map(|kind| kind.fields) {
            if let Some(value) = self.get(field.name) {
                collect(&field.ty, value, &mut ids);
            }
        }
        ids.sort_unstable();
        ids.dedup();
        ids
    }
}

fn collect(ty: &Type, value: &Value, ids: &mut Vec<String>) {
    match (ty, value) {
        (Type::Record(_) | Type::RecordOrDay, Value::String(id)) => ids.push(id.clone()),
        (Type::List(of), Value::Array(items)) => {
            items.iter().for_each(|item| collect(of, item, ids));
        }
        (Type::Object(fields), Value::Object(parts)) => {
            for field in *fields {
                if let Some(part) = parts.get(field.name) {
                    collect(&field.ty, part, ids);
                }
            }
        }
        _ => {}
    }
}
