//! The kinds of record, one table each. A new kind is a new table here and nothing else.

pub mod asset;
mod case;
pub mod custody;
pub mod document_check;
pub mod htcds;
mod incident;
mod involvement;
pub mod lists;
mod log_entry;
mod order;
mod patrol;
mod person;
mod presence;
mod protection;
mod reception;
mod reference;
mod referral;
pub mod remarks;
#[cfg(test)]
mod rules;
mod seizure;
mod training;

use crate::kind::{Class, Field, Kind, Type, code, field, flag, instant, line, object, remark};

/// Every kind this program knows.
pub const KINDS: &[&Kind] = &[
    &log_entry::LOG_ENTRY,
    &incident::INCIDENT,
    &person::PERSON,
    &person::PERSON_LINK,
    &involvement::INVOLVEMENT,
    &custody::CUSTODY,
    &custody::CUSTODY_EVENT,
    &case::CASE_STEP,
    &case::STATEMENT,
    &seizure::SEIZURE,
    &seizure::SEIZURE_TRANSFER,
    &document_check::DOCUMENT_CHECK,
    &reception::RECEPTION,
    &referral::REFERRAL,
    &patrol::PATROL,
    &asset::ASSET,
    &asset::ASSET_EVENT,
    &training::TRAINING,
    &remarks::COUNTERSIGN,
    &remarks::NOTE,
    &remarks::ATTACHMENT,
    &protection::SCREENING,
    &protection::CHILD_FILE,
    &protection::MISSING_REPORT,
    &presence::PRESENCE,
    &presence::PRESENCE_EVENT,
    &reference::BASE,
    &reference::USER,
    &reference::DEVICE,
    &reference::CROSSING_POINT,
    &reference::OFFENCE,
    &reference::AGENCY,
    &reference::RANK,
    &reference::OFFICER,
    &reference::LOOKOUT,
    &reference::KNOWN_SUSPECT,
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
pub(crate) const BOUNDARY_STONE_MAX: i64 = 332;

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
    fn an_acknowledgement_and_a_return_run_on_too() {
        let running = |code: &str| {
            let kind = Kind::find(code).expect("a kind of the table");
            let fields = kind.fields.iter().filter(|field| field.running);
            fields.map(|field| field.name).collect::<Vec<_>>()
        };
        assert_eq!(
            running("referral"),
            [
                "handed_to",
                "state",
                "received_at",
                "accepted_at",
                "refused_at",
                "service_given_at",
                "closed_at",
                "refusal_reason",
                "acknowledged_by",
                "channel",
                "attempts"
            ]
        );
        assert_eq!(
            running("patrol"),
            [
                "returned_at",
                "km_in",
                "fuel_l",
                "stops",
                "persons_checked",
                "vehicles_checked",
                "findings",
                "equipment_problem"
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
            ("case_step", &["incident", "step", "at"]),
            ("statement", &["incident", "person", "text", "at"]),
            ("seizure", &["category", "description"]),
            (
                "seizure_transfer",
                &["seizure", "from", "to", "reason", "seal_intact", "at"],
            ),
            ("document_check", &["type", "result"]),
            ("reception", &["gate", "handed_over_by", "counts", "at"]),
            (
                "referral",
                &[
                    "subject",
                    "subject_kind",
                    "agency",
                    "reason",
                    "urgency",
                    "sent_at",
                ],
            ),
            ("patrol", &["type", "leader", "departed_at"]),
            ("asset", &["category", "inventory_number", "state"]),
            ("asset_event", &["asset", "event"]),
            ("training", &["theme", "from", "to"]),
            ("countersign", &["target", "decision"]),
            ("note", &["target", "text"]),
            ("attachment", &["record"]),
            ("screening", &["sex", "nationality", "status"]),
            ("child_file", &["sex", "nationality", "protection_status"]),
            ("presence", &["arrived_at", "subject"]),
            ("presence_event", &["presence", "event"]),
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
