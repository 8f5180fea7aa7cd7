//! Every measure, and every record that bears on another, in every order.

use super::*;

const AT: &str = "2018-03-04T06:10:00-05:00";

/// Records that together give every measure.
fn everything() -> Vec<Record> {
    let of = |id: &str, kind: &str, more: Value| record(id, kind, more);
    let referral = |id: &str, subject: &str, kind: &str| {
        of(
            id,
            "referral",
            json!({"subject": subject, "subject_kind": kind, "agency": "ibesr",
            "state": "received", "sent_at": AT, "received_at": AT}),
        )
    };
    vec![
        custody(json!({})),
        person(),
        involvement("v", "smuggler"),
        of(
            "i",
            "incident",
            json!({"nature": "contraband", "migrants": {"boys": 1}}),
        ),
        of(
            "st",
            "case_step",
            json!({"incident": "i", "step": "sent_to_dcpj", "at": AT}),
        ),
        of(
            "cv",
            "case_step",
            json!({"incident": "i", "step": "convicted", "at": AT}),
        ),
        of("l", "log_entry", json!({"category": "nil_report"})),
        of(
            "se",
            "seizure",
            json!({"category": "cash", "net_weight_g": 3,
            "value": {"amount": 9, "currency": "HTG"}}),
        ),
        of(
            "d",
            "document_check",
            json!({"type": "visa", "result": "forged"}),
        ),
        of("rc", "reception", json!({"at": AT, "counts": {"women": 2}})),
        of(
            "pa",
            "patrol",
            json!({"type": "foot", "departed_at": "2018-03-04T04:10:00-05:00",
            "returned_at": AT, "km_out": 1, "km_in": 2, "stops": [{"boundary_stone": 1}],
            "persons_checked": {"men": 1}, "vehicles_checked": 1}),
        ),
        of(
            "as",
            "asset",
            json!({"category": "radio", "state": "in_service"}),
        ),
        of(
            "ev",
            "asset_event",
            json!({"asset": "as", "event": "broken"}),
        ),
        of(
            "e2",
            "asset_event",
            json!({"asset": "as", "event": "repaired",
            "occurred_at": "2018-03-09T06:10:00-05:00"}),
        ),
        of(
            "tr",
            "training",
            json!({"theme": "first_aid", "to": AT, "attendees": [{"officer": "MAPOU"}]}),
        ),
        of(
            "t2",
            "training",
            json!({"theme": "first_aid", "to": "2018-02-04T06:10:00-05:00",
            "attendees": [{"officer": "mapou"}]}),
        ),
        of(
            "sc",
            "screening",
            json!({"sex": "F", "nationality": "HTI", "status": "confirmed"}),
        ),
        of(
            "ch",
            "child_file",
            json!({"sex": "M", "nationality": "HTI", "protection_status": "separated",
            "tracing": [{"action": "appel", "outcome": "reunified"}]}),
        ),
        referral("r1", "sc", "presumed_victim"),
        referral("r2", "ch", "minor"),
        referral("r3", "ch", "minor"),
    ]
}

#[test]
fn every_fact_carries_exactly_the_dims_of_its_measure() {
    let all = arrived(everything()).all();
    for fact in &all {
        let carried: BTreeSet<_> = fact.dims.keys().copied().collect();
        let declared: BTreeSet<_> = fact.measure.dims().iter().copied().collect();
        assert_eq!(carried, declared, "{}", fact.measure);
    }
    let measures: BTreeSet<_> = all.iter().map(|fact| fact.measure).collect();
    let missing: Vec<_> = Measure::ALL
        .iter()
        .filter(|one| !measures.contains(one))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn facts_name_nobody() {
    for fact in arrived(everything()).all() {
        for value in fact.dims.values() {
            let code = value
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "_-+".contains(c));
            assert!(code, "{}: {value}", fact.measure);
        }
    }
}

proptest! {
    #[test]
    fn every_order_of_arrival_gives_the_same(order in Just(everything()).prop_shuffle()) {
        prop_assert_eq!(arrived(order).all(), arrived(everything()).all());
    }
}
