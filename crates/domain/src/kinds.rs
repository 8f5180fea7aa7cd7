//! The kinds of record, one table each. A new kind is a new table here and nothing else.

pub mod custody;
mod incident;
mod involvement;
pub mod lists;
mod log_entry;
mod person;
mod reference;

use crate::kind::{Class, Field, Kind, Type, code, field, flag, instant, line, object, remark};

/// Every kind this program knows.
pub const KINDS: &[&Kind] = &[
    &log_entry::LOG_ENTRY,
    &incident::INCIDENT,
    &person::PERSON,
    &involvement::INVOLVEMENT,
    &custody::CUSTODY,
    &custody::CUSTODY_EVENT,
    &reference::BASE,
    &reference::USER,
    &reference::DEVICE,
    &reference::CROSSING_POINT,
    &reference::OFFENCE,
    &reference::AGENCY,
];

/// Fields of every record. `stage` is also moved by `void` and `unvoid`.
pub const HEADER: &[Field] = &[
    field("base", Type::Listed("base", lists::BASES))
        .save()
        .class(Class::Assigned),
    line("number").class(Class::Assigned),
    line("author").class(Class::Assigned),
    instant("occurred_at").save(),
    instant("recorded_at").class(Class::Assigned),
    flag("clock_doubtful").class(Class::Assigned),
    code("source", &["direct", "radio", "phone", "paper"]),
    line("reported_by"),
    line("paper_reference"),
    object("place", PLACE),
    code("stage", &["final", "amended", "void"]).class(Class::Assigned),
    remark("void_reason").class(Class::Assigned),
    code("compartment", &["open", "protection"]).class(Class::Assigned),
];

/// The highest number on the border's stones.
const BOUNDARY_STONE_MAX: i64 = 332;

const PLACE: &[Field] = &[
    line("commune"),
    field(
        "crossing_point",
        Type::Listed("crossing_point", lists::CROSSING_POINTS),
    ),
    field("boundary_stone", Type::Int(1, BOUNDARY_STONE_MAX)),
    field("lat", Type::Coordinate(90)),
    field("lon", Type::Coordinate(180)),
    line("text"),
];

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::kind::Need;

    #[test]
    fn codes_are_unique_and_no_field_stands_twice() {
        let mut codes = HashSet::new();
        for kind in KINDS {
            assert!(codes.insert(kind.code), "{}", kind.code);
            let mut names = HashSet::new();
            for field in kind.all_fields() {
                assert!(names.insert(field.name), "{}.{}", kind.code, field.name);
            }
        }
    }

    /// These words mean something else in an entry or in an import line.
    #[test]
    fn no_field_takes_a_reserved_name() {
        for kind in KINDS {
            for field in kind.all_fields() {
                let reserved = ["id", "kind", "ref", "extra", "field", "part", "of"];
                assert!(
                    !reserved.contains(&field.name),
                    "{}.{}",
                    kind.code,
                    field.name
                );
                assert!(!field.name.starts_with('$'));
            }
        }
    }

    #[test]
    fn a_group_is_never_also_a_field() {
        for kind in KINDS {
            for group in kind.fields.iter().filter_map(Field::group) {
                assert!(kind.field(group).is_none(), "{}.{group}", kind.code);
            }
        }
    }

    #[test]
    fn occurred_defaults_name_required_or_known_moments() {
        for kind in KINDS {
            if let Some(name) = kind.occurred {
                let field = kind.field(name).expect("a field of the kind");
                assert!(matches!(field.ty, Type::Instant), "{}", kind.code);
            }
        }
    }

    #[test]
    fn running_fields_are_the_ones_the_law_keeps_moving() {
        let running: Vec<_> = custody::CUSTODY
            .fields
            .iter()
            .filter(|f| f.running)
            .map(|f| f.name)
            .collect();
        assert_eq!(
            running,
            [
                "property",
                "rights.lawyer",
                "rights.family",
                "rights.doctor",
                "rights.consulate",
                "minor_notified.bpm_at",
                "minor_notified.ibesr_at",
                "cell",
                "presented",
                "exit"
            ]
        );
    }

    #[test]
    fn the_first_save_asks_for_what_the_contract_stars() {
        for (code, starred) in [
            ("log_entry", &["category", "text"][..]),
            ("incident", &["nature"]),
            ("person", &["sex", "nationality"]),
            ("involvement", &["incident", "person", "role"]),
            ("custody", &["person", "incident", "arrested_at"]),
            ("custody_event", &["custody", "event"]),
        ] {
            let kind = Kind::find(code).expect("a kind of the table");
            let needed: Vec<_> = kind
                .fields
                .iter()
                .filter(|f| f.need == Need::Save)
                .map(|f| f.name)
                .collect();
            assert_eq!(needed, starred, "{code}");
        }
    }
}
