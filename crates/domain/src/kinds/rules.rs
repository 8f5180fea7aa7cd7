//! Every rule of every kind, with what it refuses and what it lets pass.

use serde_json::{Value, json};

use crate::check::{Around, check};
use crate::entry::Fields;
use crate::kind::{Class, Kind};
use crate::kinds::KINDS;

/// Ids say their kind: `a-person`.
struct Known;

impl Around for Known {
    fn kind_of(&self, id: &str) -> Option<String> {
        id.strip_prefix("a-").map(str::to_owned)
    }

    fn listed(&self, _: &str, _: &str) -> bool {
        false
    }
}

const AT: &str = "2018-03-04T06:10:00-05:00";
const LATER: &str = "2018-03-04T07:10:00-05:00";

/// The least that a record of this kind says.
fn least(kind: &str) -> Value {
    let holder = json!({"name": "MAPOU Wilner"});
    match kind {
        "case_step" => json!({"incident": "a-incident", "step": "convicted", "at": AT}),
        "statement" => {
            json!({"incident": "a-incident", "person": "a-person", "text": "…", "at": AT})
        }
        "seizure" => json!({"category": "cash", "description": "300 billets"}),
        "seizure_transfer" => json!({"seizure": "a-seizure", "from": holder, "to": holder,
            "reason": "storage", "seal_intact": true, "at": AT}),
        "document_check" => json!({"type": "passport", "result": "genuine"}),
        "reception" => json!({"gate": "belladere", "handed_over_by": "DGM", "counts": {"women": 3},
            "at": AT}),
        "referral" => json!({"subject": "a-person", "subject_kind": "migrant", "agency": "onm",
            "reason": "retour", "urgency": "routine", "sent_at": AT}),
        "patrol" => json!({"type": "foot", "leader": "MAPOU Wilner", "departed_at": AT}),
        "asset" => json!({"category": "radio", "inventory_number": "R-12", "state": "in_service"}),
        "asset_event" => json!({"asset": "a-asset", "event": "broken"}),
        "training" => json!({"theme": "first_aid", "from": AT, "to": LATER}),
        "countersign" => json!({"target": "a-incident", "decision": "approved"}),
        "note" => json!({"target": "a-incident", "text": "…"}),
        "person_link" => json!({"person": "a-person", "other": "a-person", "verdict": "same"}),
        "attachment" => json!({"record": "a-incident"}),
        "presence" => json!({"arrived_at": AT, "subject": "a-child_file"}),
        "presence_event" => json!({"presence": "a-presence", "event": "meal"}),
        "screening" => json!({"family_name": "ACAJOU", "sex": "F", "nationality": "HTI",
            "status": "possible"}),
        "child_file" => json!({"given_names": "Islande", "sex": "F", "nationality": "HTI",
            "protection_status": "separated"}),
        "missing_report" => {
            json!({"given_names": "Islande", "reporter": {"name": "ACAJOU Mirlande"}})
        }
        other => panic!("{other} is tried elsewhere"),
    }
}

/// What is wrong with the least of a kind, once these fields are added or, where null, taken away.
fn faults(kind: &str, more: Value) -> Vec<(String, &'static str)> {
    let mut whole = least(kind);
    let map = whole.as_object_mut().unwrap();
    map.extend(more.as_object().unwrap().clone());
    map.retain(|_, value| !value.is_null());
    map.extend([
        ("base".into(), json!("OUA")),
        ("occurred_at".into(), json!(AT)),
    ]);
    let fields: Fields = serde_json::from_value(whole).unwrap();
    let kind = Kind::find(kind).unwrap();
    let faults = check(kind, &fields, &Known);
    faults
        .into_iter()
        .map(|fault| (fault.field, fault.code))
        .collect()
}

fn one(field: &str, code: &'static str) -> Vec<(String, &'static str)> {
    vec![(field.to_owned(), code)]
}

fn missing(kind: &str, more: Value) -> Vec<&'static str> {
    let mut fields: Fields = serde_json::from_value(least(kind)).unwrap();
    fields.extend(serde_json::from_value::<Fields>(more).unwrap());
    Kind::find(kind).unwrap().missing(&fields)
}

