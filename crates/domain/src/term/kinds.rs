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

    fn found(kind: &str, fields: &Value) -> Vec<(Source, String)> {
        let mut record = json!({"id": "r", "kind": kind, "stage": "final"});
        let map = record.as_object_mut().unwrap();
        map.extend(fields.as_object().unwrap().clone());
        let record: Record = serde_json::from_value(record).unwrap();
        let terms = terms(&record).into_iter();
        terms.map(|term| (term.source, term.text)).collect()
    }

    #[test]
    fn things_are_found_by_what_is_written_on_them() {
        use Source::{Document, Name, Plate, Word};
        for (kind, field, said, source, term) in [
            ("seizure", "plate", "AA-123 45", Plate, "aa12345"),
            ("seizure", "vin", "1HG CM-826", Document, "1hgcm826"),
            ("seizure", "seal_number", "S-12", Document, "s12"),
            ("seizure", "description", "Trois bidons", Word, "bidons"),
            (
                "document_check",
                "number",
                "HX 447-1920",
                Document,
                "hx4471920",
            ),
            ("referral", "slip_code", "VTPV-XVTS", Document, "vtpvxvts"),
            ("asset", "inventory_number", "R-12", Document, "r12"),
            ("patrol", "leader", "ACAJOU Mirlande", Name, "acajou"),
            ("child_file", "token", "M-OUA-K7Q2-1", Document, "mouak7q21"),
        ] {
            let found = found(kind, &json!({ field: said }));
            assert!(found.contains(&(source, term.to_owned())), "{kind}.{field}");
        }
        assert_eq!(found("referral", &json!({"channel": "phone"})), []);
    }

    #[test]
    fn what_stands_within_lists_and_objects_is_found_too() {
        let phone = json!({"reporter": {"phone": "+509 3712 3456"}});
        let officers = json!({"attendees": [{"officer": "Cèdre"}]});
        for (kind, fields, source, term) in [
            (
                "seizure_transfer",
                json!({"to": {"name": "Ébène"}}),
                Source::Name,
                "ebene",
            ),
            (
                "patrol",
                json!({"crew": ["ACAJOU"]}),
                Source::Name,
                "acajou",
            ),
            (
                "patrol",
                json!({"stops": [{"note": "gué"}]}),
                Source::Word,
                "gue",
            ),
            ("training", officers, Source::Name, "cedre"),
            (
                "lookout",
                json!({"aliases": ["Ti Mapou"]}),
                Source::Name,
                "mapou",
            ),
            ("missing_report", phone, Source::Phone, "37123456"),
        ] {
            let found = found(kind, &fields);
            assert!(found.contains(&(source, term.to_owned())), "{kind}: {term}");
        }
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
