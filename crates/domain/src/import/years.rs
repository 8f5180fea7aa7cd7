//! Years that nothing can have happened in.
//!
//! A file is not held to the hour of the machine that takes it: that clock may be years behind, and the file right. Only
//! what no clock can excuse is refused. What machines themselves wrote into a record's header is left alone.

use serde_json::Value;

use crate::check::{Fault, date};
use crate::entry::Fields;
use crate::kind::{Class, Kind, Type};
use crate::when::BadWhen;

/// The last year that an import file may speak of.
pub const IMPORT_YEAR_MAX: i32 = 2100;

/// The dates of a line that are too far ahead to be meant.
pub(super) fn impossible(kind: &Kind, fields: &Fields) -> Vec<Fault> {
    let mut faults = Vec::new();
    let said = kind
        .all_fields()
        .filter(|field| field.class != Class::Assigned);
    for field in said {
        if let Some(value) = fields.get(field.name) {
            visit(&field.ty, field.name, value, &mut faults);
        }
    }
    faults
}

fn visit(ty: &Type, path: &str, value: &Value, faults: &mut Vec<Fault>) {
    match (ty, value) {
        (Type::Instant | Type::PartialDate | Type::Day, Value::String(text)) => {
            let year = text.get(..4).and_then(|year| year.parse::<i32>().ok());
            if date(ty, text).is_ok() && year.is_some_and(|year| year > IMPORT_YEAR_MAX) {
                faults.push(Fault::new(path, BadWhen::Range.code()).with("value", text));
            }
        }
        (Type::List(of), Value::Array(items)) => {
            for (index, item) in items.iter().enumerate() {
                visit(of, &format!("{path}[{index}]"), item, faults);
            }
        }
        (Type::Object(of), Value::Object(map)) => {
            for field in *of {
                if let Some(value) = map.get(field.name) {
                    visit(&field.ty, &format!("{path}.{}", field.name), value, faults);
                }
            }
        }
        _ => {}
    }
}