/// Kinds that stood before these, tried beside the check itself.
const ELSEWHERE: &[&str] = &[
    "log_entry",
    "incident",
    "person",
    "involvement",
    "custody",
    "custody_event",
];

#[test]
fn the_least_of_each_kind_is_saved_and_nothing_less() {
    let kinds = KINDS.iter().filter(|kind| !kind.reference);
    for kind in kinds.filter(|kind| !ELSEWHERE.contains(&kind.code)) {
        assert_eq!(faults(kind.code, json!({})), [], "{}", kind.code);
        for name in least(kind.code).as_object().unwrap().keys() {
            let without = faults(kind.code, json!({ name: null }));
            let named = ["family_name", "given_names"].contains(&name.as_str());
            let told = if named { "family_name" } else { name };
            assert_eq!(without, one(told, "missing"), "{}.{name}", kind.code);
        }
    }
}

#[test]
fn what_is_seized_has_an_owner_or_none() {
    let both = json!({"seized_from": "a-person", "no_owner": true});
    assert_eq!(faults("seizure", both), one("no_owner", "one_of_two"));
    assert_eq!(
        faults(
            "seizure",
            json!({"seized_from": "a-person", "no_owner": false})
        ),
        []
    );
    assert_eq!(faults("seizure", json!({"no_owner": true})), []);
    let child = json!({"seized_from": "a-child_file"});
    assert_eq!(faults("seizure", child), one("seized_from", "wrong_kind"));
}

#[test]
fn a_seizure_is_complete_with_its_seal_or_without_one_for_a_reason() {
    assert_eq!(
        missing("seizure", json!({})),
        ["seal_number", "sealed_by", "seized_from"]
    );
    assert_eq!(
        missing("seizure", json!({"seal_number": "S-1", "no_owner": true})),
        ["sealed_by"]
    );
    let unsealed = json!({"no_seal_reason": "bétail", "no_owner": true});
    assert_eq!(missing("seizure", unsealed), [] as [&str; 0]);
    let load = json!({"seal_number": "S-1", "sealed_by": "ACAJOU", "part_of": "a-seizure"});
    assert_eq!(missing("seizure", load), [] as [&str; 0]);
}

#[test]
fn a_clerk_and_the_customs_give_a_receipt() {
    for reason in ["court_clerk", "customs"] {
        let bare = json!({"reason": reason});
        assert_eq!(
            faults("seizure_transfer", bare),
            one("receipt_number", "missing")
        );
        let received = json!({"reason": reason, "receipt_number": "G-12"});
        assert_eq!(faults("seizure_transfer", received), []);
    }
    let nobody = json!({"to": {"rank": "greffier"}});
    assert_eq!(
        faults("seizure_transfer", nobody),
        one("to.name", "missing")
    );
}

#[test]
fn a_victim_or_a_child_is_referred_by_their_file() {
    for said in ["presumed_victim", "minor"] {
        let open = json!({"subject_kind": said});
        assert_eq!(faults("referral", open), one("subject", "protection_file"));
        for subject in ["a-screening", "a-child_file", "a-reception"] {
            let file = json!({"subject_kind": said, "subject": subject});
            assert_eq!(faults("referral", file), [], "{subject}");
        }
    }
}

#[test]
fn only_a_reception_is_referred_by_count() {
    assert_eq!(
        faults("referral", json!({"count": 3})),
        one("count", "wrong_kind")
    );
    assert_eq!(
        faults("referral", json!({"subject": "a-reception", "count": 3})),
        []
    );
}

#[test]
fn a_refusal_says_why_and_an_answer_is_dated() {
    let refused = json!({"state": "refused", "refused_at": LATER});
    assert_eq!(
        faults("referral", refused),
        one("refusal_reason", "missing")
    );
    let why = json!({"state": "refused", "refused_at": LATER, "refusal_reason": "complet"});
    assert_eq!(faults("referral", why), []);
    assert_eq!(
        missing("referral", json!({"state": "accepted"})),
        ["accepted_at"]
    );
    assert_eq!(
        missing("referral", json!({"state": "sent"})),
        [] as [&str; 0]
    );
}

