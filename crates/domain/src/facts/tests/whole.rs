//! Every measure, and every record that bears on another, in every order.

use super::*;

const AT: &str = "2018-03-04T06:10:00-05:00";

/// Records that together give every measure.
fn everything() -> Vec<Record> {
    let mut all = people();
    all.extend(work());
    all
}

fn people() -> Vec<Record> {
    let referral = |id: &str, subject: &str, kind: &str| {
        record(
            id,
            "referral",
            json!({"subject": subject, "subject_kind": kind, "agency": "ibesr",
            "state": "received", "sent_at": AT, "received_at": AT}),
        )
    };
    let victim = json!({"sex": "F", "nationality": "HTI", "status": "confirmed"});
    let child = json!({"sex": "M", "nationality": "HTI", "protection_status": "separated",
        "tracing": [{"action": "appel", "outcome": "reunified"}]});
    vec![
        custody(json!({})),
        person(),
        involvement("v", "smuggler"),
        record("rc", "reception", json!({"at": AT, "counts": {"women": 2}})),
        record("sc", "screening", victim),
        record("ch", "child_file", child),
        referral("r1", "sc", "presumed_victim"),
        referral("r2", "ch", "minor"),
        referral("r3", "ch", "minor"),
    ]
}

fn work() -> Vec<Record> {
    let step = |id: &str, step: &str| {
        record(
            id,
            "case_step",
            json!({"incident": "i", "step": step, "at": AT}),
        )
    };
    let training = |id: &str, to: &str, officer: &str| {
        record(
            id,
            "training",
            json!({"theme": "first_aid", "to": to,
            "attendees": [{"officer": officer}]}),
        )
    };
    let event = |id: &str, event: &str, at: &str| {
        record(
            id,
            "asset_event",
            json!({"asset": "as", "event": event, "occurred_at": at}),
        )
    };
    let migrants = json!({"nature": "contraband", "migrants": {"boys": 1}});
    let cash =
        json!({"category": "cash", "net_weight_g": 3, "value": {"amount": 9, "currency": "HTG"}});
    let patrol = json!({"type": "foot", "departed_at": "2018-03-04T04:10:00-05:00", "returned_at": AT,
        "km_out": 1, "km_in": 2, "stops": [{"boundary_stone": 1}], "persons_checked": {"men": 1},
        "vehicles_checked": 1});
    vec![
        record("i", "incident", migrants),
        step("st", "sent_to_dcpj"),
        step("cv", "convicted"),
        record("l", "log_entry", json!({"category": "nil_report"})),
        record("se", "seizure", cash),
        record(
            "d",
            "document_check",
            json!({"type": "visa", "result": "forged"}),
        ),
        record("pa", "patrol", patrol),
        record(
            "as",
            "asset",
            json!({"category": "radio", "state": "in_service"}),
        ),
        event("ev", "broken", AT),
        event("e2", "repaired", "2018-03-09T06:10:00-05:00"),
        training("tr", AT, "MAPOU"),
        training("t2", "2018-02-04T06:10:00-05:00", "mapou"),
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
