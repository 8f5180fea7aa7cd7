//! What further kinds are found by: a table of their fields.

use serde_json::Value;

use super::{Source, Terms};
use crate::record::Record;

/// Kind, and its fields by what they hold. A dot leads into an object, or into each of a list.
const FOUND_BY: &[(&str, &[(&str, Source)])] = &[
    (
        "case_step",
        &[
            ("authority", Source::Word),
            ("receipt_number", Source::Document),
        ],
    ),
    ("statement", &[("interpreter", Source::Name)]),
    (
        "seizure",
        &[
            ("make", Source::Word),
            ("serial", Source::Document),
            ("plate", Source::Plate),
            ("vin", Source::Document),
            ("seal_number", Source::Document),
            ("report_number", Source::Document),
            ("stored_at", Source::Word),
        ],
    ),
    (
        "seizure_transfer",
        &[
            ("from.name", Source::Name),
            ("to.name", Source::Name),
            ("to.institution", Source::Word),
            ("new_seal", Source::Document),
            ("receipt_number", Source::Document),
        ],
    ),
    ("document_check", &[("number", Source::Document)]),
    (
        "reception",
        &[("gate", Source::Word), ("handed_over_by", Source::Word)],
    ),
    (
        "referral",
        &[
            ("slip_code", Source::Document),
            ("reason", Source::Word),
            ("handed_to.name", Source::Name),
            ("acknowledged_by", Source::Name),
            ("refusal_reason", Source::Word),
        ],
    ),
    (
        "patrol",
        &[
            ("order_number", Source::Document),
            ("leader", Source::Name),
            ("crew", Source::Name),
            ("findings", Source::Word),
            ("stops.note", Source::Word),
            ("equipment_problem", Source::Word),
        ],
    ),
    (
        "asset",
        &[
            ("inventory_number", Source::Document),
            ("serial", Source::Document),
            ("assigned_to", Source::Name),
        ],
    ),
    ("asset_event", &[("officer", Source::Name)]),
    (
        "training",
        &[
            ("organiser", Source::Word),
            ("attendees.officer", Source::Name),
        ],
    ),
    ("attachment", &[("caption", Source::Word)]),
    ("officer", &[("badge_number", Source::Document)]),
    ("known_suspect", &[("name_key", Source::Name)]),
    (
        "child_file",
        &[
            ("caregiver", Source::Name),
            ("family.name", Source::Name),
            ("wishes", Source::Word),
        ],
    ),
    (
        "missing_report",
        &[
            ("reporter.name", Source::Name),
            ("reporter.phone", Source::Phone),
            ("last_seen_place", Source::Word),
        ],
    ),
];

/// Kinds that hold a person inline. Sealed ones reach an index only where someone has them open, in memory.
const PEOPLE: [&str; 4] = ["screening", "child_file", "missing_report", "lookout"];

impl Terms {
    pub(super) fn by_table(&mut self, record: &Record) {
        if PEOPLE.contains(&record.kind.as_str()) {
            self.person(record);
        }
        if let Some(token) = record.text("token") {
            self.numbered(Some(token), Source::Document);
        }
        let fields = FOUND_BY.iter().find(|(kind, _)| *kind == record.kind);
        for (path, source) in fields.iter().flat_map(|(_, fields)| *fields) {
            let (field, part) = path.split_once('.').unwrap_or((path, ""));
            for text in record.get(field).into_iter().flat_map(|v| texts(v, part)) {
                self.say(*source, text);
            }
        }
    }

    fn say(&mut self, source: Source, text: &str) {
        match source {
            Source::Name => self.name(text),
            Source::Word => self.text(Some(text)),
            Source::Phone => self.phone(Some(text)),
            number => self.numbered(Some(text), number),
        }
    }
}

/// The texts of a value, of its part, or of that part of each of its elements.
fn texts<'a>(value: &'a Value, part: &str) -> Vec<&'a str> {
    match value {
        Value::String(text) => vec![text.as_str()],
        Value::Array(items) => items.iter().flat_map(|item| texts(item, part)).collect(),
        Value::Object(map) => map.get(part).and_then(Value::as_str).into_iter().collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::kind::{Field, Kind, Type};
    use crate::term::terms;

    fn found(kind: &str, mut fields: Value, source: Source, text: &str) -> bool {
        let map = fields.as_object_mut().unwrap();
        map.extend([
            ("id".into(), json!("r")),
            ("kind".into(), json!(kind)),
            ("stage".into(), json!("final")),
        ]);
        let record: Record = serde_json::from_value(fields).unwrap();
        let terms = terms(&record);
        terms
            .iter()
            .any(|term| term.source == source && term.text == text)
    }

    #[test]
    fn things_are_found_by_what_is_written_on_them() {
        for (kind, fields, source, text) in [
            (
                "seizure",
                json!({"plate": "AA-123 45"}),
                Source::Plate,
                "aa12345",
            ),
            (
                "seizure",
                json!({"vin": "1HG CM-826"}),
                Source::Document,
                "1hgcm826",
            ),
            (
                "seizure",
                json!({"seal_number": "S-12"}),
                Source::Document,
                "s12",
            ),
            (
                "seizure",
                json!({"description": "Trois bidons"}),
                Source::Word,
                "bidons",
            ),
            (
                "seizure_transfer",
                json!({"to": {"name": "Ébène"}}),
                Source::Name,
                "ebene",
            ),
            (
                "document_check",
                json!({"number": "HX 447-1920"}),
                Source::Document,
                "hx4471920",
            ),
            (
                "referral",
                json!({"slip_code": "VTPV-XVTS"}),
                Source::Document,
                "vtpvxvts",
            ),
            (
                "asset",
                json!({"inventory_number": "R-12"}),
                Source::Document,
                "r12",
            ),
            (
                "patrol",
                json!({"crew": ["ACAJOU Mirlande"]}),
                Source::Name,
                "acajou",
            ),
            (
                "patrol",
                json!({"stops": [{"note": "gué nord"}]}),
                Source::Word,
                "gue",
            ),
            (
                "training",
                json!({"attendees": [{"officer": "Cèdre"}]}),
                Source::Name,
                "cedre",
            ),
            (
                "lookout",
                json!({"aliases": ["Ti Mapou"]}),
                Source::Name,
                "mapou",
            ),
            (
                "child_file",
                json!({"token": "M-OUA-K7Q2-1"}),
                Source::Document,
                "mouak7q21",
            ),
            (
                "missing_report",
                json!({"reporter": {"phone": "+509 3712 3456"}}),
                Source::Phone,
                "37123456",
            ),
        ] {
            assert!(found(kind, fields, source, text), "{kind}: {text}");
        }
        assert!(!found(
            "referral",
            json!({"channel": "phone"}),
            Source::Word,
            "phone"
        ));
    }

    #[test]
    fn the_table_names_fields_that_exist() {
        for (kind, fields) in FOUND_BY {
            let kind = Kind::find(kind).unwrap();
            for (path, _) in *fields {
                let (field, part) = path.split_once('.').unwrap_or((path, ""));
                let field = kind
                    .field(field)
                    .unwrap_or_else(|| panic!("{}.{path}", kind.code));
                let of: &[Field] = match field.ty {
                    Type::List(Type::Object(of)) => of,
                    Type::Object(of) => of,
                    _ => &[],
                };
                assert_eq!(
                    of.iter().any(|one| one.name == part),
                    !part.is_empty(),
                    "{path}"
                );
            }
        }
    }
}