#[test]
fn nothing_ends_before_it_begins() {
    let early = "2018-03-04T06:09:59-05:00";
    for (kind, field) in [
        ("patrol", "returned_at"),
        ("training", "to"),
        ("presence", "left_at"),
        ("referral", "received_at"),
        ("referral", "closed_at"),
    ] {
        let before = faults(kind, json!({ field: early }));
        assert_eq!(before, one(field, "ends_before_start"), "{kind}");
        assert_eq!(faults(kind, json!({ field: LATER })), [], "{kind}");
    }
}

#[test]
fn an_odometer_never_turns_back() {
    let km = |out: i64, back: i64| faults("patrol", json!({"km_out": out, "km_in": back}));
    assert_eq!(km(100, 99), one("km_in", "out_of_range"));
    assert_eq!(km(100, 100), []);
}

#[test]
fn only_images_and_papers_are_attached() {
    let of = |media: &str| faults("attachment", json!({"media_type": media}));
    assert_eq!(of("text/html"), one("media_type", "bad_code"));
    assert_eq!(of("image/webp"), []);
    let heavy = json!({"size": 10 * 1024 * 1024 + 1});
    assert_eq!(faults("attachment", heavy), one("size", "out_of_range"));
}

#[test]
fn a_commander_countersigns_a_record_or_a_day() {
    let of = |target: &str| faults("countersign", json!({"target": target}));
    assert_eq!(of("2018-03-04"), []);
    assert_eq!(of("a-custody"), []);
    assert_eq!(of("2018-02-30"), one("target", "dangling_ref"));
    assert_eq!(of("2018-03"), one("target", "dangling_ref"));
}

#[test]
fn nobody_is_without_a_name_or_marks_in_any_file() {
    for kind in ["screening", "child_file", "missing_report"] {
        let nameless = json!({"family_name": null, "given_names": null, "name_unknown": true});
        assert_eq!(faults(kind, nameless), one("marks", "missing"), "{kind}");
    }
}

#[test]
fn a_stop_is_at_a_known_crossing_or_stone() {
    let stop = |stop: Value| faults("patrol", json!({"stops": [stop]}));
    assert_eq!(
        stop(json!({"boundary_stone": 333})),
        one("stops[0].boundary_stone", "out_of_range")
    );
    assert_eq!(
        stop(json!({"crossing_point": "nulle_part"})),
        one("stops[0].crossing_point", "bad_code")
    );
    assert_eq!(stop(json!({"boundary_stone": 12, "at": AT})), []);
}

/// Two desks that judged differently leave the safer answer standing.
#[test]
fn protective_values_go_from_the_safest_down() {
    for (kind, field, order) in [
        (
            "child_file",
            "risk_level",
            &["high", "not_assessed", "medium", "low"][..],
        ),
        (
            "child_file",
            "protection_status",
            &["unaccompanied", "separated"],
        ),
        (
            "screening",
            "status",
            &["confirmed", "possible", "not_victim"],
        ),
    ] {
        let field = Kind::find(kind).unwrap().field(field).unwrap();
        assert!(
            matches!(field.class, Class::Protective(given) if given == order),
            "{kind}"
        );
    }
}

#[test]
fn states_lead_only_to_states_and_each_is_reached() {
    for (kind, first) in [
        ("referral", "sent"),
        ("asset", "in_service"),
        ("incident", "open"),
    ] {
        let field = Kind::find(kind).unwrap().field("state").unwrap();
        let (Class::State(steps), crate::kind::Type::Code(codes)) = (field.class, field.ty) else {
            panic!("{kind}.state is a state")
        };
        let from: Vec<_> = steps.iter().map(|(from, _)| *from).collect();
        assert_eq!(from, codes, "{kind}");
        for code in codes {
            let reached = steps.iter().any(|(_, to)| to.contains(code));
            assert!(reached || *code == first, "{kind}: {code}");
        }
        assert!(
            steps
                .iter()
                .all(|(_, to)| to.iter().all(|to| codes.contains(to))),
            "{kind}"
        );
    }
}
